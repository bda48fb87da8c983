import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import type { Engine, OpenOptions } from './engine.ts'
import { testChecklists } from './features/checklists.ts'
import { testComparison } from './features/comparison.ts'
import { testContents } from './features/contents.ts'
import { testDrawings } from './features/drawings.ts'
import { testEveryPage } from './features/every-page.ts'
import { testGuide } from './features/guide.ts'
import { testInstrument } from './features/instrument.ts'
import { testPrint } from './features/print.ts'
import { testSearch } from './features/search.ts'
import { testSlowNetwork } from './features/slow-network.ts'
import { testStyle } from './features/style.ts'
import { testTheme } from './features/theme.ts'
import { testUnknownAddress } from './features/unknown-address.ts'
import { testWithoutScript } from './features/without-script.ts'
import { startSite, type Site } from './site.ts'
import { createTab, type Tab } from './tab.ts'

/** Tests everything that readers do, in one engine: once with a browser as most have it, once in a dark one without JavaScript. */
export function testFeatures(engine: Engine): void {
  describe(engine.name, () => {
    let site: Site
    beforeAll(async () => {
      site = await startSite(engine.needsRecorder)
    })
    afterAll(() => site.close())

    describe('with JavaScript', () => {
      const tab = openTab(engine, () => site, { script: true, theme: 'light' })
      // Most tests end on another page than they began: what they leave behind is of the site, not of the page.
      afterEach(() => tab().ask(() => localStorage.clear()))
      testInstrument(tab)
      testEveryPage(tab)
      testStyle(tab)
      testTheme(tab)
      testSearch(tab)
      testContents(tab)
      testDrawings(tab)
      testGuide(tab)
      testComparison(tab)
      testChecklists(tab)
      testUnknownAddress(tab)
      testPrint(tab)
      testSlowNetwork(tab)
    })

    describe('without JavaScript', () => {
      testWithoutScript(openTab(engine, () => site, { script: false, theme: 'dark' }))
    })
  })
}

/** A tab for the tests of a group, each of which fails where something went wrong on its pages. */
function openTab(engine: Engine, site: () => Site, options: Omit<OpenOptions, 'folder'>): () => Tab {
  let tab: Tab
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), `${engine.name.toLowerCase()}-`))
    const all = { ...options, folder }
    tab = createTab(await engine.open(all), site(), all)
    await tab.resize(1440)
  })
  afterEach(async () => {
    // To Chromium it is an error that a window changes its size while a page comes in.
    await tab.settle()
    expect(await tab.takeErrors(), 'what went wrong on the way').toEqual([])
  })
  afterAll(async () => {
    await tab.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => tab
}
