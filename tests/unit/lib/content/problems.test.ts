import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../../lib/content/check/load.ts'
import { formatProblem } from '../../../../lib/content/check/format-problem.ts'
import { readBroken } from './broken-handbook.ts'

/** What an editor is told. */
function told(name: string): string {
  const { handbook, problems, sources } = readBroken(name)
  expect(handbook, 'content with an error makes no pages').toBeUndefined()
  return problems.map((problem) => formatProblem(problem, sources.get(problem.file))).join('\n\n')
}

describe('every problem of every file is told, with its place', () => {
  test('an unknown key', () => {
    expect(told('unknown-key')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:5:1 error Unknown key \`checklst\`. Did you mean \`checklist\`? Allowed here: \`title\`, \`icon\`, \`order\`, \`updated\`, \`related\`, \`checklist\`. [unknown-key]
          checklst: x
          ^"
    `)
  })

  test('a missing key', () => {
    expect(told('missing-key')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:11:5 error \`label\` is missing: it must be a string. [missing-key]
            - value: Low
              ^

      content/practices/reviews.mdx:2:1 error \`title\` is missing: it must be a string. [missing-key]
          icon: 📚
          ^"
    `)
  })

  test('a wrong type', () => {
    expect(told('wrong-type')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:3:7 error \`icon\` must be one emoji, not "books". [schema]
          icon: books
                ^

      content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "first". [schema]
          order: first
                 ^

      content/practices/reviews.mdx:7:11 error \`text\` must be a string, not the number 7: put it in quotes. [schema]
              text: 7
                    ^

      content/site.yaml:5:11 error \`language\` can't be "english". Allowed: \`en\`. [schema]
          language: english
                    ^

      content/stack/storage.mdx:10:10 error \`related\` needs at least 1 item, and has none. [schema]
          related: []
                   ^"
    `)
  })

  test('an emoji without an icon', () => {
    expect(told('icons')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:3:7 error There is no icon for 🍞. The nearest emoji with one is 🍃; docs/editing.md#icons lists them all. [icon]
          icon: "🍞" # bread
                ^
          icon: 🍃 # bread   ← should be

      content/stats.yaml:1:11 error There is no icon for 🐇. The nearest emoji with one is 🐳; docs/editing.md#icons lists them all. [icon]
          - { icon: 🐇, value: "1", label: Of everything, claim: everything }
                    ^
          - { icon: 🐳, value: "1", label: Of everything, claim: everything }   ← should be

      content/stats.yaml:2:9 error There is no icon for 👷🏽. The nearest emoji with one is 👷; docs/editing.md#icons lists them all. [icon]
          - icon: 👷🏽
                  ^
          - icon: 👷   ← should be"
    `)
  })

  test('a ledger that does not keep its own promise', () => {
    expect(told('ledger')).toMatchInlineSnapshot(`
      "content/claims.yaml:5:12 error A claim of kind \`property\` is true by definition and needs no evidence: remove the verdict. [claim]
            verdict: supported
                     ^

      content/claims.yaml:15:12 error The page of \`rumour\` was not opened: the verdict can be \`roughly\` at most. [claim]
            verdict: supported
                     ^

      content/claims.yaml:17:13 error The next review (2019-01-01) must come after the latest date in the claim (2021): choose a later day. [review-date]
            reviewBy: 2019-01-01
                      ^

      content/claims.yaml:19:11 error The page of \`rumour\` was not opened: name the page that reports it under \`reportedBy\` (publisher, title, address), or remove this source. [reported]
            source: rumour
                    ^

      content/claims.yaml:20:12 error “is remembered”: memory is not a source. Look it up, or remove the sentence. [finding]
            finding: It is remembered to say so.
                     ^

      content/claims.yaml:21:10 error This quotes \`rumour\`, whose page was not opened: remove the quotation, and name the page that reports it under \`reportedBy\`. [quote]
            quote: Layers cost next to nothing
                   ^

      content/claims.yaml:26:13 error The page of \`rumour\` was not opened: name the page that reports it under \`reportedBy\` (publisher, title, address), or remove this source. [reported]
              source: rumour
                      ^

      content/claims.yaml:27:14 error The finding of \`rumour\` names Census: move what others say to \`compare\`, with its source. [finding]
              finding: 20% of layers, by Census.
                       ^

      content/claims.yaml:32:9 error The page of \`census\` was opened: say what it says itself, and remove \`reportedBy\`. [reported]
                  publisher: A Paper
                  ^

      content/sources.yaml:7:7 error Readers can't look up \`rumour\`: give its \`address\`, or say under \`obtain\` where to get it. [obtainable]
          - id: rumour
                ^

      content/stats.yaml:4:10 error The claim \`everything\` is a property, not a statistic: show only figures that were counted on the first screen. [hero-figure]
            claim: everything
                   ^"
    `)
  })

  test('a report without its address, and statistics without a verdict', () => {
    expect(told('ledger-fields')).toMatchInlineSnapshot(`
      "content/claims.yaml:30:9 error \`address\` is missing: it must be a string. [missing-key]
                  publisher: A Paper
                  ^

      content/sources.yaml:7:7 error Readers can't look up \`rumour\`: give its \`address\`, or say under \`obtain\` where to get it. [obtainable]
          - id: rumour
                ^"
    `)
  })

  test('facts of technologies without their day, their place or their reason', () => {
    expect(told('technology-facts')).toMatchInlineSnapshot(`
      "content/technologies.yaml:2:9 info AlphaDB has no \`state\`: look it up, or list what could not be found under \`notFound\`. [missing-facts]
            name: AlphaDB
                  ^

      content/technologies.yaml:6:12 error \`version\` has no date: add the day on which it was looked up, such as \`lookedAt: 2027-05-31\`. [undated]
            version: "1.2"
                     ^

      content/technologies.yaml:10:9 info Run has no \`steward\`: look it up, or list what could not be found under \`notFound\`. [missing-facts]
            name: Run
                  ^

      content/technologies.yaml:15:12 error A service has no version: remove \`version\` or \`service\`. [facts]
            version: "9"
                     ^

      content/technologies.yaml:17:10 error \`state\` needs a \`reason\`: add one, in a line. [facts]
            state: watch
                   ^

      content/technologies.yaml:18:14 error \`version\` is listed as not found, but is given too: remove one of the two. [facts]
            notFound: [version, licence]
                       ^

      content/technologies.yaml:19:13 error \`lookedAt\` also needs \`seenAt\` and \`owner\`: add them. [facts]
            lookedAt: 2028-05-31
                      ^

      content/technologies.yaml:20:13 error The next review (2024-02-29) must come after \`lookedAt\` (2028-05-31): choose a later day. [review-date]
            reviewBy: 2024-02-29
                      ^
            reviewBy: 2029-03-01   ← should be

      content/technologies.yaml:22:9 info Beta has no \`version\`, \`licence\`, or \`state\`: look it up, or list what could not be found under \`notFound\`. [missing-facts]
            name: Beta
                  ^

      content/technologies.yaml:26:11 error \`reason\` explains a \`state\`: add one. [facts]
            reason: It is old.
                    ^

      content/technologies.yaml:29:13 error The next review (2028-05-31) must come after \`lookedAt\` (2028-05-31): choose a later day. [review-date]
            reviewBy: 2028-05-31
                      ^
            reviewBy: 2029-05-31   ← should be"
    `)
  })

  test('licences that SPDX does not list, or that are not open', () => {
    expect(told('licences')).toMatchInlineSnapshot(`
      "content/technologies.yaml:7:12 error SPDX lists no licence \`Apache 2.0\`. Did you mean \`Apache-2.0\`? If it is not open, name it under \`terms\`. [licence]
            licence: Apache 2.0
                     ^
            licence: Apache-2.0   ← should be

      content/technologies.yaml:22:12 error SPDX lists no licence \`Apach-2.0\`. Did you mean \`Apache-2.0\`? If it is not open, name it under \`terms\`. [licence]
            licence: MIT or Apach-2.0
                     ^
            licence: MIT or Apache-2.0   ← should be

      content/technologies.yaml:35:12 error This is not an SPDX expression: join licences with \`OR\` or \`AND\`, as in \`MIT OR Apache-2.0\`. [licence]
            licence: (MIT
                     ^

      content/technologies.yaml:48:12 error \`BUSL-1.1\` is not an open licence: name it under \`terms\`. [licence]
            licence: BUSL-1.1
                     ^
            terms: Business Source License 1.1   ← should be

      content/technologies.yaml:61:12 error \`BUSL-1.1\` is not an open licence: name it under \`terms\`. [licence]
            licence: Business Source Licence 1.1
                     ^
            terms: Business Source License 1.1   ← should be

      content/technologies.yaml:74:12 error \`SSPL-1.0\` is not an open licence: name it under \`terms\`. [licence]
            licence: MIT OR SSPL-1.0
                     ^

      content/technologies.yaml:87:12 error SPDX lists no licence \`Our own\`. If it is not open, name it under \`terms\`. [licence]
            licence: Our own
                     ^

      content/technologies.yaml:113:12 error \`LicenseRef-Ours\` is not an open licence: name it under \`terms\`. [licence]
            licence: LicenseRef-Ours
                     ^

      content/technologies.yaml:126:12 error SPDX lists no licence \`BSD 3-Clause License\`. Did you mean \`BSD-3-Clause\`? If it is not open, name it under \`terms\`. [licence]
            licence: BSD 3-Clause License
                     ^
            licence: BSD-3-Clause   ← should be"
    `)
  })

  test('a glossary that can not be read', () => {
    expect(told('glossary')).toMatchInlineSnapshot(`
      "content/glossary.yaml:11:3 error \`definition\` is missing: it must be a string. [missing-key]
          - id: nobody
            ^

      content/glossary.yaml:13:3 error Unknown key \`defintion\`. Did you mean \`definition\`? Allowed here: \`id\`, \`term\`, \`aliases\`, \`searchedAs\`, \`ambiguous\`, \`definition\`, \`explainedIn\`. [unknown-key]
            defintion: None.
            ^

      content/glossary.yaml:16:15 error \`definition\` must be a text that begins with a noun or a gerund, not "To do something.". [schema]
            definition: To do something.
                        ^"
    `)
  })

  test('a term that is explained twice, elsewhere, or to nobody', () => {
    expect(told('glossary-uses')).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:7 error The id \`layer\` is already taken by item 1: choose another. [duplicate]
          - id: layer
                ^

      content/glossary.yaml:5:9 error “Layer” is already explained by item 1: remove one of the two. [duplicate]
            term: Layer
                  ^

      content/glossary.yaml:7:7 error The glossary page already uses \`#content\` itself: choose another id. [duplicate]
          - id: content
                ^

      content/glossary.yaml:8:9 error “Runlang” names the technology Run, which has its own page: remove it here. [duplicate]
            term: Runlang
                  ^

      content/glossary.yaml:12:9 error No text uses the term “nobody”: remove it, add the wording that the texts use to its \`aliases\`, or name the entries that explain it under \`explainedIn\`. [unused]
            term: nobody
                  ^

      content/glossary.yaml:16:16 error “layer” is already explained by item 1: remove one of the two. [duplicate]
            searchedAs: [layer]
                         ^

      content/glossary.yaml:18:36 error There is no entry \`practices/review\`. Did you mean \`practices/reviews\`? [reference]
            explainedIn: [practices/reviews, practices/review, practices/reviews]
                                             ^

      content/glossary.yaml:18:54 error \`practices/reviews\` is listed twice: remove one of the two. [duplicate]
            explainedIn: [practices/reviews, practices/review, practices/reviews]
                                                               ^

      content/practices/reviews.mdx:12:20 error There is no \`#leyer\` on \`/glossary/\`. Did you mean \`#layer\`? [link]
          Read what [others](/glossary/#leyer) wrote.
                             ^
          Read what [others](/glossary/#layer) wrote.   ← should be"
    `)
  })

  test('a slug that is the address of a page of a list', () => {
    expect(told('page-name')).toMatchInlineSnapshot(`
      "content/practices/page-2.mdx:1:1 error "page-2" is reserved for the further pages of the section's list: choose another name. [slug]
          ---
          ^"
    `)
  })

  test('a duplicate slug', () => {
    expect(told('duplicate-slug')).toMatchInlineSnapshot(`
      "content/practices/Reviews.mdx:1:1 error The file name is the address: "Reviews" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
          ---
          ^

      content/practices/reviews.mdx:2:1 error The slug "reviews" is already taken by content/practices/Reviews.mdx: rename one of the two files. [duplicate]
          title: Reviews
          ^

      content/practices/reviews.mdx:2:8 error The title "Reviews" is already taken by content/practices/Reviews.mdx: choose another. [duplicate]
          title: Reviews
                 ^

      content/practices/reviews.mdx:4:8 error Order 1 is already taken by content/practices/Reviews.mdx: choose another. [duplicate]
          order: 1
                 ^

      content/technologies.yaml:6:7 error The id \`alpha-db\` is already taken by item 1: choose another. [duplicate]
          - id: alpha-db
                ^"
    `)
  })

  test('a reference to an entry that does not exist', () => {
    expect(told('unknown-reference')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:9:5 error There is no entry \`patterns/layer\`. Did you mean \`patterns/layers\`? [reference]
            - patterns/layer
              ^"
    `)
  })

  test('a reference to a technology that does not exist', () => {
    expect(told('unknown-technology')).toMatchInlineSnapshot(`
      "content/stack/storage.mdx:7:9 error There is no technology \`alfa-db\` in content/technologies.yaml. Did you mean \`alpha-db\`? [reference]
            - id: alfa-db
                  ^"
    `)
  })

  test('a body with an import', () => {
    expect(told('import')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error \`import\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
          import fs from "node:fs"
          ^"
    `)
  })

  test('a body with an export', () => {
    expect(told('export')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error \`export\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
          export const x = 1
          ^"
    `)
  })

  test('a body with an expression', () => {
    expect(told('expression')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:8 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
          Two is {1 + 1}.
                 ^

      content/practices/reviews.mdx:16:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
          {process.exit()}
          ^"
    `)
  })

  test('an unknown component', () => {
    expect(told('unknown-component')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error Unknown component \`<Calout>\`. Did you mean \`Callout\`? Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
          <Calout>Careful</Calout>
          ^

      content/practices/reviews.mdx:16:6 error Unknown component \`<b>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
          Some <b>bold</b> words.
               ^"
    `)
  })

  test('attributes that are not allowed', () => {
    expect(told('attributes')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error The attribute \`kind\` of \`<Callout>\` must be one of \`note\`, \`caution\`, not "warning". [attribute]
          <Callout kind="warning" onclick="alert(1)" title={1}>Careful</Callout>
          ^

      content/practices/reviews.mdx:14:25 error Unknown attribute \`onclick\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
          <Callout kind="warning" onclick="alert(1)" title={1}>Careful</Callout>
                                  ^

      content/practices/reviews.mdx:14:44 error Expressions in the attributes of \`<Callout>\` are not allowed: content is data. Write the value in quotes. [expression]
          <Callout kind="warning" onclick="alert(1)" title={1}>Careful</Callout>
                                                     ^

      content/practices/reviews.mdx:16:10 error Expressions in the attributes of \`<Callout>\` are not allowed: content is data. Write the value in quotes. [expression]
          <Callout {...x}>Careful</Callout>
                   ^"
    `)
  })

  test('a block component in the middle of a sentence', () => {
    expect(told('component-place')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:6 error \`<Callout>\` belongs on lines of its own, with an empty line before and after it. [component-place]
          Mind <Callout>this</Callout> well.
               ^"
    `)
  })

  test('an unclosed tag', () => {
    expect(told('unclosed-tag')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error The tag \`<Callout>\` is not closed: write \`</Callout>\` where it ends, or \`&lt;\` for a literal less-than sign. [unclosed-tag]
          <Callout>
          ^"
    `)
  })

  test('bad YAML', () => {
    expect(told('bad-yaml')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:2:8 error A text with \`: \` in it needs quotes. [yaml]
          title: Reviews: a: b
                 ^

      content/stats.yaml:2:2 error This line is indented with a tab: YAML allows only spaces. [yaml]
          →value: x
           ^"
    `)
  })

  test('a file that is not UTF-8', () => {
    expect(told('not-utf-8')).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:12:14 error This file is not UTF-8 from here on: save it as UTF-8. [encoding]"`,
    )
  })

  test('an empty file', () => {
    expect(told('empty-file')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:1:1 error This file is empty: write it, or remove it. [empty-file]

      content/stats.yaml:1:1 error This file is empty: write it, or remove it. [empty-file]"
    `)
  })

  test('an entry without words', () => {
    expect(told('empty-body')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:1 error No text below the front matter: write at least one paragraph. [empty-body]
          
          ^

      content/practices/reviews.mdx:12:1 error 3 sections are missing: \`## Why it pays\`, \`## Start on Monday\`, \`## How to know that it works\`. Write them here in this order, with text under each. [section]
          
          ^"
    `)
  })

  test('an entry without an introduction', () => {
    expect(told('no-introduction')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:1 error No introduction: write a paragraph before the first heading. The home page and search results show it. [introduction]
          ## Why it pays
          ^"
    `)
  })

  test('frontmatter that is missing or not closed', () => {
    expect(told('no-frontmatter')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
          ---
          ^

      content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
          Read what others wrote.
          ^"
    `)
  })

  test('headings out of order', () => {
    expect(told('headings')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error The page title is the only first-level heading: begin with \`##\`. [heading]
          # Title
          ^

      content/practices/reviews.mdx:16:1 error This heading skips a level: after \`#\` comes \`##\`. [heading]
          ### Deep
          ^"
    `)
  })

  test('sections that are missing, doubled, misspelled, empty or out of order', () => {
    expect(told('sections')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:26:1 error The section \`## Trade-offs\` is in the wrong place: move it after \`## When not to\`. The sections are, in this order: \`## When to use it\`, \`## When not to\`, \`## Trade-offs\`, \`## What it takes\`, \`## How it fails\`, \`## Step by step\`. [section]
          ## Trade-offs
          ^

      content/patterns/layers.mdx:34:1 error \`## A story\` is among the sections that every entry has: move it after \`## Step by step\`. [section]
          ## A story
          ^

      content/patterns/layers.mdx:42:1 error The section \`## Trade-offs\` is already on line 26: merge the two. [section]
          ## Trade-offs
          ^

      content/patterns/layers.mdx:46:1 error The section \`## What it takes\` is missing. Write it before this line, with text under it. [section]
          ## How it fails
          ^

      content/practices/notes.mdx:13:1 error 3 sections are missing: \`## Why it pays\`, \`## Start on Monday\`, \`## How to know that it works\`. Write them here in this order, with text under each. [section]
          
          ^

      content/practices/reviews.mdx:14:1 error Unknown section \`## Why it pay\`. Did you mean \`## Why it pays\`? The sections are, in this order: \`## Why it pays\`, \`## Start on Monday\`, \`## How to know that it works\`. [section]
          ## Why it pay
          ^
          ## Why it pays   ← should be

      content/practices/reviews.mdx:18:1 error The section \`## Start on Monday\` is empty. What belongs there: What one person or one team can do in the first week. [section]
          ## Start on Monday
          ^

      content/practices/reviews.mdx:20:1 error The section \`## How to know that it works\` is missing. Write it before this line, with text under it. [section]
          ## Further reading
          ^"
    `)
  })

  test('fences without what they need', () => {
    expect(told('fences')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:1:1 error This pattern has no drawing before its first heading. Add a fence that begins with \`\`\`diagram title="…". [pattern-drawing]
          ---
          ^

      content/practices/reviews.mdx:14:1 error This drawing has no title: begin its fence with \`\`\`diagram title="What it shows" [diagram-title]
          \`\`\`diagram
          ^

      content/practices/reviews.mdx:19:1 error This fence has no language: write \`diagram\` for a drawing, \`text\` for plain text, or the name of a programming language. [fence-language]
          \`\`\`
          ^

      content/practices/reviews.mdx:23:1 error This drawing is empty: draw something, or remove the fence. [diagram-empty]
          \`\`\`diagram title="Nothing"
          ^

      content/practices/reviews.mdx:26:4 error Unknown language \`ts\`. Did you mean \`typescript\`? Allowed: \`diagram\`, \`text\`, \`bash\`, \`css\`, \`diff\`, \`dockerfile\`, \`go\`, \`graphql\`, \`hcl\`, \`html\`, \`http\`, \`java\`, \`javascript\`, \`json\`, \`kotlin\`, \`nginx\`, \`proto\`, \`python\`, \`rust\`, \`sql\`, \`toml\`, \`typescript\`, \`yaml\`. [fence-language]
          \`\`\`ts
             ^
          \`\`\`typescript   ← should be

      content/practices/reviews.mdx:30:6 error Unknown language \`yamll\`. Did you mean \`yaml\`? Allowed: \`diagram\`, \`text\`, \`bash\`, \`css\`, \`diff\`, \`dockerfile\`, \`go\`, \`graphql\`, \`hcl\`, \`html\`, \`http\`, \`java\`, \`javascript\`, \`json\`, \`kotlin\`, \`nginx\`, \`proto\`, \`python\`, \`rust\`, \`sql\`, \`toml\`, \`typescript\`, \`yaml\`. [fence-language]
          > \`\`\`yamll
               ^
          > \`\`\`yaml   ← should be

      content/practices/reviews.mdx:34:1 error Only a drawing takes more than a language on this line: remove \`title="An answer"\`. [fence-line]
          \`\`\`json title="An answer"
          ^

      content/practices/reviews.mdx:38:4 error Unknown language \`cobol\`. Allowed: \`diagram\`, \`text\`, \`bash\`, \`css\`, \`diff\`, \`dockerfile\`, \`go\`, \`graphql\`, \`hcl\`, \`html\`, \`http\`, \`java\`, \`javascript\`, \`json\`, \`kotlin\`, \`nginx\`, \`proto\`, \`python\`, \`rust\`, \`sql\`, \`toml\`, \`typescript\`, \`yaml\`. [fence-language]
          \`\`\`cobol
             ^

      content/site.yaml:4:7 error \`patterns/layers\` has no drawing before its first heading: add one, or name another pattern. [reference]
          hero: patterns/layers
                ^"
    `)
  })

  test('slips in drawings, where they stand in the file', () => {
    expect(told('drawings')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:18:12 warning The right wall of “Web” is 1 column too far to the right. Line it up with its upper corner. [crooked-wall]
            │  Web   │────▶│  API  │
                     ^
            │  Web  │────▶│  API  │   ← should be

      content/practices/reviews.mdx:24:22 error This arrow points at nothing. Draw it up to a box, or remove it. [loose-end]
          │  Web  │────────────▶
                               ^

      content/practices/reviews.mdx:26:11 error A tab's width differs between programs, so the columns can't be known. Use spaces. [tab]
                    →API
                    ^
                          API   ← should be

      content/practices/reviews.mdx:26:12 info “API” is neither connected to anything nor over a box, so it is read as a caption. [free-text]
                    →API
                     ^"
    `)
  })

  test('claims that are not whole', () => {
    expect(told('claims')).toMatchInlineSnapshot(`
      "content/claims.yaml:6:13 error \`reviewBy\` must be a date such as 2027-05-31, not "soon". [schema]
            reviewBy: soon
                      ^

      content/claims.yaml:12:12 error \`verdict\` can't be "likely". Allowed: \`supported\`, \`roughly\`, \`outdated\`, \`distorted\`, \`no source known\`. [schema]
            verdict: likely
                     ^"
    `)
  })

  test('figures, claims and sources that do not fit each other', () => {
    expect(told('claim-references')).toMatchInlineSnapshot(`
      "content/claims.yaml:5:12 error The verdict \`supported\` needs a \`source\`, a \`finding\` and a date (\`asOf\`). If no source is known, the verdict is \`no source known\`. [claim]
            verdict: supported
                     ^

      content/claims.yaml:8:7 error Nothing refers to the claim \`low-costs\`: remove it, or name it where its figure is shown. [unused]
          - id: low-costs
                ^

      content/claims.yaml:15:11 error There is no source \`censuss\` in content/sources.yaml. Did you mean \`census\`? [reference]
            source: censuss
                    ^

      content/claims.yaml:15:11 error This claim names a source, but its verdict is \`no source known\`: change the verdict, or move the source to \`compare\`. [claim]
            source: censuss
                    ^

      content/patterns/layers.mdx:13:12 error There is no claim \`low-cost\` in content/claims.yaml. Did you mean \`low-costs\`? [reference]
              claim: low-cost
                     ^

      content/sources.yaml:1:7 error No claim refers to the source \`census\`: remove it, or name it in a claim. [unused]
          - id: census
                ^

      content/stats.yaml:2:10 error The figure here is "1", but its claim \`everything\` says "2": make them agree. [figure]
            value: "1"
                   ^"
    `)
  })

  test('a claim without an owner of the list, and a history without dates', () => {
    expect(told('history')).toMatchInlineSnapshot(`
      "content/claims.yaml:8:10 error \`owner\` can't be "editor". Did you mean \`editors\`? Allowed: \`editors\`, \`architecture\`, \`frontend\`, \`platform\`, \`data\`, \`security\`, \`delivery\`. [schema]
            owner: editor
                   ^

      content/claims.yaml:12:11 error \`on\` must be a date such as 2027-05-31, not "May 2020". [schema]
              - on: May 2020
                    ^"
    `)
  })

  test('a history that does not go forward', () => {
    expect(told('history-order')).toMatchInlineSnapshot(`
      "content/claims.yaml:13:15 error "2" was replaced by the same figure, in the next item: give the earlier figure. [history]
                figure: "2"
                        ^

      content/claims.yaml:15:11 error This figure was replaced on 2020-05-01, but the one above it on 2021-05-01: put the newest last. [history]
              - on: 2020-05-01
                    ^

      content/claims.yaml:19:15 error "1" was replaced by the same figure, the one that the claim has now: give the earlier figure. [history]
                figure: "1"
                        ^"
    `)
  })

  test('claimed words that are not well formed', () => {
    expect(told('claimed-words')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:13 error There is no claim \`low-costs\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                      ^

      content/practices/reviews.mdx:12:55 error The attribute \`id\` of \`<Claim>\` is missing: it must be the id of a claim in content/claims.yaml. [attribute]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                                                                ^

      content/practices/reviews.mdx:12:80 error The attribute \`id\` of \`<Claim>\` must be the id of a claim in content/claims.yaml, not "Low cost". [attribute]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                                                                                         ^

      content/practices/reviews.mdx:12:80 error There is no claim \`Low cost\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                                                                                         ^

      content/practices/reviews.mdx:14:1 error \`<Claim>\` belongs in a line of text, around the words it is about. [component-place]
          <Claim id="low-cost">
          ^

      content/practices/reviews.mdx:20:9 error \`<Claim>\` is empty: put it around the words it is about. [component-empty]
          Nothing <Claim id="low-cost"></Claim> at all.
                  ^"
    `)
  })

  test('claimed words whose claim is not there', () => {
    expect(told('claim-unknown')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:13 error There is no claim \`low-costs\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
          Layers cost <Claim id="low-costs">little</Claim>.
                      ^"
    `)
  })

  test('claimed words in a link, and a link in claimed words', () => {
    expect(told('claim-in-link')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:14 error \`<Claim>\` is itself a link: move it out of this link, or the link out of it. [component-place]
          Layers [cost <Claim id="low-cost">little</Claim>](/patterns/layers/), <Claim id="low-cost">very [little](/patterns/layers/)</Claim>.
                       ^

      content/practices/reviews.mdx:12:71 error \`<Claim>\` is itself a link: move it out of this link, or the link out of it. [component-place]
          Layers [cost <Claim id="low-cost">little</Claim>](/patterns/layers/), <Claim id="low-cost">very [little](/patterns/layers/)</Claim>.
                                                                                ^"
    `)
  })

  test('figures in the words without a claim, or with another', () => {
    expect(told('figures')).toMatchInlineSnapshot(`
      "content/claims.yaml:25:7 error Nothing refers to the claim \`nobody\`: remove it, or name it where its figure is shown. [unused]
          - id: nobody
                ^

      content/practices/reviews.mdx:12:16 error "twenty minutes" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          A review takes twenty minutes in <Claim id="review-time">20 minutes</Claim>, and finds 63% of all slips.
                         ^

      content/practices/reviews.mdx:12:88 error "63%" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          A review takes twenty minutes in <Claim id="review-time">20 minutes</Claim>, and finds 63% of all slips.
                                                                                                 ^

      content/practices/reviews.mdx:14:38 error The figure here is "30 minutes", but its claim \`review-time\` says "20 minutes": make them agree. [figure]
          Reviews take <Claim id="review-time">30 minutes</Claim>, <Claim id="review-time">20</Claim> minutes at best.
                                               ^

      content/practices/reviews.mdx:14:82 error Only part of "20 minutes" is inside \`<Claim>\`: put all of it there. [unclaimed]
          Reviews take <Claim id="review-time">30 minutes</Claim>, <Claim id="review-time">20</Claim> minutes at best.
                                                                                           ^

      content/practices/reviews.mdx:17:5 error "$5 million" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          > **$5** million &mdash; \`63%\` of it in [2 days](/stack/storage/ "in 3 days").
              ^

      content/practices/reviews.mdx:17:42 error "2 days" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          > **$5** million &mdash; \`63%\` of it in [2 days](/stack/storage/ "in 3 days").
                                                   ^

      content/practices/reviews.mdx:17:70 error "3 days" has no claim, and none can be named here. Move it into the text, or say before the block why it needs none: {/* no claim: … */}. [unclaimed]
          > **$5** million &mdash; \`63%\` of it in [2 days](/stack/storage/ "in 3 days").
                                                                               ^

      content/practices/reviews.mdx:21:10 error "20 min" has no claim. Put \`<Claim id="…">\` around its words (\`review-time\` has this figure), or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          | Time | 20 min   |
                   ^
          | Time | <Claim id="review-time">20 min</Claim>   |   ← should be

      content/practices/reviews.mdx:23:8 error "1,000" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          - Read 1,000 lines an hour.
                 ^

      content/practices/reviews.mdx:25:26 error "5 s" has no claim, and none can be named here. Move it into the text, or say before the block why it needs none: {/* no claim: … */}. [unclaimed]
          <Callout title="It takes 5 s">Twice as long.</Callout>
                                   ^

      content/practices/reviews.mdx:25:31 error "Twice" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          <Callout title="It takes 5 s">Twice as long.</Callout>
                                        ^

      content/practices/reviews.mdx:31:14 error "10%" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          ### It saves 10%
                       ^

      content/practices/reviews.mdx:33:9 error "40%" has no claim, and none can be named here. Move it into the text, or say before the block why it needs none: {/* no claim: … */}. [unclaimed]
          ![Up by 40%](/images/x.png)
                  ^

      content/practices/reviews.mdx:33:14 error There is no file \`public/images/x.png\`. [image]
          ![Up by 40%](/images/x.png)
                       ^"
    `)
  })

  test('figures in frontmatter and data without a claim', () => {
    expect(told('figures-in-data')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:2:19 error "5 minutes" has no claim, and this field can't name one. Move it to a field that can, or say on the line above why it needs none: # no claim: … [unclaimed]
          title: Reviews in 5 minutes
                            ^

      content/practices/reviews.mdx:7:22 error "10 minutes" has no claim. Add \`claim: …\` to this item, or say on the line above why it needs none: # no claim: … [unclaimed]
              text: Read it in 10 minutes
                               ^

      content/practices/reviews.mdx:9:20 error The figure here is "twice", but its claim \`low-cost\` says "Low": make them agree. [figure]
              text: Read it "twice as" long
                             ^

      content/practices/reviews.mdx:13:12 error There is no claim \`low-costs\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
              claim: low-costs
                     ^

      content/technologies.yaml:11:48 error This exception has no reason: write # no claim: … with one in place of the dots. [exception]
            line: "A language that is 10\\u00d7 as fast." # no claim:
                                                         ^

      content/technologies.yaml:15:3 error This exception covers no figure: move it directly before one, or remove it. [exception]
            # no claim: nothing is here
            ^"
    `)
  })

  test('more drawings before the first heading than one and one that puts it right', () => {
    expect(told('drawings-before')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:1:1 error This pattern has 3 drawings before its first heading: keep one, or two if the second corrects the first. Move the others under a heading. [pattern-drawing]
          ---
          ^"
    `)
  })

  test('figures in drawings without a claim', () => {
    expect(told('figures-in-drawings')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:22 error "5 minutes" has no claim. Name one in the fence's first line, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          \`\`\`diagram title="In 5 minutes" claims="everything review-time"
                               ^

      content/practices/reviews.mdx:14:52 error This drawing doesn't show "20 minutes", the figure of its claim \`review-time\`: draw it, or remove the claim. [figure]
          \`\`\`diagram title="In 5 minutes" claims="everything review-time"
                                                             ^

      content/practices/reviews.mdx:15:13 error "20 ms" has no claim. Name one in the fence's first line, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          ┌────────┐  20 ms   ┌──────┐
                      ^

      content/practices/reviews.mdx:16:23 error "100 days" has no claim. Name one in the fence's first line, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          │ Web    │─────────▶│ 100  │
                                ^

      content/practices/reviews.mdx:21:26 error Unknown attribute \`claim\` of a drawing. Did you mean \`claims\`? Allowed: \`title\`, \`caption\`, \`claims\`, \`no-claim\`. [fence-line]
          \`\`\`diagram title="Other" claim="low-cost" no-claim=x
                                   ^

      content/practices/reviews.mdx:21:43 error Can't read \`no-claim=x\`: write \`name="value"\`. [fence-line]
          \`\`\`diagram title="Other" claim="low-cost" no-claim=x
                                                    ^

      content/practices/reviews.mdx:27:25 error This exception has no reason: write no-claim="…" with one in place of the dots. [exception]
          \`\`\`diagram title="More" no-claim="" claims="low-costs"
                                  ^

      content/practices/reviews.mdx:27:45 error There is no claim \`low-costs\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
          \`\`\`diagram title="More" no-claim="" claims="low-costs"
                                                      ^

      content/practices/reviews.mdx:33:34 error \`claims\` is empty: list ids from content/claims.yaml, separated by spaces. [fence-line]
          \`\`\`diagram title="Nothing in it" claims="" no-claim="all is well" title="Nothing"
                                           ^

      content/practices/reviews.mdx:33:44 error This exception covers no figure: move it directly before one, or remove it. [exception]
          \`\`\`diagram title="Nothing in it" claims="" no-claim="all is well" title="Nothing"
                                                     ^

      content/practices/reviews.mdx:33:67 error Duplicate \`title\`: remove one of the two. [fence-line]
          \`\`\`diagram title="Nothing in it" claims="" no-claim="all is well" title="Nothing"
                                                                            ^

      content/practices/reviews.mdx:39:43 error "3 days" has no claim. Name one in the fence's first line, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          \`\`\`diagram title="Read" caption="It takes 3 days and some patience." caption="Or less"
                                                    ^

      content/practices/reviews.mdx:39:70 error Duplicate \`caption\`: remove one of the two. [fence-line]
          \`\`\`diagram title="Read" caption="It takes 3 days and some patience." caption="Or less"
                                                                               ^"
    `)
  })

  test('exceptions without a reason, and those that cover nothing', () => {
    expect(told('exceptions')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:10:31 error This exception has no reason: write # no claim: … with one in place of the dots. [exception]
              text: Rest for 10 minutes # no claim
                                        ^

      content/practices/reviews.mdx:21:11 error "5 minutes" has no claim. Add \`claim: …\` to this item, or say on the line above why it needs none: # no claim: … [unclaimed]
                for 5 minutes
                    ^

      content/practices/reviews.mdx:30:84 error "50" has no claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          {/* no claim: a limit that we set */} Read 40 lines, e.g. 40 short ones. Then read 50 lines.
                                                                                             ^

      content/practices/reviews.mdx:32:1 error This exception has no reason: write {/* no claim: … */} with one in place of the dots. [exception]
          {/* no claim */}
          ^

      content/practices/reviews.mdx:36:1 error This exception covers no figure: move it directly before one, or remove it. [exception]
          {/* no claim: nothing is here */}
          ^

      content/practices/reviews.mdx:42:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
          {process.exit(5)}
          ^"
    `)
  })

  test('a guide that contradicts itself or speaks of nothing', () => {
    expect(told('guide')).toMatchInlineSnapshot(`
      "content/guide.yaml:8:9 info No answer favours \`layers\`, so the guide never recommends it. [guide]
                - id: layers
                  ^

      content/guide.yaml:11:18 error There is no pattern \`patterns/layer\`. Did you mean \`patterns/layers\`? [reference]
                  pattern: patterns/layer
                           ^

      content/guide.yaml:15:9 info No answer favours \`here\`, so the guide never recommends it. [guide]
                - id: here
                  ^

      content/guide.yaml:18:13 error The id \`simple\` is already taken by an option of “How it is shaped”: choose another. [duplicate]
                - id: simple
                      ^

      content/guide.yaml:26:9 error The answer \`small\` has nothing under \`for\` or \`against\`, so choosing it changes nothing: add an option. [guide]
                - id: small
                  ^

      content/guide.yaml:31:21 error There is no option \`layer\`. Did you mean \`layers\`? [reference]
                    - option: layer
                              ^

      content/guide.yaml:38:21 error The answer \`large\` lists \`simple\` under \`for\` too: remove one of the two. [contradiction]
                    - option: simple
                              ^

      content/guide.yaml:41:21 error \`simple\` is listed twice: remove one of the two. [duplicate]
                    - option: simple
                              ^

      content/guide.yaml:44:13 error The id \`small\` is already taken by item 1: choose another. [duplicate]
                - id: small
                      ^

      content/guide.yaml:50:9 error The id \`size\` is already taken by item 1: choose another. [duplicate]
            - id: size
                  ^

      content/guide.yaml:67:3 error 3 combinations are missing: add an item with \`options: [simple, here]\`. [guide]
            - options: [layers, here]
            ^

      content/guide.yaml:70:12 error \`needs\` has no effect on options that go badly together: remove it, or write \`goes: well\`. [contradiction]
              needs: [size/larger]
                     ^

      content/guide.yaml:70:13 error There is no answer \`size/larger\`. Did you mean \`size/large\`? [reference]
              needs: [size/larger]
                      ^

      content/guide.yaml:72:14 error A combination names one option per axis, in the order of the axes, such as \`[simple, here]\`. [guide]
            - options: [here, layers]
                       ^

      content/guide.yaml:76:14 error Item 1 already combines these options: remove one of the two. [duplicate]
            - options: [layers, here]
                       ^

      content/patterns/layers.mdx:2:1 info No option in content/guide.yaml names this pattern, so the guide never recommends it. [guide]
          title: Layers
          ^"
    `)
  })

  test('a guide with fields that are not as they should be', () => {
    expect(told('guide-fields')).toMatchInlineSnapshot(`
      "content/guide.yaml:5:9 error \`summary\` is missing: it must be a string. [missing-key]
                - id: simple
                  ^

      content/guide.yaml:10:18 error \`pattern\` must be patterns/slug, such as patterns/serverless, not "layers". [schema]
                  pattern: layers
                           ^

      content/guide.yaml:14:7 error \`options\` needs at least 2 items, and has 1. [schema]
                - id: here
                ^

      content/guide.yaml:22:7 error \`answers\` needs at least 2 items, and has 1. [schema]
                - id: small
                ^

      content/guide.yaml:26:21 error \`weight\` must be at most 3, not 4. [schema]
                      weight: 4
                              ^

      content/guide.yaml:28:13 error \`why\` is missing: it must be a string. [missing-key]
                    - option: simple
                      ^

      content/guide.yaml:29:21 error \`weight\` must be at least 1, not 0. [schema]
                      weight: 0
                              ^

      content/guide.yaml:30:13 error Unknown key \`reason\`. Allowed here: \`option\`, \`weight\`, \`why\`. [unknown-key]
                      reason: One part is enough.
                      ^

      content/guide.yaml:31:9 error \`id\` must be lower-case words of a–z and 0–9 joined by hyphens, not "Team Size". [schema]
            - id: Team Size
                  ^

      content/guide.yaml:34:14 error \`answers\` needs at least 2 items, and has none. [schema]
              answers: []
                       ^

      content/guide.yaml:36:14 error \`options\` needs at least 1 item, and has none. [schema]
            - options: []
                       ^

      content/guide.yaml:38:11 error \`goes\` can't be "fine". Allowed: \`well\`, \`badly\`. [schema]
              goes: fine
                    ^

      content/guide.yaml:39:13 error Item 1 must be force/answer, such as operations/platform, not "large". [schema]
              needs: [large]
                      ^"
    `)
  })

  test('addresses that are not allowed', () => {
    expect(told('addresses')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error The address \`javascript:alert(1)\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
          ^

      content/practices/reviews.mdx:14:26 error The address \`//example.org\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                   ^

      content/practices/reviews.mdx:14:49 error \`other.md\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                                          ^

      content/practices/reviews.mdx:14:64 error The introduction is shown on the home page too, which has no room for images: move this one under a heading. [image]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                                                         ^

      content/practices/reviews.mdx:14:64 error There is no file \`public/x.png\`. [image]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                                                         ^

      content/practices/reviews.mdx:16:1 error The address \`data:text/html,x\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
          [e]: data:text/html,x
          ^"
    `)
  })

  test('an address in angle brackets', () => {
    expect(told('autolink')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:12 error Addresses in \`<…>\` are not allowed: write this one without the brackets, or as \`[text](address)\`. [syntax]
          See <https://example.org/>.
                     ^"
    `)
  })

  test('links that lead nowhere', () => {
    expect(told('links')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:13 error The introduction is shown on other pages too, where this address leads nowhere: write \`/practices/reviews/#with-care\`. [address]
          See [below](#with-care), or [the list](#checklist).
                      ^
          See [below](/practices/reviews/#with-care), or [the list](#checklist).   ← should be

      content/practices/reviews.mdx:12:40 error The introduction is shown on other pages too, where this address leads nowhere: write \`/practices/reviews/#checklist\`. [address]
          See [below](#with-care), or [the list](#checklist).
                                                 ^
          See [below](#with-care), or [the list](/practices/reviews/#checklist).   ← should be

      content/practices/reviews.mdx:20:11 error There is no page \`/patterns/layer/\`. Did you mean \`/patterns/layers/\`? [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                    ^
          [No page](/patterns/layers/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:41 error The address of a page must end with /: write \`/stack/storage/\`. [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                  ^
          [No page](/patterns/layer/), [no slash](/stack/storage/), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:67 error This is the address of a file, not of a page: write \`/patterns/layers/\`. [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                                            ^
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/patterns/layers/), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:109 error This is the address of a file, not of a page: write \`/patterns/\`. [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                                                                                      ^
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:143 error There is no \`#when-to-uze-it\` on \`/patterns/layers/\`. Did you mean \`#when-to-use-it\`? [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                                                                                                                        ^
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-use-it).   ← should be

      content/practices/reviews.mdx:22:6 error An address within the handbook must begin with /: write \`/stack/storage/\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
               ^
          [Up](/stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:45 error An address within the handbook must begin with /: write \`/patterns/layers/#benefits\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                      ^
          [Up](../../stack/storage/), [a file beside](/patterns/layers/#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:93 error An address within the handbook must begin with /: write \`/practices/reviews/\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                                                                      ^
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](/practices/reviews/), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:112 error An address within the handbook must begin with /: write \`/stack/storage/\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                                                                                         ^
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](/stack/storage/), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:136 error There is no \`#with-cares\` on \`/practices/reviews/\`. Did you mean \`#with-care\`? [link]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                                                                                                                 ^
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-care), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:160 error There is no \`#low-costs\` on \`/sources/\`. Did you mean \`#low-cost\`? [link]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                                                                                                                                         ^
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-cost).   ← should be

      content/practices/reviews.mdx:30:7 error There is no page \`/nowhere/\`. [link]
          text](/nowhere/ "Nowhere").
                ^

      content/practices/reviews.mdx:32:6 error There is no page \`/technologies/alfa-db/\`. Did you mean \`/technologies/alpha-db/\`? [link]
          [x]: /technologies/alfa-db/
               ^
          [x]: /technologies/alpha-db/   ← should be"
    `)
  })

  test('names that two things of a page share', () => {
    expect(told('ids')).toMatchInlineSnapshot(`
      "content/claims.yaml:1:7 error The sources page already uses \`#publications\` itself: choose another id. [duplicate]
          - id: publications
                ^

      content/practices/reviews.mdx:26:1 error The page already uses \`#checklist\` itself: reword this heading. [duplicate]
          ## Checklist
          ^

      content/practices/reviews.mdx:30:1 error A drawing on this page already has the address \`#care\`: reword one of the two. [duplicate]
          ## Care
          ^

      content/practices/reviews.mdx:42:1 warning This heading repeats the one on line 38, so links to it (\`#steps-1\`) break if that one is removed. Reword it. [duplicate]
          ## Steps
          ^

      content/sources.yaml:1:7 error The id \`low-cost\` is already taken by a claim on the same page, so \`/sources/#low-cost\` could mean either: choose another. [duplicate]
          - id: low-cost
                ^"
    `)
  })

  test('images that readers could not see or could not have told, and one that nobody sees', () => {
    expect(told('images')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:13 error The introduction is shown on the home page too, which has no room for images: move this one under a heading. [image]
          ![The plan](/images/plan.png)
                      ^

      content/practices/reviews.mdx:20:5 error This image has no description for people who can't see it: write \`![What it shows](/images/plan.png)\`, or \`![](/images/plan.png "decoration")\` if it is only decoration. [image]
          ![](/images/plan.png)
              ^

      content/practices/reviews.mdx:22:13 error There is no file \`public/images/plann.png\`. Did you mean \`/images/plan.png\`? [image]
          ![The plan](/images/plann.png)
                      ^
          ![The plan](/images/plan.png)   ← should be

      content/practices/reviews.mdx:24:9 error This image's description is its file name: say what it shows. [image]
          ![plan](/images/plan.png)
                  ^

      content/practices/reviews.mdx:26:13 error An image's address must begin with /images/: write \`/images/plan.png\`. [image]
          ![The plan](../../public/images/plan.png)
                      ^
          ![The plan](/images/plan.png)   ← should be

      content/practices/reviews.mdx:28:13 error An image's address must begin with /images/: write \`/images/plan.png\`. [image]
          ![The plan](plan.png)
                      ^
          ![The plan](/images/plan.png)   ← should be

      content/practices/reviews.mdx:30:13 error Images from other sites are not allowed, since readers' browsers would request them there: put the file in public/images/. [image]
          ![The plan](https://example.org/plan.png)
                      ^

      content/practices/reviews.mdx:32:24 error An image needs a paragraph of its own: leave an empty line before and after it. [image]
          In a line: ![The plan](/images/plan.png)
                                 ^

      content/practices/reviews.mdx:34:13 error \`/images/named-wrong.jpg\` is PNG, but its name doesn't say so: end it in .png. [image]
          ![The plan](/images/named-wrong.jpg)
                      ^

      content/practices/reviews.mdx:36:13 error \`/images/text.png\` can't be read as an image. Allowed: PNG, JPEG, WebP, AVIF, GIF, SVG. [image]
          ![The plan](/images/text.png)
                      ^

      content/practices/reviews.mdx:38:13 error \`/images/wide.png\` is 2401 × 1 pixels, more than any screen shows: make it at most 2,400 wide and high. [image]
          ![The plan](/images/wide.png)
                      ^

      content/practices/reviews.mdx:40:13 error \`/images/heavy.png\` is 150,096 bytes, more than the limit of 150,000: make it smaller, or save it as AVIF or WebP. [image]
          ![The plan](/images/heavy.png)
                      ^

      content/practices/reviews.mdx:42:13 error \`/images/moving.gif\` is animated, and readers couldn't stop it: use a still picture. [image]
          ![The plan](/images/moving.gif)
                      ^

      content/practices/reviews.mdx:44:11 error An image marked as decoration has no description: leave the square brackets empty. [image]
          ![A line](/images/plan.png "decoration")
                    ^

      content/practices/reviews.mdx:46:1 error Write the address in the image itself: \`![What it shows](/images/name.png)\`. [image]
          ![The plan][plan]
          ^

      public/images/unused.webp:1:1 warning No text shows this image: remove it, or show it. [unused]"
    `)
  })

  test('files that would do harm where they are published', () => {
    expect(told('public-files')).toMatchInlineSnapshot(`
      "public/logo.svg:2:3 error \`<a>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. [image]

      public/logo.svg:2:3 error \`href\` leads out of the file: an address in an SVG must begin with \`#\`. [image]

      public/page.html:1:1 error This HTML file contains markup: only plain text is published, such as search engines ask for to verify an owner. [public-file]

      public/worker.js:1:1 error Files ending in .js are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]"
    `)
  })

  test('files that nobody reads', () => {
    expect(told('stray-files')).toMatchInlineSnapshot(`
      "content/claims.yml:1:1 error Unused: \`content/\` may contain only site.yaml, stats.yaml, claims.yaml, sources.yaml, technologies.yaml, guide.yaml, glossary.yaml, phrases.yaml, words.txt and the folders patterns, stack, practices. [stray-file]

      content/practices/notes.md:1:1 error Unused file: entries must end in .mdx. [stray-file]"
    `)
  })

  test('things that stand twice', () => {
    expect(told('duplicates')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:2:8 error The title "Reviews" is already taken by content/practices/again.mdx: choose another. [duplicate]
          title: Reviews
                 ^

      content/practices/reviews.mdx:4:8 error Order 1 is already taken by content/practices/again.mdx: choose another. [duplicate]
          order: 1
                 ^

      content/stack/storage.mdx:10:9 error \`alpha-db\` is listed twice: remove one of the two. [duplicate]
            - id: alpha-db
                  ^

      content/stack/storage.mdx:13:5 error An entry can't list itself under \`related\`. [reference]
            - stack/storage
              ^

      content/stack/storage.mdx:15:5 error \`patterns/layers\` is listed twice: remove one of the two. [duplicate]
            - patterns/layers
              ^"
    `)
  })
})

