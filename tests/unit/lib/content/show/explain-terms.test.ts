import { describe, expect, test } from 'vitest'
import { explainTerms, splitAtTerms } from '../../../../../lib/content/show/explain-terms.ts'
import { listGlossary } from '../../../../../lib/content/show/glossary.ts'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { bodyOf } from '../body-of.ts'
import type { GlossaryTerm } from '../../../../../lib/content/model/schema.ts'

const glossary: GlossaryTerm[] = [
  { id: 'outbox', term: 'outbox', aliases: ['transactional outbox'], definition: 'A table that a relay reads.' },
  { id: 'dead-letter-queue', term: 'dead-letter queue', definition: 'Where the outbox ends.' },
  { id: 'key', term: 'key', aliases: ['idempotency key'], ambiguous: true, definition: 'An id.' },
]

/** The terms of a text of Markdown as they are marked, with their ids. */
function marked(source: string): string[] {
  const { body } = bodyOf(source, 'a.mdx')
  if (!body) throw new Error('no body')
  const found: string[] = []
  const visit = (node: { tagName?: string; properties?: { id?: unknown }; children?: unknown[] }): void => {
    const children = node.children ?? []
    if (node.tagName === 'Term') found.push(`${(children[0] as { value: string }).value} → ${String(node.properties?.id)}`)
    for (const child of children) visit(child as typeof node)
  }
  const before = JSON.stringify([body.intro, body.sections])
  for (const part of explainTerms([body.intro, body.sections], glossary)) visit(part)
  expect(JSON.stringify([body.intro, body.sections]), 'the body stays as it was').toBe(before)
  return found
}

describe('a term is marked', () => {
  test('where it is first used, on the whole page', () => {
    expect(marked('An outbox, and an outbox.\n\n## Next\n\nThe outbox and **Dead-letter\nqueues**.')).toEqual([
      'outbox → outbox',
      'Dead-letter\nqueues → dead-letter-queue',
    ])
  })

  test('in its longest wording, at the beginning of a sentence and in the plural', () => {
    expect(marked('Transactional outboxes help.')).toEqual(['Transactional outboxes → outbox'])
  })

  test('and an ordinary word only in another wording of it', () => {
    expect(marked('The key of an idempotency key.')).toEqual(['idempotency key → key'])
  })

  test('neither in headings, links and code nor in words of a claim or a drawing', () => {
    const drawing = '```diagram title="The outbox"\n┌────────┐   ┌───┐\n│ outbox │──▶│ B │\n└────────┘   └───┘\n```'
    expect(
      marked(`A <Claim id="a">outbox</Claim>, \`outbox\`, [outbox](/patterns/).\n\n${drawing}\n\n## The outbox\n\n- See the outbox.`),
    ).toEqual(['outbox → outbox'])
  })

  test('not where the page links to it itself', () => {
    expect(marked('An outbox.\n\nSee [what it is](/glossary/#outbox).')).toEqual([])
  })
})

test('a definition is told with the other terms in it', () => {
  expect(splitAtTerms('Where the outbox ends.', glossary, new Set()).map(({ text, term }) => [text, term?.id])).toEqual([
    ['Where the ', undefined],
    ['outbox', 'outbox'],
    [' ends.', undefined],
  ])
})

test('every term of the handbook is used or explained, and defined without itself', () => {
  const terms = listGlossary(loadHandbook(process.cwd()))
  expect(terms.length).toBeGreaterThanOrEqual(25)
  expect(terms.map(({ term }) => term)).toEqual(terms.map(({ term }) => term).toSorted(new Intl.Collator('en').compare))
  for (const { id, usedIn, explainedBy, alsoUsedIn, stretches } of terms) {
    expect([...explainedBy, ...usedIn], id).not.toEqual([])
    expect(alsoUsedIn).toEqual(usedIn.filter((entry) => !explainedBy.includes(entry)))
    expect(stretches.map(({ term }) => term?.id)).not.toContain(id)
  }
})
