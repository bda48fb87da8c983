// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { atomFeed } from '../../../../../lib/content/show/feed.ts'
import type { Handbook } from '../../../../../lib/content/model/handbook.ts'
import { readWith } from '../broken-handbook.ts'

function handbookWith(folder?: string): Handbook {
  const { handbook } = readWith(folder)
  if (!handbook) throw new Error('no handbook')
  return handbook
}

/** The feed as an XML parser reads it. */
function parse(feed: string): Document {
  const document = new DOMParser().parseFromString(feed, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

const textsOf = (parent: ParentNode, selector: string) => [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent)

/** What RFC 4287 asks of a feed and of each entry. */
function expectAtom(document: Document): void {
  const feed = document.documentElement
  expect([feed.namespaceURI, feed.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
  for (const part of [feed, ...feed.querySelectorAll('entry')]) {
    for (const name of ['id', 'title', 'updated']) {
      const found = [...part.children].filter(({ localName }) => localName === name)
      expect(found, `${part.localName} ${name}`).toHaveLength(1)
      expect(found[0]?.textContent).not.toBe('')
    }
    const child = (name: string) => [...part.children].find(({ localName }) => localName === name)?.textContent ?? ''
    expect(child('id')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Date(child('updated')).toISOString().replace('.000', '')).toBe(child('updated'))
    const alternates = [...part.children].filter((each) => each.localName === 'link' && each.getAttribute('rel') === 'alternate')
    expect(alternates).toHaveLength(1)
    expect(URL.canParse(alternates[0]?.getAttribute('href') ?? '')).toBe(true)
  }
  expect(feed.querySelectorAll(':scope > author > name')).toHaveLength(1)
  expect(feed.querySelectorAll(':scope > link[rel=self]')).toHaveLength(1)
  const ids = textsOf(document, 'id')
  expect(new Set(ids).size).toBe(ids.length)
}

test('has one entry for one edit, newest first, and is as old as its newest', () => {
  const document = parse(atomFeed(handbookWith('histories')))
  expectAtom(document)
  expect(textsOf(document, 'entry > title')).toEqual([
    'Of everything: 2 → 1',
    'Cost (Layers): Lower → Low',
    'Half of all layers are used: A third → Half',
    'Of everything: 3 → 2',
  ])
  expect(textsOf(document, 'entry > content')[0]).toBe('The census of 2023 counts one & "no more" <than that>.')
  expect(textsOf(document, 'feed > updated')).toEqual(['2023-06-30T00:00:00Z'])
})

test('is whole without an entry, as old as the newest publication', () => {
  const document = parse(atomFeed(handbookWith()))
  expectAtom(document)
  expect(document.querySelectorAll('entry')).toHaveLength(0)
  expect(textsOf(document, 'feed > updated')).toEqual(['2020-01-01T00:00:00Z'])
})

test('keeps the ids of its entries when another one comes and texts are reworded', () => {
  const handbook = handbookWith('histories')
  const ids = textsOf(parse(atomFeed(handbook)), 'id')
  const [first, ...others] = handbook.claims
  if (!first) throw new Error('no claim')
  const again = {
    ...first,
    says: 'Reworded.',
    figure: '0',
    history: [...(first.history ?? []), { on: '2024-01-01', figure: '1', because: 'Gone.' }],
  }
  const later = textsOf(parse(atomFeed({ ...handbook, claims: [again, ...others] })), 'id')
  expect(later).toHaveLength(ids.length + 1)
  expect(later).toEqual(expect.arrayContaining(ids))
})

test('stays well-formed with characters that XML can not hold', () => {
  const handbook = handbookWith('histories')
  const claims = handbook.claims.map((claim) => ({
    ...claim,
    history: claim.history?.map((past) => ({ ...past, because: 'a\u0000\u001b\ud800\uffff]]>&amp;<!--' })),
  }))
  const document = parse(atomFeed({ ...handbook, claims, site: { ...handbook.site, title: '"A" & <B>' } }))
  expectAtom(document)
  expect(textsOf(document, 'entry > content')[0]).toBe('a\ufffd\ufffd\ufffd\ufffd]]>&amp;<!--')
})