describe('words', () => {
  const toldOfWords = (name: string): string => {
    const { problems, sources } = readBroken(name, checkContent)
    return problems.map((problem) => formatProblem(problem, sources.get(problem.file))).join('\n\n')
  }

  test('phrases that the house style avoids', () => {
    expect(told('phrases')).toMatchInlineSnapshot(`
      "content/phrases.yaml:3:24 error “lies behind” is already listed by item 1: remove one of the two. [duplicate]
          - avoid: [known fault, Lies behind]
                                 ^

      content/practices/reviews.mdx:7:21 warning “lies behind”: write “backs”. [phrase]
              text: Read what lies behind it
                              ^

      content/practices/reviews.mdx:12:25 warning “Lies behind”: write “backs”. [phrase]
          Read what others wrote. Lies behind: a known
                                  ^

      content/practices/reviews.mdx:12:40 warning “known fault”: write “vulnerability”. [phrase]
          Read what others wrote. Lies behind: a known
                                                 ^

      content/practices/reviews.mdx:17:9 warning “known fault”: write “vulnerability”. [phrase]
          It is **known fault** free.
                  ^"
    `)
  })

  test('that no dictionary has, wherever people read them', () => {
    expect(toldOfWords('spelling')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:7:19 warning “thorougly” is not in the dictionary. Did you mean \`thoroughly\`? If it is right, add it to content/words.txt. [spelling]
              text: Read it thorougly
                            ^
              text: Read it thoroughly   ← should be

      content/practices/reviews.mdx:16:22 warning “colors” is not in the dictionary. Did you mean \`colours\`? If it is right, add it to content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                               ^
          It is cheap, and the colours of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The   ← should be

      content/practices/reviews.mdx:16:37 warning “browsr” is not in the dictionary. Did you mean \`browser\`? If it is right, add it to content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                                              ^
          It is cheap, and the colors of the [browser](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The   ← should be

      content/practices/reviews.mdx:16:75 warning “browzer” is not in the dictionary. Did you mean \`bronzer\`? If it is right, add it to content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                                                                                    ^
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A bronzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The   ← should be

      content/practices/reviews.mdx:16:133 warning “alfadb” is not in the dictionary. Did you mean \`AlphaDB\`? If it is right, add it to content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                                                                                                                                              ^
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, AlphaDB is not. The   ← should be

      content/practices/reviews.mdx:17:1 warning “Kubernets” is not in the dictionary. Did you mean \`Kubernetes\`? If it is right, add it to content/words.txt. [spelling]
          Kubernets of https://kubernets.example and of k8s.
          ^
          Kubernetes of https://kubernets.example and of k8s.   ← should be

      content/practices/reviews.mdx:19:26 warning “gapp” is not in the dictionary. Did you mean \`gap\`? If it is right, add it to content/words.txt. [spelling]
          <Callout title="Mind the gapp">Nothing is &lt;wasted&gt;, tradeoffs and trade-offs.</Callout>
                                   ^
          <Callout title="Mind the gap">Nothing is &lt;wasted&gt;, tradeoffs and trade-offs.</Callout>   ← should be

      content/practices/reviews.mdx:19:59 warning “tradeoffs” is not in the dictionary. Did you mean \`trade-offs\`? If it is right, add it to content/words.txt. [spelling]
          <Callout title="Mind the gapp">Nothing is &lt;wasted&gt;, tradeoffs and trade-offs.</Callout>
                                                                    ^
          <Callout title="Mind the gapp">Nothing is &lt;wasted&gt;, trade-offs and trade-offs.</Callout>   ← should be

      content/practices/reviews.mdx:21:26 warning “wroks” is not in the dictionary. Did you mean \`works\`? If it is right, add it to content/words.txt. [spelling]
          \`\`\`diagram title="How it wroks"
                                   ^
          \`\`\`diagram title="How it works"   ← should be

      content/practices/reviews.mdx:23:18 warning “Recieved” is not in the dictionary. Did you mean \`Received\`? If it is right, add it to content/words.txt. [spelling]
          │ OrderPut │──▶│ Recieved │
                           ^
          │ OrderPut │──▶│ Received │   ← should be

      content/sources.yaml:3:16 warning “Cuont” is not in the dictionary. Did you mean \`Count\`? If it is right, add it to content/words.txt. [spelling]
            title: "The\\nCuont"
                         ^
            title: "The\\nCount"   ← should be

      content/words.txt:3:1 warning No text uses the word “runbook”: remove the line. [unused]
          runbook
          ^

      content/words.txt:4:1 warning “storage” is already in the dictionary: remove the line. [unused]
          storage
          ^"
    `)
  })

  test('of the list, out of order', () => {
    expect(toldOfWords('word-list')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:16:30 warning “alphabeta” is not in the dictionary. Did you mean \`Alphabeta\`? If it is right, add it to content/words.txt. [spelling]
          Zebus and Kubernetes and the alphabeta.
                                       ^
          Zebus and Kubernetes and the Alphabeta.   ← should be

      content/words.txt:1:1 warning “zebu” is already in the dictionary: remove the line. [unused]
          zebu
          ^

      content/words.txt:2:1 warning “Kubernetes” belongs before “zebu”: the list is in alphabetical order. \`npm run check -- --fix\` sorts it. [word-list]
          Kubernetes
          ^

      content/words.txt:3:1 warning “two words” is not a single word: write one word per line, in letters only. [word-list]
          two words
          ^

      content/words.txt:4:1 warning “Alphabeta” belongs before “two words”: the list is in alphabetical order. \`npm run check -- --fix\` sorts it. [word-list]
          Alphabeta
          ^

      content/words.txt:5:1 warning “zebu” is already in the dictionary: remove the line. [unused]
          zebu
          ^

      content/words.txt:6:1 warning “zebu” is listed twice: remove one of the two. [duplicate]
          zebu
          ^"
    `)
  })

  test('of the small handbook are right', () => {
    expect(readBroken(undefined, checkContent).problems).toEqual([])
  })
})
