import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { comparedPatterns, excerptOf, pairsOf } from '../../../../../lib/content/show/compare.ts'
import type { Handbook, Pattern } from '../../../../../lib/content/model/handbook.ts'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { bodyOf } from '../body-of.ts'
import { sections } from '../../../../../lib/content/model/sections.ts'

const handbook = loadHandbook(process.cwd())

function patternsOf(count: number, related: (index: number) => string[] = () => []): Handbook {
  const patterns = Array.from({ length: count }, (_, index) => ({ slug: `p${index}`, title: `P${index}`, related: related(index) }))
  return { patterns } as unknown as Handbook
}

describe('pairs', () => {
  test('are every two patterns, once, in the order of the site', () => {
    expect(pairsOf(handbook).map(({ path }) => path)).toEqual([
      '/compare/microservices-vs-event-driven/',
      '/compare/microservices-vs-serverless/',
      '/compare/event-driven-vs-serverless/',
    ])
    expect(pairsOf(handbook)[1]?.title).toBe('Microservices Architecture vs Serverless Architecture')
    expect(pairsOf(patternsOf(8))).toHaveLength(28)
    expect(pairsOf(patternsOf(1))).toEqual([])
  })

  test('do not grow with the square of very many patterns: further ones are paired where one names the other', () => {
    const many = patternsOf(300, (index) => [`patterns/p${(index + 1) % 300}`, 'stack/storage', 'patterns/p0'])
    const slugs = pairsOf(many).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs).toHaveLength(28 + 291)
    expect(slugs).toContain('p20-vs-p21')
    expect(slugs).not.toContain('p0-vs-p20')
    expect(comparedPatterns(many)).toHaveLength(8)
  })
})

describe('an excerpt', () => {
  const fill = (text: string) =>
    sections.patterns.map(({ id, title }) => `## ${title}\n\n${id === 'trade-offs' ? text : 'Words.'}`).join('\n\n')

  function patternWith(text: string): Pattern {
    const { body, faults } = bodyOf(
      `Lead.\n\n\`\`\`diagram title="First"\n┌───┐\n│ A │\n└───┘\n\`\`\`\n\n${fill(text)}\n`,
      'content/patterns/layers.mdx',
    )
    expect(faults).toEqual([])
    return { kind: 'patterns', path: '/patterns/layers/', body } as unknown as Pattern
  }

  test('has no ids of its own, and leads to the places of the page that it is from', () => {
    const pattern = patternWith(
      '### Cost\n\nSee [the signs](#when-to-use-it), [storage](/stack/storage/) and [out](https://example.org/).\n\n### Cost\n\nTwice.',
    )
    const before = JSON.stringify(pattern.body.sections)
    const links: unknown[] = []
    const ids: unknown[] = []
    visit(excerptOf(pattern, 'trade-offs'), 'element', ({ properties }) => {
      if (properties.id !== undefined) ids.push(properties.id)
      if (properties.href !== undefined) links.push(properties.href)
    })
    expect(ids).toEqual([])
    expect(links).toEqual(['/patterns/layers/#when-to-use-it', '/stack/storage/', 'https://example.org/'])
    expect(JSON.stringify(pattern.body.sections)).toBe(before)
  })

  test('leaves claims and drawings with what they are found by', () => {
    const text = '<Claim id="low-cost">Little</Claim> is paid.\n\n```diagram title="Second"\n┌───┐\n│ B │\n└───┘\n```'
    const ids: unknown[] = []
    visit(excerptOf(patternWith(text), 'trade-offs'), 'element', ({ tagName, properties }) => {
      if (properties.id !== undefined) ids.push([tagName, properties.id])
    })
    expect(ids).toEqual([
      ['Claim', 'low-cost'],
      ['AsciiDiagram', 'second'],
    ])
  })

  test('is there for every section of every pattern', () => {
    for (const pattern of handbook.patterns)
      for (const { id } of sections.patterns) expect(excerptOf(pattern, id).children.length, `${pattern.slug} ${id}`).toBeGreaterThan(0)
  })
})
