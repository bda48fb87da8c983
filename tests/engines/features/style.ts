import { globSync, readFileSync } from 'node:fs'
import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

/** What may be unknown to an engine: without it a page looks a little plainer, and nothing is lost. */
const niceties = [
  'text-wrap',
  'scrollbar-width',
  '-webkit-',
  '-moz-',
  'print-color-adjust',
  'paint-order',
  'vector-effect',
  'forced-color-adjust',
]

/**
 * Tests the published style word for word: an engine drops the whole of a declaration that it does not know, without a word. What a
 * variable stands for is put in its place, since with a variable in it every declaration counts as known.
 */
export function testStyle(tab: () => Tab): void {
  describe('the style', () => {
    test('has no declaration that the engine does not know', async () => {
      const declarations = publishedDeclarations()
      expect(declarations.length).toBeGreaterThan(300)
      await tab().open('/')
      const unknown = await tab().ask(
        (all) => all.filter(([property, value]) => !CSS.supports(property, value)).map(([property, value]) => `${property}: ${value}`),
        declarations,
      )
      expect(unknown.filter((each) => !niceties.some((nicety) => each.startsWith(nicety)))).toEqual([])
    })
  })
}

function publishedDeclarations(): [property: string, value: string][] {
  const styles = new Set(
    globSync('out/**/*.html').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, text = '']) => text),
    ),
  )
  const roots = [...styles].map((style) => postcss.parse(style))
  const variables = new Map<string, string>()
  for (const root of roots) root.walkDecls(/^--/, ({ prop, value }) => void (variables.has(prop) || variables.set(prop, value)))
  const declarations = new Map<string, [string, string]>()
  for (const root of roots) {
    root.walkDecls(/^(?!--)/, ({ prop, value, parent }) => {
      // The descriptors of a sheet of paper and of a variable are no properties.
      if (parent?.type === 'atrule') return
      const plain = value.replaceAll(
        /var\((--[\w-]+)(?:,([^)]*))?\)/g,
        (_, name: string, otherwise = '') => variables.get(name) ?? otherwise,
      )
      declarations.set(`${prop}: ${plain}`, [prop, plain])
    })
  }
  return [...declarations.values()]
}
