import { expect, test } from 'vitest'
import { copyPath } from '../../../../lib/content/model/address.ts'
import { loadHandbook } from '../../../../lib/content/check/load.ts'
import { listPages } from '../../../../lib/content/show/pages.ts'
import { llmsText } from '../../../../lib/copies/llms-text.ts'
import { smallHandbook } from './small-handbook.ts'

test('it has the form of llms.txt', () => {
  expect(llmsText(smallHandbook())).toMatchInlineSnapshot(`
    "# Small Handbook

    > A description.

    Every page has a Markdown copy at its address with \`.md\` in place of the last slash. Each figure is a footnote that says where it comes from and what is known of it. Drawings are text, with their connections in words under them.

    ## All patterns

    - [Layers](http://localhost:4000/patterns/layers.md): One over the other

    ## All stack

    - [Storage](http://localhost:4000/stack/storage.md): Where data lives

    ## All practices

    - [Reviews](http://localhost:4000/practices/reviews.md): Read what others wrote.

    ## Reference

    - [Which one fits?](http://localhost:4000/guide.md): About the guide.
    - [Side by side](http://localhost:4000/compare.md): About the comparison.
    - [Things to tick](http://localhost:4000/checklists.md): About the checklists.
    - [All technologies](http://localhost:4000/technologies.md): About technologies.
    - [All sources](http://localhost:4000/sources.md): About sources.
    - [All changes](http://localhost:4000/changes.md): About changes.
    - [Words](http://localhost:4000/glossary.md): About the words.
    - [All words](http://localhost:4000/a-z.md): About the index.

    ## Data

    - [Everything in one text](http://localhost:4000/llms-full.txt): all Markdown copies, in the order of the site
    - [Everything as JSON](http://localhost:4000/api/handbook.json): entries, drawings as graphs, technologies, claims, sources and terms
    - [Its JSON Schema](http://localhost:4000/api/handbook.schema.json): what each field is

    ## Optional

    - [Small Handbook](http://localhost:4000/index.md): the home page
    - [All patterns](http://localhost:4000/patterns.md): About patterns.
    - [All stack](http://localhost:4000/stack.md): About stack.
    - [All practices](http://localhost:4000/practices.md): About practices.
    - [AlphaDB](http://localhost:4000/technologies/alpha-db.md): A database.
    - [Run](http://localhost:4000/technologies/run.md): A language.
    "
  `)
})

test('it leads to the copy of every page once', () => {
  const handbook = loadHandbook(process.cwd())
  const addresses = [...llmsText(handbook).matchAll(/\]\(http:\/\/localhost:4000(\/[^)]*\.md)\)/g)].map(([, address]) => address)
  expect(addresses.toSorted()).toEqual(
    listPages(handbook)
      .map(({ path }) => copyPath(path))
      .toSorted(),
  )
})
