import { beforeAll, describe, expect, test } from 'vitest'
import { publishedPages } from '../../e2e/pages.ts'
import type { Tab } from '../tab.ts'

/** What is seen on one page. */
type Seen = {
  path: string
  errors: string[]
  /** Origins that the page has asked for something. */
  foreign: string[]
  /** What is wider than the window, by the width of the window. */
  wider: string[]
  /** Words that a source, a claim or the glossary stands behind, without the line that says so. */
  unmarked: string[]
  /** Controls that can't be seen and lie outside of what is seen in their place. */
  stray: string[]
}

const widths = [1440, 390]

/** Tests all pages: each is opened once, and looked at in both widths. */
export function testEveryPage(tab: () => Tab): void {
  describe('every page', () => {
    const pages = [...new Set([...publishedPages(), '/search/', '/print/', '/404.html'])]
    const seen: Seen[] = []
    const all = (what: (page: Seen) => string[]): string[] => seen.flatMap((page) => what(page).map((each) => `${page.path} ${each}`))

    beforeAll(async () => {
      for (const path of pages) seen.push(await look(tab(), path))
      await tab().resize(1440)
    })

    test('is opened', () => expect(seen).toHaveLength(pages.length))
    test('opens without an error in the console, and with nothing that its policy forbids', () =>
      expect(all(({ errors }) => errors)).toEqual([]))
    test('asks nobody else for anything', () => expect(all(({ foreign }) => foreign)).toEqual([]))
    test(`does not scroll sideways in a window of ${widths.join(' or ')} pixels`, () => expect(all(({ wider }) => wider)).toEqual([]))
    test('underlines what a source, a claim or the glossary stands behind', () => expect(all(({ unmarked }) => unmarked)).toEqual([]))
    test('has each hidden control under its own label', () => expect(all(({ stray }) => stray)).toEqual([]))
  })
}

async function look(tab: Tab, path: string): Promise<Seen> {
  await tab.open(path)
  const first = await tab.ask(lookAtWindow)
  const { foreign, unmarked } = await tab.ask(lookAtPage)
  // The next page begins in the width in which this one ends.
  await tab.resize(widths.find((width) => width !== first.width) ?? 0)
  const windows = [first, await tab.ask(lookAtWindow)]
  return {
    path,
    errors: await tab.takeErrors(),
    foreign,
    wider: windows.filter(({ wide, width }) => wide > width).map(({ wide, width }) => `is ${wide} pixels wide in ${width}`),
    unmarked,
    stray: windows.flatMap(({ width, stray }) => stray.map((each) => `in ${width}: ${each}`)),
  }
}

function lookAtWindow() {
  const { scrollWidth, clientWidth } = document.documentElement
  const inside = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1
  const hidden = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter((control) => {
    const { opacity, clipPath, clip } = getComputedStyle(control)
    return control.checkVisibility() && (opacity === '0' || clipPath !== 'none' || clip !== 'auto')
  })
  const stray = hidden.filter((control) => {
    const [label] = control.labels ?? []
    return !label || !inside(control.getBoundingClientRect(), label.getBoundingClientRect())
  })
  return {
    width: innerWidth,
    // A scroll bar takes its part of the window.
    wide: scrollWidth + (innerWidth - clientWidth),
    stray: stray.map((control) => `${control.labels?.[0]?.textContent} (${control.outerHTML.slice(0, 60)})`),
  }
}

function lookAtPage() {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  const unmarked = ['.claim', '.term', '.origin'].flatMap((kind) => {
    const words = [...document.querySelectorAll(kind)].filter(
      (element) => !getComputedStyle(element).textDecorationLine.includes('underline'),
    )
    return words.length > 0 ? [`has ${words.length} of ${kind} without, the first is “${words[0]?.textContent}”`] : []
  })
  return { foreign: asked.filter((name) => !name.startsWith('data:') && new URL(name).origin !== location.origin), unmarked }
}
