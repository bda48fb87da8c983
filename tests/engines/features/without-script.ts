import { describe, expect, test } from 'vitest'
import { samplePages } from '../../e2e/pages.ts'
import type { Tab } from '../tab.ts'

/** Tests the site in a browser that is dark and runs no scripts. */
export function testWithoutScript(tab: () => Tab): void {
  test.each([...samplePages, '/print/'])('%s has its words and its links, and nothing that would do nothing', async (path) => {
    await tab().open(path)
    expect(await tab().ask(() => document.documentElement.dataset.script)).toBeNull()
    const { heading, words, links, idle } = await tab().ask(lookAtWords)
    expect(heading).not.toBe('')
    expect(words).toBeGreaterThan(10)
    expect(links).toBeGreaterThan(5)
    expect(idle).toEqual([])
  })

  describe('a reader', () => {
    test('gets the theme of the system', async () => {
      await tab().open('/')
      expect(await tab().ask(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
      const paper = await tab().ask(() => getComputedStyle(document.documentElement).backgroundColor)
      expect(Math.max(...(paper.match(/\d+/g) ?? []).map(Number))).toBeLessThan(128)
    })

    test('reads a drawing as a list and follows a link', async () => {
      await tab().open('/patterns/microservices/')
      await tab().click({ role: 'summary', name: 'View as a list' })
      await expect.poll(() => tab().textOf('figure details[open]')).toContain('API Gateway leads to Service Mesh')
      await tab().open('/')
      await tab().click('main a[href="/patterns/serverless/"]')
      await expect.poll(() => tab().place()).toBe('/patterns/serverless/')
    })

    test('finds everything in the index', async () => {
      await tab().open('/')
      await tab().click({ role: 'link', name: 'Index from A to Z' })
      await expect.poll(() => tab().place()).toBe('/a-z/')
    })

    test('compares two patterns', async () => {
      await tab().open('/compare/')
      await tab().click({ role: 'checkbox', name: 'Serverless Architecture' })
      await tab().click({ role: 'checkbox', name: 'Microservices Architecture' })
      const shown = (): number =>
        [...document.querySelectorAll('.comparison th[data-pattern]')].filter((column) => column.checkVisibility()).length
      await expect.poll(() => tab().ask(shown)).toBe(2)
    })
  })
}

function lookAtWords() {
  const main = document.querySelector('main')
  const links = [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility())
  const idle = [...document.querySelectorAll<HTMLElement>('button, [data-needs-script]')].filter((element) => element.checkVisibility())
  return {
    heading: document.querySelector('h1')?.innerText ?? '',
    words: main?.innerText.split(/\s+/).length ?? 0,
    links: links.length,
    idle: idle.map((element) => element.outerHTML.slice(0, 80)),
  }
}
