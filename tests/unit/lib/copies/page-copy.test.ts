import { afterEach, describe, expect, test, vi } from 'vitest'
import { copyPath } from '../../../../lib/content/model/address.ts'
import { loadHandbook } from '../../../../lib/content/check/load.ts'
import { listPages } from '../../../../lib/content/show/pages.ts'
import { listCopies, writeAllCopies } from '../../../../lib/copies/page-copy.ts'
import { smallHandbook, withBody } from './small-handbook.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** The copy of the practice with this text, from its title to its checklist. */
function copyOf(markdown: string): string {
  const { handbook } = withBody(markdown)
  const copy = listCopies(handbook).get('/practices/reviews.md')?.() ?? ''
  return copy.slice(copy.indexOf('\n# Reviews'), copy.indexOf('\n## Checklist')).replace(/^\n# Reviews\n\n/, '')
}

test('the copy of an entry holds all that its page does', () => {
  expect(listCopies(smallHandbook()).get('/patterns/layers.md')?.()).toMatchInlineSnapshot(`
    "---
    title: Layers
    kind: one
    icon: 🏗️
    summary: One over the other
    page: http://localhost:4000/patterns/layers/
    ---

    # Layers

    One over the other

    Run it in layers over AlphaDB.

    ## Benefits

    - Easy to read

    ## Layers

    \`\`\`diagram title="Layers"
    ┌───┐   ┌─────────┐
    │ A │──▶│ AlphaDB │
    └───┘   └─────────┘
    \`\`\`

    2 boxes, 1 connection:

    - A → AlphaDB (no incoming connection)
    - AlphaDB

    ## In figures

    - **Low** Cost[^low-cost]

    ## When to use it

    Early.

    ### With care

    Always.

    ## When not to

    Late.

    ### With doubt

    Never.

    ## Trade-offs

    Some.

    ## What it takes

    Care.

    ## How it fails

    Slowly.

    ## Step by step

    Again.

    ## Technologies in it

    - [AlphaDB](http://localhost:4000/technologies/alpha-db.md)

    ## Compare and choose

    - [Side by side](http://localhost:4000/compare.md) (one)
    - [Which one fits?](http://localhost:4000/guide.md) (one)

    ## Read next

    - [Storage](http://localhost:4000/stack/storage.md) (one)

    ## Referred to by

    - [Reviews](http://localhost:4000/practices/reviews.md) (one)

    [^low-cost]: often quoted, no source found. Layers cost little. [What we know about it](http://localhost:4000/sources.md#low-cost)
    "
  `)
})

describe('each page has its copy', () => {
  test.each([
    ['the small handbook', smallHandbook()],
    ['the handbook', loadHandbook(process.cwd())],
  ])('of %s', (_, handbook) => {
    const copies = listCopies(handbook)
    expect([...copies.keys()]).toEqual(listPages(handbook).map(({ path }) => copyPath(path)))
    const empty = [...copies].filter(([, write]) => !/^---\ntitle: .+\n[\s\S]*\n---\n\n# .+\n\n\S/.test(write())).map(([path]) => path)
    expect(empty).toEqual([])
  })
})

test('one text has the copies of all pages, in the order of the site', () => {
  const handbook = smallHandbook()
  const titles = [...writeAllCopies(handbook).matchAll(/^# (.+)\n\nPage: <(.+?)>/gm)].map(([, title, page]) => `${page} ${title}`)
  expect(titles).toEqual(listPages(handbook).map(({ path, title }) => `http://localhost:4000${path} ${title}`))
})

describe('the words of a body', () => {
  test('keep their form, and signs that Markdown would read stay what they are', () => {
    const text = [
      'A *word*, a **strong** one, `code`, ~~gone~~, 2\\*3 and snake\\_case, \\[no link], 1\\. no list, \\# no heading, 3 \\< 4 and \\{braces}.',
      '> Quoted.',
      '1. One\n2. Two\n   - Inner',
      '| a | b |\n| :- | -: |\n| x \\| y | z |',
      '```ts\nconst a = `b`\n```',
      '````md\n```\ninner\n```\n````',
    ].join('\n\n')
    expect(copyOf(text)).toMatchInlineSnapshot(`
      "A _word_, a **strong** one, \`code\`, ~~gone~~, 2\\*3 and snake_case, \\[no link], 1. no list, # no heading, 3 < 4 and {braces}.

      > Quoted.

      1. One
      2. Two
         - Inner

      | a | b |
      | :- | -: |
      | x \\| y | z |

      \`\`\`ts
      const a = \`b\`
      \`\`\`

      \`\`\`\`md
      \`\`\`
      inner
      \`\`\`
      \`\`\`\`
      "
    `)
  })

  test('lead to copies, by addresses that hold wherever the copy is carried', () => {
    expect(
      copyOf(
        'See [layers](/patterns/layers/#how-it-fails), [the site](https://example.org/), [here](#checklist), [the feed](/feed.xml) and [that][x].\n\n[x]: /technologies/',
      ),
    ).toMatchInlineSnapshot(`
      "See [layers](http://localhost:4000/patterns/layers.md#how-it-fails), [the site](https://example.org/), [here](#checklist), [the feed](http://localhost:4000/feed.xml) and [that](http://localhost:4000/technologies.md).
      "
    `)
  })

  test('are marked where a claim stands behind them, and the claim is a footnote', () => {
    const { handbook } = withBody('Now <Claim id="low-cost">it costs *little*</Claim>.')
    const copy = listCopies(handbook).get('/practices/reviews.md')?.() ?? ''
    expect(copy).toContain('Now it costs _little_[^low-cost].')
    expect(copy.slice(copy.indexOf('[^low-cost]: '))).toMatchInlineSnapshot(`
      "[^low-cost]: often quoted, no source found. Layers cost little. [What we know about it](http://localhost:4000/sources.md#low-cost)
      "
    `)
  })

  test('stand in a quotation where the page has a callout', () => {
    expect(copyOf('Text.\n\n<Callout kind="caution">\n  Mind.\n\n  - This\n</Callout>\n\n<Callout title="Aside">That.</Callout>'))
      .toMatchInlineSnapshot(`
        "Text.

        > **Caution**
        >
        > Mind.
        >
        > - This

        > **Aside**
        >
        > That.
        "
      `)
  })

  test('a drawing is text as it was drawn, and a list of its connections', () => {
    expect(
      copyOf(
        'Text.\n\n```diagram title="Boxes in a box"\n┌─────────────┐\n│ Outer       │\n│ ┌───┐ ┌───┐ │     ┌───┐\n│ │ A │ │ B │─┼────▶│ C │\n│ └───┘ └───┘ │     └───┘\n└─────────────┘\n```',
      ),
    ).toMatchInlineSnapshot(`
      "Text.

      ## Boxes in a box

      \`\`\`diagram title="Boxes in a box"
      ┌─────────────┐
      │ Outer       │
      │ ┌───┐ ┌───┐ │     ┌───┐
      │ │ A │ │ B │─┼────▶│ C │
      │ └───┘ └───┘ │     └───┘
      └─────────────┘
      \`\`\`

      4 boxes, 1 connection:

      - Outer (holds A, B)
        - A (no incoming connection)
        - B → C (no incoming connection)
      - C
      "
    `)
  })
})

test('under a sub-path every address has it', async () => {
  vi.stubEnv('BASE_PATH', '/handbook')
  vi.stubEnv('SITE_URL', 'https://example.org')
  vi.resetModules()
  const { listCopies: list } = await import('../../../../lib/copies/page-copy.ts')
  const copy = list(smallHandbook()).get('/patterns/layers.md')?.() ?? ''
  const addresses = [...copy.matchAll(/https?:\/\/[^\s)>]+/g)].map(([address]) => address)
  expect(addresses.length).toBeGreaterThan(3)
  expect(addresses.filter((address) => !address.startsWith('https://example.org/handbook/'))).toEqual([])
})
