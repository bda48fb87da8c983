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
      "content/patterns/layers.mdx:11:5 error \`label\` is missing: a text is expected. [missing-key]
            - value: Low
              ^

      content/practices/reviews.mdx:2:1 error \`title\` is missing: a text is expected. [missing-key]
          icon: 📚
          ^"
    `)
  })

  test('a wrong type', () => {
    expect(told('wrong-type')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:3:7 error \`icon\` is the text "books", but one emoji is expected. [schema]
          icon: books
                ^

      content/practices/reviews.mdx:4:8 error \`order\` is the text "first", but a number is expected. [schema]
          order: first
                 ^

      content/practices/reviews.mdx:7:11 error \`text\` is the number 7, but a text is expected. [schema]
              text: 7
                    ^

      content/site.yaml:5:11 error \`language\` is the text "english". Allowed: \`en\`. [schema]
          language: english
                    ^

      content/stack/storage.mdx:10:10 error \`related\` is an empty list: at least 1 is needed. [schema]
          related: []
                   ^"
    `)
  })

  test('an emoji without an icon', () => {
    expect(told('icons')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:3:7 error There is no icon for 🍞. The nearest emoji that has one is 🍃; docs/editing.md#icons lists them all. [icon]
          icon: "🍞" # bread
                ^
          icon: 🍃 # bread   ← should be

      content/stats.yaml:1:11 error There is no icon for 🐇. The nearest emoji that has one is 🐳; docs/editing.md#icons lists them all. [icon]
          - { icon: 🐇, value: "1", label: Of everything, claim: everything }
                    ^
          - { icon: 🐳, value: "1", label: Of everything, claim: everything }   ← should be

      content/stats.yaml:2:9 error There is no icon for 👷🏽. The nearest emoji that has one is 👷; docs/editing.md#icons lists them all. [icon]
          - icon: 👷🏽
                  ^
          - icon: 👷   ← should be"
    `)
  })

  test('a ledger that does not keep its own promise', () => {
    expect(told('ledger')).toMatchInlineSnapshot(`
      "content/claims.yaml:5:12 error A claim of the kind \`property\` is so by definition, and nothing bears it out: take the verdict away. [claim]
            verdict: supported
                     ^

      content/claims.yaml:15:12 error The page of \`rumour\` was not opened, so nobody knows that it says this: the verdict is \`roughly\` at most. [claim]
            verdict: supported
                     ^

      content/claims.yaml:17:13 error This review was due on 2019-01-01, but the claim itself speaks of 2021: the next one comes after it. [review-date]
            reviewBy: 2019-01-01
                      ^

      content/claims.yaml:19:11 error The page of \`rumour\` was not opened: name with \`reportedBy\` (publisher, title, address) the page that says what stands in it, or take this away. [reported]
            source: rumour
                    ^

      content/claims.yaml:20:12 error “is remembered”: memory is no source. Look it up, or take the sentence away. [finding]
            finding: It is remembered to say so.
                     ^

      content/claims.yaml:21:10 error These words stand as those of \`rumour\`, whose page was not opened: take them away, and name with \`reportedBy\` the page that reports it. [quote]
            quote: Layers cost next to nothing
                   ^

      content/claims.yaml:26:13 error The page of \`rumour\` was not opened: name with \`reportedBy\` (publisher, title, address) the page that says what stands in it, or take this away. [reported]
              source: rumour
                      ^

      content/claims.yaml:27:14 error The finding of \`rumour\` names Census: what others say stands under \`compare\`, with its source. [finding]
              finding: 20% of layers, by Census.
                       ^

      content/claims.yaml:32:9 error The page of \`census\` was opened: say what it says itself, and take the report away. [reported]
                  publisher: A Paper
                  ^

      content/sources.yaml:7:7 error Nobody can look at \`rumour\`: give it its \`address\`, or say with \`obtain\` where it can be had. [obtainable]
          - id: rumour
                ^

      content/stats.yaml:4:10 error The claim \`everything\` is a property and no statistic: the first screen shows figures that were counted. [hero-figure]
            claim: everything
                   ^"
    `)
  })

  test('a report without its address, and statistics without a verdict', () => {
    expect(told('ledger-fields')).toMatchInlineSnapshot(`
      "content/claims.yaml:30:9 error \`address\` is missing: a text is expected. [missing-key]
                  publisher: A Paper
                  ^

      content/sources.yaml:7:7 error Nobody can look at \`rumour\`: give it its \`address\`, or say with \`obtain\` where it can be had. [obtainable]
          - id: rumour
                ^"
    `)
  })

  test('facts of technologies without their day, their place or their reason', () => {
    expect(told('technology-facts')).toMatchInlineSnapshot(`
      "content/technologies.yaml:2:9 info Of AlphaDB no \`state\` is told: look it up, or list under \`notFound\` what could not be found. [missing-facts]
            name: AlphaDB
                  ^

      content/technologies.yaml:6:12 error \`version\` has no date, and nobody can tell for how long it has been true: add the day of the look, such as \`lookedAt: 2027-05-31\`. [undated]
            version: "1.2"
                     ^

      content/technologies.yaml:10:9 info Of Run no \`steward\` is told: look it up, or list under \`notFound\` what could not be found. [missing-facts]
            name: Run
                  ^

      content/technologies.yaml:15:12 error A service has no version of its own: take out this one, or \`service\`. [facts]
            version: "9"
                     ^

      content/technologies.yaml:17:10 error A state has its \`reason\`, in a line: add it. [facts]
            state: watch
                   ^

      content/technologies.yaml:18:14 error \`version\` was not found, and stands here all the same: take out one of them. [facts]
            notFound: [version, licence]
                       ^

      content/technologies.yaml:19:13 error What was looked up comes with \`seenAt\` and \`owner\`: add them. [facts]
            lookedAt: 2028-05-31
                      ^

      content/technologies.yaml:20:13 error This review was due on 2024-02-29, but the look was on 2028-05-31: the next one comes after it. [review-date]
            reviewBy: 2024-02-29
                      ^
            reviewBy: 2029-03-01   ← should be

      content/technologies.yaml:22:9 info Of Beta no \`version\`, \`licence\`, or \`state\` is told: look it up, or list under \`notFound\` what could not be found. [missing-facts]
            name: Beta
                  ^

      content/technologies.yaml:26:11 error This is the reason for a \`state\`: add it. [facts]
            reason: It is old.
                    ^

      content/technologies.yaml:29:13 error This review was due on 2028-05-31, but the look was on 2028-05-31: the next one comes after it. [review-date]
            reviewBy: 2028-05-31
                      ^
            reviewBy: 2029-05-31   ← should be"
    `)
  })

  test('licences that SPDX does not list, or that are not open', () => {
    expect(told('licences')).toMatchInlineSnapshot(`
      "content/technologies.yaml:7:12 error SPDX lists no licence \`Apache 2.0\`. Did you mean \`Apache-2.0\`? What is no open licence stands under \`terms\`, by its name. [licence]
            licence: Apache 2.0
                     ^
            licence: Apache-2.0   ← should be

      content/technologies.yaml:22:12 error SPDX lists no licence \`Apach-2.0\`. Did you mean \`Apache-2.0\`? What is no open licence stands under \`terms\`, by its name. [licence]
            licence: MIT or Apach-2.0
                     ^
            licence: MIT or Apache-2.0   ← should be

      content/technologies.yaml:35:12 error SPDX can't read this: between licences stands \`OR\` or \`AND\`, as in \`MIT OR Apache-2.0\`. [licence]
            licence: (MIT
                     ^

      content/technologies.yaml:48:12 error \`BUSL-1.1\` is no open licence: say its name under \`terms\`. [licence]
            licence: BUSL-1.1
                     ^
            terms: Business Source License 1.1   ← should be

      content/technologies.yaml:61:12 error \`BUSL-1.1\` is no open licence: say its name under \`terms\`. [licence]
            licence: Business Source Licence 1.1
                     ^
            terms: Business Source License 1.1   ← should be

      content/technologies.yaml:74:12 error \`SSPL-1.0\` is no open licence: say its name under \`terms\`. [licence]
            licence: MIT OR SSPL-1.0
                     ^

      content/technologies.yaml:87:12 error SPDX lists no licence \`Our own\`. What is no open licence stands under \`terms\`, by its name. [licence]
            licence: Our own
                     ^

      content/technologies.yaml:113:12 error \`LicenseRef-Ours\` is no open licence: say its name under \`terms\`. [licence]
            licence: LicenseRef-Ours
                     ^

      content/technologies.yaml:126:12 error SPDX lists no licence \`BSD 3-Clause License\`. Did you mean \`BSD-3-Clause\`? What is no open licence stands under \`terms\`, by its name. [licence]
            licence: BSD 3-Clause License
                     ^
            licence: BSD-3-Clause   ← should be"
    `)
  })

  test('a glossary that can not be read', () => {
    expect(told('glossary')).toMatchInlineSnapshot(`
      "content/glossary.yaml:11:3 error \`definition\` is missing: a text is expected. [missing-key]
          - id: nobody
            ^

      content/glossary.yaml:13:3 error Unknown key \`defintion\`. Did you mean \`definition\`? Allowed here: \`id\`, \`term\`, \`aliases\`, \`ambiguous\`, \`definition\`. [unknown-key]
            defintion: None.
            ^"
    `)
  })

  test('a term that is explained twice, elsewhere, or to nobody', () => {
    expect(told('glossary-uses')).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:7 error The id \`layer\` is taken by item 1. [duplicate]
          - id: layer
                ^

      content/glossary.yaml:5:9 error “Layer” is explained by item 1. [duplicate]
            term: Layer
                  ^

      content/glossary.yaml:7:7 error The page of the glossary has a part \`#content\` of its own. Choose another id. [duplicate]
          - id: content
                ^

      content/glossary.yaml:8:9 error “Runlang” names the technology Run, whose page explains it. [duplicate]
            term: Runlang
                  ^

      content/glossary.yaml:12:9 error No text uses the term “nobody”: remove it, or give the wording that the texts use as one of its \`aliases\`. [unused]
            term: nobody
                  ^

      content/practices/reviews.mdx:12:20 error There is no place \`#leyer\` on \`/glossary/\`. Did you mean \`#layer\`? [link]
          Read what [others](/glossary/#leyer) wrote.
                             ^
          Read what [others](/glossary/#layer) wrote.   ← should be"
    `)
  })

  test('a slug that is the address of a page of a list', () => {
    expect(told('page-name')).toMatchInlineSnapshot(`
      "content/practices/page-2.mdx:1:1 error "page-2" is the address of a page of the section's own list. Choose another name. [slug]
          ---
          ^"
    `)
  })

  test('a duplicate slug', () => {
    expect(told('duplicate-slug')).toMatchInlineSnapshot(`
      "content/practices/Reviews.mdx:1:1 error The file name is the address: "Reviews" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
          ---
          ^

      content/practices/reviews.mdx:2:1 error The slug "reviews" is taken by content/practices/Reviews.mdx. [duplicate]
          title: Reviews
          ^

      content/practices/reviews.mdx:2:8 error The title "Reviews" is taken by content/practices/Reviews.mdx. [duplicate]
          title: Reviews
                 ^

      content/practices/reviews.mdx:4:8 error The order 1 is taken by content/practices/Reviews.mdx. [duplicate]
          order: 1
                 ^

      content/technologies.yaml:6:7 error The slug \`alpha-db\` is taken by item 1. [duplicate]
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
      "content/practices/reviews.mdx:14:1 error \`import\` is not allowed: content is data. The components of the handbook are there without it. [import]
          import fs from "node:fs"
          ^"
    `)
  })

  test('a body with an export', () => {
    expect(told('export')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error \`export\` is not allowed: content is data. The components of the handbook are there without it. [import]
          export const x = 1
          ^"
    `)
  })

  test('a body with an expression', () => {
    expect(told('expression')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:8 error An expression in braces is not allowed: content is data. Write \`\\{\` for a plain brace. [expression]
          Two is {1 + 1}.
                 ^

      content/practices/reviews.mdx:16:1 error An expression in braces is not allowed: content is data. Write \`\\{\` for a plain brace. [expression]
          {process.exit()}
          ^"
    `)
  })

  test('an unknown component', () => {
    expect(told('unknown-component')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error Unknown component \`<Calout>\`. Did you mean \`Callout\`? Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a plain less-than sign. [unknown-component]
          <Calout>Careful</Calout>
          ^

      content/practices/reviews.mdx:16:6 error Unknown component \`<b>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a plain less-than sign. [unknown-component]
          Some <b>bold</b> words.
               ^"
    `)
  })

  test('attributes that are not allowed', () => {
    expect(told('attributes')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error The attribute \`kind\` of \`<Callout>\` is "warning", but one of \`note\`, \`caution\` is expected. [attribute]
          <Callout kind="warning" onclick="alert(1)" title={1}>Careful</Callout>
          ^

      content/practices/reviews.mdx:14:25 error Unknown attribute \`onclick\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
          <Callout kind="warning" onclick="alert(1)" title={1}>Careful</Callout>
                                  ^

      content/practices/reviews.mdx:14:44 error An expression in an attribute of \`<Callout>\` is not allowed: content is data. Write the value in quotes. [expression]
          <Callout kind="warning" onclick="alert(1)" title={1}>Careful</Callout>
                                                     ^

      content/practices/reviews.mdx:16:10 error An expression in an attribute of \`<Callout>\` is not allowed: content is data. Write the value in quotes. [expression]
          <Callout {...x}>Careful</Callout>
                   ^"
    `)
  })

  test('a block component in the middle of a sentence', () => {
    expect(told('component-place')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:6 error \`<Callout>\` stands on lines of its own, with an empty line before and after it. [component-place]
          Mind <Callout>this</Callout> well.
               ^"
    `)
  })

  test('an unclosed tag', () => {
    expect(told('unclosed-tag')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error The tag \`<Callout>\` is not closed: write \`</Callout>\` where it ends, or \`&lt;\` for a plain less-than sign. [unclosed-tag]
          <Callout>
          ^"
    `)
  })

  test('bad YAML', () => {
    expect(told('bad-yaml')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:2:8 error A text with \`: \` in it needs quotes around it. [yaml]
          title: Reviews: a: b
                 ^

      content/stats.yaml:2:2 error A tab indents this line: YAML allows blanks only. [yaml]
          →value: x
           ^"
    `)
  })

  test('a file that is not UTF-8', () => {
    expect(told('not-utf-8')).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:12:14 error This file is not UTF-8 from here on: save it with the encoding UTF-8. [encoding]"`,
    )
  })

  test('an empty file', () => {
    expect(told('empty-file')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:1:1 error This file is empty. [empty-file]

      content/stats.yaml:1:1 error This file is empty. [empty-file]"
    `)
  })

  test('an entry without words', () => {
    expect(told('empty-body')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:1 error There is no text under the frontmatter: write at least one paragraph. [empty-body]
          
          ^

      content/practices/reviews.mdx:12:1 error 3 sections are missing: \`## Why it pays\`, \`## Start on Monday\`, \`## How to know that it works\`. Write them here in this order, with text under each. [section]
          
          ^"
    `)
  })

  test('an entry without an introduction', () => {
    expect(told('no-introduction')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:1 error There is no introduction: write a paragraph before the first heading. The home page and search results show it. [introduction]
          ## Why it pays
          ^"
    `)
  })

  test('frontmatter that is missing or not closed', () => {
    expect(told('no-frontmatter')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:1:1 error The frontmatter is missing: the file begins with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
          ---
          ^

      content/practices/reviews.mdx:1:1 error The frontmatter is missing: the file begins with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
          Read what others wrote.
          ^"
    `)
  })

  test('headings out of order', () => {
    expect(told('headings')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error A heading of the first level is the page title: begin with \`##\`. [heading]
          # Title
          ^

      content/practices/reviews.mdx:16:1 error This heading skips a level: \`##\` comes next after \`#\`. [heading]
          ### Deep
          ^"
    `)
  })

  test('sections that are missing, doubled, misspelled, empty or out of order', () => {
    expect(told('sections')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:26:1 error The section \`## Trade-offs\` stands in the wrong place: it comes after \`## When not to\`. The sections are, in this order: \`## When to use it\`, \`## When not to\`, \`## Trade-offs\`, \`## What it asks of a team\`, \`## How it fails\`, \`## Step by step\`. [section]
          ## Trade-offs
          ^

      content/patterns/layers.mdx:34:1 error \`## A story\` stands among the sections that every entry has: further ones follow after \`## Step by step\`. [section]
          ## A story
          ^

      content/patterns/layers.mdx:42:1 error The section \`## Trade-offs\` stands on line 26 too: make one of the two. [section]
          ## Trade-offs
          ^

      content/patterns/layers.mdx:46:1 error The section \`## What it asks of a team\` is missing. Write it before this line, with text under it. [section]
          ## How it fails
          ^

      content/practices/notes.mdx:13:1 error 3 sections are missing: \`## Why it pays\`, \`## Start on Monday\`, \`## How to know that it works\`. Write them here in this order, with text under each. [section]
          
          ^

      content/practices/reviews.mdx:14:1 error Unknown section \`## Why it pay\`. Did you mean \`## Why it pays\`? The sections are, in this order: \`## Why it pays\`, \`## Start on Monday\`, \`## How to know that it works\`. [section]
          ## Why it pay
          ^
          ## Why it pays   ← should be

      content/practices/reviews.mdx:18:1 error The section \`## Start on Monday\` is empty. What belongs there: What one person or one team does in the first week. [section]
          ## Start on Monday
          ^

      content/practices/reviews.mdx:20:1 error The section \`## How to know that it works\` is missing. Write it before this line, with text under it. [section]
          ## Further reading
          ^"
    `)
  })

  test('fences without what they need', () => {
    expect(told('fences')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:1:1 error A pattern has a drawing before its first heading; here is none. Add a fence that begins with \`\`\`diagram title="…". [pattern-drawing]
          ---
          ^

      content/practices/reviews.mdx:14:1 error A drawing needs a title: begin its fence with \`\`\`diagram title="What it shows" [diagram-title]
          \`\`\`diagram
          ^

      content/practices/reviews.mdx:19:1 error A fence needs a language: \`diagram\` for a drawing, \`text\` for plain text, or the name of a programming language. [fence-language]
          \`\`\`
          ^

      content/practices/reviews.mdx:23:1 error This drawing is empty. [diagram-empty]
          \`\`\`diagram title="Nothing"
          ^

      content/practices/reviews.mdx:26:4 error Unknown language \`ts\` of a fence. Did you mean \`typescript\`? Allowed: \`diagram\`, \`text\`, \`bash\`, \`css\`, \`diff\`, \`dockerfile\`, \`go\`, \`graphql\`, \`hcl\`, \`html\`, \`http\`, \`java\`, \`javascript\`, \`json\`, \`kotlin\`, \`nginx\`, \`proto\`, \`python\`, \`rust\`, \`sql\`, \`toml\`, \`typescript\`, \`yaml\`. [fence-language]
          \`\`\`ts
             ^
          \`\`\`typescript   ← should be

      content/practices/reviews.mdx:30:6 error Unknown language \`yamll\` of a fence. Did you mean \`yaml\`? Allowed: \`diagram\`, \`text\`, \`bash\`, \`css\`, \`diff\`, \`dockerfile\`, \`go\`, \`graphql\`, \`hcl\`, \`html\`, \`http\`, \`java\`, \`javascript\`, \`json\`, \`kotlin\`, \`nginx\`, \`proto\`, \`python\`, \`rust\`, \`sql\`, \`toml\`, \`typescript\`, \`yaml\`. [fence-language]
          > \`\`\`yamll
               ^
          > \`\`\`yaml   ← should be

      content/practices/reviews.mdx:34:1 error Nothing is understood after the language of code: \`title="An answer"\`. Only a drawing takes more in its line. [fence-line]
          \`\`\`json title="An answer"
          ^

      content/practices/reviews.mdx:38:4 error Unknown language \`cobol\` of a fence. Allowed: \`diagram\`, \`text\`, \`bash\`, \`css\`, \`diff\`, \`dockerfile\`, \`go\`, \`graphql\`, \`hcl\`, \`html\`, \`http\`, \`java\`, \`javascript\`, \`json\`, \`kotlin\`, \`nginx\`, \`proto\`, \`python\`, \`rust\`, \`sql\`, \`toml\`, \`typescript\`, \`yaml\`. [fence-language]
          \`\`\`cobol
             ^

      content/site.yaml:3:7 error There is no entry \`patterns/layers\` with a drawing. Did you mean \`patterns/layers\`? [reference]
          hero: patterns/layers
                ^"
    `)
  })

  test('slips in drawings, where they stand in the file', () => {
    expect(told('drawings')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:18:12 warning The right wall of “Web” stands 1 column too far to the right. Move it under its upper corner. [crooked-wall]
            │  Web   │────▶│  API  │
                     ^
            │  Web  │────▶│  API  │   ← should be

      content/practices/reviews.mdx:24:22 error This arrow points to nothing. Draw it up to a box, or take it away. [loose-end]
          │  Web  │────────────▶
                               ^

      content/practices/reviews.mdx:26:11 error A tab is as wide as each editor likes, so the columns cannot be known. Use spaces. [tab]
                    →API
                    ^
                          API   ← should be

      content/practices/reviews.mdx:26:12 info “API” is connected to nothing and stands over no box; it is read as a caption. [free-text]
                    →API
                     ^"
    `)
  })

  test('claims that are not whole', () => {
    expect(told('claims')).toMatchInlineSnapshot(`
      "content/claims.yaml:6:13 error \`reviewBy\` is the text "soon", but a date such as 2027-05-31 is expected. [schema]
            reviewBy: soon
                      ^

      content/claims.yaml:12:12 error \`verdict\` is the text "likely". Allowed: \`supported\`, \`roughly\`, \`outdated\`, \`distorted\`, \`no source known\`. [schema]
            verdict: likely
                     ^"
    `)
  })

  test('figures, claims and sources that do not fit each other', () => {
    expect(told('claim-references')).toMatchInlineSnapshot(`
      "content/claims.yaml:5:12 error A claim that is supported names its \`source\`, its \`finding\` and since when it holds (\`asOf\`). Where no source is known, the verdict is \`no source known\`. [claim]
            verdict: supported
                     ^

      content/claims.yaml:8:7 error Nothing refers to the claim \`low-costs\`: remove it, or name it where its figure stands. [unused]
          - id: low-costs
                ^

      content/claims.yaml:15:11 error There is no source \`censuss\` in content/sources.yaml. Did you mean \`census\`? [reference]
            source: censuss
                    ^

      content/claims.yaml:15:11 error This claim names a source, and its verdict is that none is known: choose another verdict, or put the source under \`compare\`. [claim]
            source: censuss
                    ^

      content/patterns/layers.mdx:13:12 error There is no claim \`low-cost\` in content/claims.yaml. Did you mean \`low-costs\`? [reference]
              claim: low-cost
                     ^

      content/sources.yaml:1:7 error No claim refers to the source \`census\`: remove it, or name it in a claim. [unused]
          - id: census
                ^

      content/stats.yaml:2:10 error The figure here is "1", but its claim \`everything\` is about "2". [figure]
            value: "1"
                   ^"
    `)
  })

  test('a claim without an owner of the list, and a history without dates', () => {
    expect(told('history')).toMatchInlineSnapshot(`
      "content/claims.yaml:8:10 error \`owner\` is the text "editor". Did you mean \`editors\`? Allowed: \`editors\`, \`architecture\`, \`frontend\`, \`platform\`, \`data\`, \`security\`, \`delivery\`. [schema]
            owner: editor
                   ^

      content/claims.yaml:12:11 error \`on\` is the text "May 2020", but a date such as 2027-05-31 is expected. [schema]
              - on: May 2020
                    ^"
    `)
  })

  test('a history that does not go forward', () => {
    expect(told('history-order')).toMatchInlineSnapshot(`
      "content/claims.yaml:13:15 error This figure was replaced by the same: "2" is in the item below it too. Name the figure before. [history]
                figure: "2"
                        ^

      content/claims.yaml:15:11 error This figure was replaced on 2020-05-01, and the one above it on 2021-05-01: the newest stands last. [history]
              - on: 2020-05-01
                    ^

      content/claims.yaml:19:15 error This figure was replaced by the same: "1" is what the claim says now too. Name the figure before. [history]
                figure: "1"
                        ^"
    `)
  })

  test('claimed words that are not well formed', () => {
    expect(told('claimed-words')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:13 error There is no claim \`low-costs\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                      ^

      content/practices/reviews.mdx:12:55 error The attribute \`id\` of \`<Claim>\` is missing: the id of a claim in content/claims.yaml is expected. [attribute]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                                                                ^

      content/practices/reviews.mdx:12:80 error The attribute \`id\` of \`<Claim>\` is "Low cost", but the id of a claim in content/claims.yaml is expected. [attribute]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                                                                                         ^

      content/practices/reviews.mdx:12:80 error There is no claim \`Low cost\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
          Layers cost <Claim id="low-costs">little</Claim>, and <Claim>less</Claim> than <Claim id="Low cost">others</Claim>.
                                                                                         ^

      content/practices/reviews.mdx:14:1 error \`<Claim>\` stands in a line of text, around the words that it is about. [component-place]
          <Claim id="low-cost">
          ^

      content/practices/reviews.mdx:20:9 error \`<Claim>\` stands around no words. [component-empty]
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
      "content/practices/reviews.mdx:12:14 error \`<Claim>\` is a link itself: it stands neither in a link nor around one. [component-place]
          Layers [cost <Claim id="low-cost">little</Claim>](/patterns/layers/), <Claim id="low-cost">very [little](/patterns/layers/)</Claim>.
                       ^

      content/practices/reviews.mdx:12:71 error \`<Claim>\` is a link itself: it stands neither in a link nor around one. [component-place]
          Layers [cost <Claim id="low-cost">little</Claim>](/patterns/layers/), <Claim id="low-cost">very [little](/patterns/layers/)</Claim>.
                                                                                ^"
    `)
  })

  test('figures in the words without a claim, or with another', () => {
    expect(told('figures')).toMatchInlineSnapshot(`
      "content/claims.yaml:25:7 error Nothing refers to the claim \`nobody\`: remove it, or name it where its figure stands. [unused]
          - id: nobody
                ^

      content/practices/reviews.mdx:12:16 error "twenty minutes" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          A review takes twenty minutes in <Claim id="review-time">20 minutes</Claim>, and finds 63% of all slips.
                         ^

      content/practices/reviews.mdx:12:88 error "63%" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          A review takes twenty minutes in <Claim id="review-time">20 minutes</Claim>, and finds 63% of all slips.
                                                                                                 ^

      content/practices/reviews.mdx:14:38 error The figure here is "30 minutes", but its claim \`review-time\` is about "20 minutes". [figure]
          Reviews take <Claim id="review-time">30 minutes</Claim>, <Claim id="review-time">20</Claim> minutes at best.
                                               ^

      content/practices/reviews.mdx:14:82 error Only a part of "20 minutes" stands in \`<Claim>\`: put all of it there. [unclaimed]
          Reviews take <Claim id="review-time">30 minutes</Claim>, <Claim id="review-time">20</Claim> minutes at best.
                                                                                           ^

      content/practices/reviews.mdx:17:5 error "$5 million" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          > **$5** million &mdash; \`63%\` of it in [2 days](/stack/storage/ "in 3 days").
              ^

      content/practices/reviews.mdx:17:42 error "2 days" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          > **$5** million &mdash; \`63%\` of it in [2 days](/stack/storage/ "in 3 days").
                                                   ^

      content/practices/reviews.mdx:17:70 error "3 days" stands here without a claim, and none can be named here. Move it into the text, or say before the block why it needs none: {/* no claim: … */}. [unclaimed]
          > **$5** million &mdash; \`63%\` of it in [2 days](/stack/storage/ "in 3 days").
                                                                               ^

      content/practices/reviews.mdx:21:10 error "20 min" stands here without a claim. Put \`<Claim id="…">\` around its words (\`review-time\` is about it), or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          | Time | 20 min   |
                   ^
          | Time | <Claim id="review-time">20 min</Claim>   |   ← should be

      content/practices/reviews.mdx:23:8 error "1,000" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          - Read 1,000 lines an hour.
                 ^

      content/practices/reviews.mdx:25:26 error "5 s" stands here without a claim, and none can be named here. Move it into the text, or say before the block why it needs none: {/* no claim: … */}. [unclaimed]
          <Callout title="It takes 5 s">Twice as long.</Callout>
                                   ^

      content/practices/reviews.mdx:25:31 error "Twice" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          <Callout title="It takes 5 s">Twice as long.</Callout>
                                        ^

      content/practices/reviews.mdx:31:14 error "10%" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          ### It saves 10%
                       ^

      content/practices/reviews.mdx:33:9 error "40%" stands here without a claim, and none can be named here. Move it into the text, or say before the block why it needs none: {/* no claim: … */}. [unclaimed]
          ![Up by 40%](/images/x.png)
                  ^

      content/practices/reviews.mdx:33:14 error There is no file \`public/images/x.png\`. [image]
          ![Up by 40%](/images/x.png)
                       ^"
    `)
  })

  test('figures in frontmatter and data without a claim', () => {
    expect(told('figures-in-data')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:2:19 error "5 minutes" stands here without a claim, and this field can name none. Move it into a text that can, or say on the line above why it needs none: # no claim: … [unclaimed]
          title: Reviews in 5 minutes
                            ^

      content/practices/reviews.mdx:7:22 error "10 minutes" stands here without a claim. Add \`claim: …\` to this item, or say on the line above why it needs none: # no claim: … [unclaimed]
              text: Read it in 10 minutes
                               ^

      content/practices/reviews.mdx:9:20 error The figure here is "twice", but its claim \`low-cost\` is about "Low". [figure]
              text: Read it "twice as" long
                             ^

      content/practices/reviews.mdx:13:12 error There is no claim \`low-costs\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
              claim: low-costs
                     ^

      content/technologies.yaml:11:48 error An exception says why: # no claim: … with the reason in place of the dots. [exception]
            line: "A language that is 10\\u00d7 as fast." # no claim:
                                                         ^

      content/technologies.yaml:15:3 error This exception covers no figure: put it directly before the one that it is about, or take it away. [exception]
            # no claim: nothing is here
            ^"
    `)
  })

  test('more drawings before the first heading than one and one that puts it right', () => {
    expect(told('drawings-before')).toMatchInlineSnapshot(`
      "content/patterns/layers.mdx:1:1 error A pattern has one drawing before its first heading, or two where the second puts the first right; here are 3. Move the others under a heading. [pattern-drawing]
          ---
          ^"
    `)
  })

  test('figures in drawings without a claim', () => {
    expect(told('figures-in-drawings')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:22 error "5 minutes" stands here without a claim. Name it in the line of the fence, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          \`\`\`diagram title="In 5 minutes" claims="everything review-time"
                               ^

      content/practices/reviews.mdx:14:52 error This drawing does not show "20 minutes", the figure of its claim \`review-time\`. [figure]
          \`\`\`diagram title="In 5 minutes" claims="everything review-time"
                                                             ^

      content/practices/reviews.mdx:15:13 error "20 ms" stands here without a claim. Name it in the line of the fence, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          ┌────────┐  20 ms   ┌──────┐
                      ^

      content/practices/reviews.mdx:16:23 error "100 days" stands here without a claim. Name it in the line of the fence, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          │ Web    │─────────▶│ 100  │
                                ^

      content/practices/reviews.mdx:21:26 error Unknown attribute \`claim\` of a drawing. Did you mean \`claims\`? Allowed: \`title\`, \`caption\`, \`claims\`, \`no-claim\`. [fence-line]
          \`\`\`diagram title="Other" claim="low-cost" no-claim=x
                                   ^

      content/practices/reviews.mdx:21:43 error \`no-claim=x\` is not understood: write \`name="value"\`. [fence-line]
          \`\`\`diagram title="Other" claim="low-cost" no-claim=x
                                                    ^

      content/practices/reviews.mdx:27:25 error An exception says why: no-claim="…" with the reason in place of the dots. [exception]
          \`\`\`diagram title="More" no-claim="" claims="low-costs"
                                  ^

      content/practices/reviews.mdx:27:45 error There is no claim \`low-costs\` in content/claims.yaml. Did you mean \`low-cost\`? [reference]
          \`\`\`diagram title="More" no-claim="" claims="low-costs"
                                                      ^

      content/practices/reviews.mdx:33:34 error \`claims\` names no claim: write the ids of claims in content/claims.yaml with blanks between them. [fence-line]
          \`\`\`diagram title="Nothing in it" claims="" no-claim="all is well" title="Nothing"
                                           ^

      content/practices/reviews.mdx:33:44 error This exception covers no figure: put it directly before the one that it is about, or take it away. [exception]
          \`\`\`diagram title="Nothing in it" claims="" no-claim="all is well" title="Nothing"
                                                     ^

      content/practices/reviews.mdx:33:67 error \`title\` stands here twice. [fence-line]
          \`\`\`diagram title="Nothing in it" claims="" no-claim="all is well" title="Nothing"
                                                                            ^

      content/practices/reviews.mdx:39:43 error "3 days" stands here without a claim. Name it in the line of the fence, claims="…", or say there why it needs none: no-claim="…". [unclaimed]
          \`\`\`diagram title="Read" caption="It takes 3 days and some patience." caption="Or less"
                                                    ^

      content/practices/reviews.mdx:39:70 error \`caption\` stands here twice. [fence-line]
          \`\`\`diagram title="Read" caption="It takes 3 days and some patience." caption="Or less"
                                                                               ^"
    `)
  })

  test('exceptions without a reason, and those that cover nothing', () => {
    expect(told('exceptions')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:10:31 error An exception says why: # no claim: … with the reason in place of the dots. [exception]
              text: Rest for 10 minutes # no claim
                                        ^

      content/practices/reviews.mdx:21:11 error "5 minutes" stands here without a claim. Add \`claim: …\` to this item, or say on the line above why it needs none: # no claim: … [unclaimed]
                for 5 minutes
                    ^

      content/practices/reviews.mdx:30:84 error "50" stands here without a claim. Put \`<Claim id="…">\` around its words, or say before the sentence why it needs none: {/* no claim: … */}. [unclaimed]
          {/* no claim: a limit that we set */} Read 40 lines, e.g. 40 short ones. Then read 50 lines.
                                                                                             ^

      content/practices/reviews.mdx:32:1 error An exception says why: {/* no claim: … */} with the reason in place of the dots. [exception]
          {/* no claim */}
          ^

      content/practices/reviews.mdx:36:1 error This exception covers no figure: put it directly before the one that it is about, or take it away. [exception]
          {/* no claim: nothing is here */}
          ^

      content/practices/reviews.mdx:42:1 error An expression in braces is not allowed: content is data. Write \`\\{\` for a plain brace. [expression]
          {process.exit(5)}
          ^"
    `)
  })

  test('a guide that contradicts itself or speaks of nothing', () => {
    expect(told('guide')).toMatchInlineSnapshot(`
      "content/guide.yaml:10:9 error The answer \`small\` speaks neither \`for\` nor \`against\` anything: choosing it changes nothing. [guide]
                - id: small
                  ^

      content/guide.yaml:15:21 error There is no pattern \`layer\`. Did you mean \`layers\`? Allowed: \`simple\`, and each file name in content/patterns/ without its ending. [reference]
                    - option: layer
                              ^

      content/guide.yaml:22:21 error The answer \`large\` speaks for \`simple\` too: take one of both away. [contradiction]
                    - option: simple
                              ^

      content/guide.yaml:25:21 error \`simple\` stands here twice. [duplicate]
                    - option: simple
                              ^

      content/guide.yaml:28:13 error The id \`small\` is taken by item 1. [duplicate]
                - id: small
                      ^

      content/guide.yaml:34:9 error The id \`size\` is taken by item 1. [duplicate]
            - id: size
                  ^

      content/patterns/layers.mdx:2:1 info No answer in content/guide.yaml speaks for this pattern: the guide never recommends it. [guide]
          title: Layers
          ^"
    `)
  })

  test('a guide with fields that are not as they should be', () => {
    expect(told('guide-fields')).toMatchInlineSnapshot(`
      "content/guide.yaml:2:3 error \`headline\` is missing: a text is expected. [missing-key]
            title: One part
            ^

      content/guide.yaml:9:7 error \`answers\` is a list of 1: at least 2 are needed. [schema]
                - id: small
                ^

      content/guide.yaml:13:21 error \`weight\` is the number 4, but at most 3 is expected. [schema]
                      weight: 4
                              ^

      content/guide.yaml:15:13 error \`why\` is missing: a text is expected. [missing-key]
                    - option: simple
                      ^

      content/guide.yaml:16:21 error \`weight\` is the number 0, but at least 1 is expected. [schema]
                      weight: 0
                              ^

      content/guide.yaml:17:13 error Unknown key \`reason\`. Allowed here: \`option\`, \`weight\`, \`why\`. [unknown-key]
                      reason: One part is enough.
                      ^

      content/guide.yaml:18:9 error \`id\` is the text "Team Size", but lower-case words of a–z and 0–9 joined by hyphens is expected. [schema]
            - id: Team Size
                  ^

      content/guide.yaml:21:14 error \`answers\` is an empty list: at least 2 are needed. [schema]
              answers: []
                       ^"
    `)
  })

  test('addresses that are not allowed', () => {
    expect(told('addresses')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:1 error The address \`javascript:alert(1)\` is not allowed: it begins with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
          ^

      content/practices/reviews.mdx:14:26 error The address \`//example.org\` is not allowed: it begins with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                   ^

      content/practices/reviews.mdx:14:49 error \`other.md\` is no page: an address within the handbook begins with /, such as \`/practices/reviews/\`. [address]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                                          ^

      content/practices/reviews.mdx:14:64 error The introduction stands on the home page too, where no image has room: put it under a heading. [image]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                                                         ^

      content/practices/reviews.mdx:14:64 error There is no file \`public/x.png\`. [image]
          [a](javascript:alert(1)) [b](//example.org) [c](other.md) ![d](/x.png)
                                                                         ^

      content/practices/reviews.mdx:16:1 error The address \`data:text/html,x\` is not allowed: it begins with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
          [e]: data:text/html,x
          ^"
    `)
  })

  test('an address in angle brackets', () => {
    expect(told('autolink')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:12 error An address in \`<…>\` is not allowed: write it without them, or as \`[text](address)\`. [syntax]
          See <https://example.org/>.
                     ^"
    `)
  })

  test('links that lead nowhere', () => {
    expect(told('links')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:12:13 error The introduction stands on other pages too, where this address leads nowhere: write \`/practices/reviews/#with-care\`. [address]
          See [below](#with-care), or [the list](#checklist).
                      ^
          See [below](/practices/reviews/#with-care), or [the list](#checklist).   ← should be

      content/practices/reviews.mdx:12:40 error The introduction stands on other pages too, where this address leads nowhere: write \`/practices/reviews/#checklist\`. [address]
          See [below](#with-care), or [the list](#checklist).
                                                 ^
          See [below](#with-care), or [the list](/practices/reviews/#checklist).   ← should be

      content/practices/reviews.mdx:20:11 error There is no page \`/patterns/layer/\`. Did you mean \`/patterns/layers/\`? [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                    ^
          [No page](/patterns/layers/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:41 error The address of a page ends with /: write \`/stack/storage/\`. [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                  ^
          [No page](/patterns/layer/), [no slash](/stack/storage/), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:67 error This is the address of a file, not of its page: write \`/patterns/layers/\`. [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                                            ^
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/patterns/layers/), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:109 error This is the address of a file, not of its page: write \`/patterns/\`. [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                                                                                      ^
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/), [no place](/patterns/layers/#when-to-uze-it).   ← should be

      content/practices/reviews.mdx:20:143 error There is no place \`#when-to-uze-it\` on \`/patterns/layers/\`. Did you mean \`#when-to-use-it\`? [link]
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-uze-it).
                                                                                                                                                        ^
          [No page](/patterns/layer/), [no slash](/stack/storage), [a file](/content/patterns/layers.mdx), [an index](/patterns/index.html), [no place](/patterns/layers/#when-to-use-it).   ← should be

      content/practices/reviews.mdx:22:6 error An address within the handbook begins with /: write \`/stack/storage/\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
               ^
          [Up](/stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:45 error An address within the handbook begins with /: write \`/patterns/layers/#benefits\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                      ^
          [Up](../../stack/storage/), [a file beside](/patterns/layers/#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:93 error An address within the handbook begins with /: write \`/practices/reviews/\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                                                                      ^
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](/practices/reviews/), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:112 error An address within the handbook begins with /: write \`/stack/storage/\`. [address]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                                                                                         ^
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](/stack/storage/), [not here](#with-cares), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:136 error There is no place \`#with-cares\` on \`/practices/reviews/\`. Did you mean \`#with-care\`? [link]
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-cares), [a claim](/sources/#low-costs).
                                                                                                                                                 ^
          [Up](../../stack/storage/), [a file beside](../patterns/layers.mdx#benefits), [a neighbour](reviews), [a name](storage.md), [not here](#with-care), [a claim](/sources/#low-costs).   ← should be

      content/practices/reviews.mdx:22:160 error There is no place \`#low-costs\` on \`/sources/\`. Did you mean \`#low-cost\`? [link]
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
      "content/claims.yaml:1:7 error The page of the sources has a part \`#publications\` of its own. Choose another id. [duplicate]
          - id: publications
                ^

      content/practices/reviews.mdx:26:1 error The page has a part \`#checklist\` of its own. Word this heading differently. [duplicate]
          ## Checklist
          ^

      content/practices/reviews.mdx:30:1 error A drawing of this page has the address \`#care\`. Word one of the two differently. [duplicate]
          ## Care
          ^

      content/practices/reviews.mdx:42:1 warning This heading stands in line 38 too, so links to it (\`#steps-1\`) lead elsewhere when that one goes. Word it differently. [duplicate]
          ## Steps
          ^

      content/sources.yaml:1:7 error The id \`low-cost\` is taken by a claim, which stands on the same page: \`/sources/#low-cost\` could mean both. [duplicate]
          - id: low-cost
                ^"
    `)
  })

  test('images that readers could not see or could not have told, and one that nobody sees', () => {
    expect(told('images')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:14:13 error The introduction stands on the home page too, where no image has room: put it under a heading. [image]
          ![The plan](/images/plan.png)
                      ^

      content/practices/reviews.mdx:20:5 error An image needs words for those who don't see it: \`![What it shows](/images/plan.png)\`. One that says nothing is written \`![](/images/plan.png "decoration")\`. [image]
          ![](/images/plan.png)
              ^

      content/practices/reviews.mdx:22:13 error There is no file \`public/images/plann.png\`. Did you mean \`/images/plan.png\`? [image]
          ![The plan](/images/plann.png)
                      ^
          ![The plan](/images/plan.png)   ← should be

      content/practices/reviews.mdx:24:9 error The words of this image are the name of its file: say what it shows. [image]
          ![plan](/images/plan.png)
                  ^

      content/practices/reviews.mdx:26:13 error The address of an image begins with /images/: write \`/images/plan.png\`. [image]
          ![The plan](../../public/images/plan.png)
                      ^
          ![The plan](/images/plan.png)   ← should be

      content/practices/reviews.mdx:28:13 error The address of an image begins with /images/: write \`/images/plan.png\`. [image]
          ![The plan](plan.png)
                      ^
          ![The plan](/images/plan.png)   ← should be

      content/practices/reviews.mdx:30:13 error An image of another site is not allowed, since readers' browsers would ask that site for it: put it in public/images/. [image]
          ![The plan](https://example.org/plan.png)
                      ^

      content/practices/reviews.mdx:32:24 error An image stands in a paragraph of its own, with an empty line before and after it. [image]
          In a line: ![The plan](/images/plan.png)
                                 ^

      content/practices/reviews.mdx:34:13 error \`/images/named-wrong.jpg\` is PNG, which its name does not say: it ends in .png. [image]
          ![The plan](/images/named-wrong.jpg)
                      ^

      content/practices/reviews.mdx:36:13 error \`/images/text.png\` can't be read as an image. Allowed: PNG, JPEG, WebP, AVIF, GIF, SVG. [image]
          ![The plan](/images/text.png)
                      ^

      content/practices/reviews.mdx:38:13 error \`/images/wide.png\` has 2401 × 1 pixels, more than any screen shows: make it at most 2,400 wide and high. [image]
          ![The plan](/images/wide.png)
                      ^

      content/practices/reviews.mdx:40:13 error \`/images/heavy.png\` has 150,096 bytes, more than 150,000: make it smaller, or save it as AVIF or WebP. [image]
          ![The plan](/images/heavy.png)
                      ^

      content/practices/reviews.mdx:42:13 error \`/images/moving.gif\` moves, and no reader could stop it: take one picture of it. [image]
          ![The plan](/images/moving.gif)
                      ^

      content/practices/reviews.mdx:44:11 error An image that is decoration has nothing to say: leave the square brackets empty. [image]
          ![A line](/images/plan.png "decoration")
                    ^

      content/practices/reviews.mdx:46:1 error An image has its address in itself: \`![What it shows](/images/name.png)\`. [image]
          ![The plan][plan]
          ^

      public/images/unused.webp:1:1 warning No text shows this image: remove it, or show it. [unused]"
    `)
  })

  test('files that would do harm where they are published', () => {
    expect(told('public-files')).toMatchInlineSnapshot(`
      "public/logo.svg:2:3 error \`<a>\` is not allowed in an SVG, which holds shapes and text: take it out, or save the picture as plain SVG. [image]

      public/logo.svg:2:3 error \`href\` leads out of the file: an address in an SVG begins with \`#\`. [image]

      public/page.html:1:1 error An HTML file is published only where it holds plain words, as search engines ask for to know an owner: this one holds markup. [public-file]

      public/worker.js:1:1 error A file that ends in .js is not published: a browser could run it. Allowed are images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]"
    `)
  })

  test('files that nobody reads', () => {
    expect(told('stray-files')).toMatchInlineSnapshot(`
      "content/claims.yml:1:1 error Nothing reads this: \`content/\` holds site.yaml, stats.yaml, claims.yaml, sources.yaml, technologies.yaml, guide.yaml, glossary.yaml, words.txt and the folders patterns, stack, practices. [stray-file]

      content/practices/notes.md:1:1 error Nothing reads this file: an entry is a file that ends in .mdx. [stray-file]"
    `)
  })

  test('things that stand twice', () => {
    expect(told('duplicates')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:2:8 error The title "Reviews" is taken by content/practices/again.mdx. [duplicate]
          title: Reviews
                 ^

      content/practices/reviews.mdx:4:8 error The order 1 is taken by content/practices/again.mdx. [duplicate]
          order: 1
                 ^

      content/stack/storage.mdx:10:9 error \`alpha-db\` stands here twice. [duplicate]
            - id: alpha-db
                  ^

      content/stack/storage.mdx:13:5 error An entry is not related to itself. [reference]
            - stack/storage
              ^

      content/stack/storage.mdx:15:5 error \`patterns/layers\` stands here twice. [duplicate]
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

  test('that no dictionary has, wherever people read them', () => {
    expect(toldOfWords('spelling')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:7:19 warning “thorougly” is no word of the dictionary. Did you mean \`thoroughly\`? If it is right, give it a line in content/words.txt. [spelling]
              text: Read it thorougly
                            ^
              text: Read it thoroughly   ← should be

      content/practices/reviews.mdx:16:22 warning “colors” is no word of the dictionary. Did you mean \`colours\`? If it is right, give it a line in content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                               ^
          It is cheap, and the colours of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The   ← should be

      content/practices/reviews.mdx:16:37 warning “browsr” is no word of the dictionary. Did you mean \`browser\`? If it is right, give it a line in content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                                              ^
          It is cheap, and the colors of the [browser](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The   ← should be

      content/practices/reviews.mdx:16:75 warning “browzer” is no word of the dictionary. Did you mean \`bronzer\`? If it is right, give it a line in content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                                                                                    ^
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A bronzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The   ← should be

      content/practices/reviews.mdx:16:133 warning “alfadb” is no word of the dictionary. Did you mean \`AlphaDB\`? If it is right, give it a line in content/words.txt. [spelling]
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, alfadb is not. The
                                                                                                                                              ^
          It is cheap, and the colors of the [browsr](https://example.org/browsr "A browzer") don't matter. AlphaDB's and \`alfadb\` are names, AlphaDB is not. The   ← should be

      content/practices/reviews.mdx:17:1 warning “Kubernets” is no word of the dictionary. Did you mean \`Kubernetes\`? If it is right, give it a line in content/words.txt. [spelling]
          Kubernets of https://kubernets.example and of k8s.
          ^
          Kubernetes of https://kubernets.example and of k8s.   ← should be

      content/practices/reviews.mdx:19:26 warning “gapp” is no word of the dictionary. Did you mean \`gap\`? If it is right, give it a line in content/words.txt. [spelling]
          <Callout title="Mind the gapp">Nothing is &lt;wasted&gt;, tradeoffs and trade-offs.</Callout>
                                   ^
          <Callout title="Mind the gap">Nothing is &lt;wasted&gt;, tradeoffs and trade-offs.</Callout>   ← should be

      content/practices/reviews.mdx:19:59 warning “tradeoffs” is no word of the dictionary. Did you mean \`trade-offs\`? If it is right, give it a line in content/words.txt. [spelling]
          <Callout title="Mind the gapp">Nothing is &lt;wasted&gt;, tradeoffs and trade-offs.</Callout>
                                                                    ^
          <Callout title="Mind the gapp">Nothing is &lt;wasted&gt;, trade-offs and trade-offs.</Callout>   ← should be

      content/practices/reviews.mdx:21:26 warning “wroks” is no word of the dictionary. Did you mean \`works\`? If it is right, give it a line in content/words.txt. [spelling]
          \`\`\`diagram title="How it wroks"
                                   ^
          \`\`\`diagram title="How it works"   ← should be

      content/practices/reviews.mdx:23:18 warning “Recieved” is no word of the dictionary. Did you mean \`Received\`? If it is right, give it a line in content/words.txt. [spelling]
          │ OrderPut │──▶│ Recieved │
                           ^
          │ OrderPut │──▶│ Received │   ← should be

      content/sources.yaml:3:16 warning “Cuont” is no word of the dictionary. Did you mean \`Count\`? If it is right, give it a line in content/words.txt. [spelling]
            title: "The\\nCuont"
                         ^
            title: "The\\nCount"   ← should be

      content/words.txt:3:1 warning No text has the word “runbook”: take the line out. [unused]
          runbook
          ^

      content/words.txt:4:1 warning The dictionary has “storage” already: take the line out. [unused]
          storage
          ^"
    `)
  })

  test('of the list, out of order', () => {
    expect(toldOfWords('word-list')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:16:30 warning “alphabeta” is no word of the dictionary. Did you mean \`Alphabeta\`? If it is right, give it a line in content/words.txt. [spelling]
          Zebus and Kubernetes and the alphabeta.
                                       ^
          Zebus and Kubernetes and the Alphabeta.   ← should be

      content/words.txt:1:1 warning The dictionary has “zebu” already: take the line out. [unused]
          zebu
          ^

      content/words.txt:2:1 warning “Kubernetes” comes before “zebu”: the list is in the order of the alphabet. \`npm run check -- --fix\` puts it in order. [word-list]
          Kubernetes
          ^

      content/words.txt:3:1 warning “two words” is not one word: a line holds letters only. [word-list]
          two words
          ^

      content/words.txt:4:1 warning “Alphabeta” comes before “two words”: the list is in the order of the alphabet. \`npm run check -- --fix\` puts it in order. [word-list]
          Alphabeta
          ^

      content/words.txt:5:1 warning The dictionary has “zebu” already: take the line out. [unused]
          zebu
          ^

      content/words.txt:6:1 warning “zebu” stands here twice. [duplicate]
          zebu
          ^"
    `)
  })

  test('of the small handbook are right', () => {
    expect(readBroken(undefined, checkContent).problems).toEqual([])
  })
})
