import fc from 'fast-check'
import { bodies, yamls } from '../../../../scripts/bench-inputs.ts'

/** Pieces of bodies: what editors write, and what they should not. */
const words = [
  'A word beside a word.',
  'About 63% of 1,200 teams in 200 ms.',
  'See [the layers](/patterns/layers/) and [this](#why-it-pays).',
  '**strong** and *soft* and ~~gone~~ and `code`',
  '<Claim id="everything">1</Claim> of it.',
  '{/* no claim: an example */}',
  '<Callout kind="note" title="Mind">',
  '</Callout>',
  '<Callout>x</Callout>',
  '## Why it pays',
  '### Deeper',
  '- item',
  '  - inner item',
  '1. first',
  '> said',
  '| a | b |\n| - | - |\n| c | d |',
  '```text\ncode\n```',
  '```html\n</code></pre><script>alert(1)</script>\n```',
  '```diagram title="Two boxes"\n┌───┐   ┌───┐\n│ A │──▶│ B │\n└───┘   └───┘\n```',
  '```diagram title="A slip" claims="everything low-cost"\n┌───┐   ┌──┐\n│ A  │─▶│ 1 │\n└───┘   └───┘\n```',
  '![What it shows](/images/x.png "decoration")',
  'https://example.org/ and www.example.org and a@example.org',
  '---',
  '***',
  '[x]: https://example.org/ "title"',
  'Déjà vu 🏗️ 北京',
]

const hostile = [
  '<script>alert(1)</script>',
  '<b',
  '</b>',
  '<!-- x -->',
  '<>',
  '{',
  '}',
  '{1 + 1}',
  'import x from "y"',
  '[a](javascript:alert(1))',
  '[a](\\\\[x)',
  '[a](<https://[::1>)',
  '[a](?#)',
  '[a](../..//)',
  '[a](%)',
  '![](//x)',
  '![a](/images/../../x)',
  '[^1]\n\n[^1]: x',
  '- [ ] x',
  '```diagram title="',
  '```diagram title="…" claims=""',
  '```diagram no-claim=""\n63% ─▶\n```',
  '~~~~',
  '````',
  '&#0;',
  '&#x202E;',
  '&notanentity;',
  '\\',
  '\u202e',
  '\u0000',
  '\ud800',
  '\ufffe',
  '\r',
  '\t',
  '*'.repeat(30),
  '['.repeat(30),
  '> '.repeat(25),
  '- '.repeat(25),
  '<Callout\n',
  '<Claim id="__proto__">x</Claim>',
  '{/* no claim',
  'TODO: x',
  "$1 $& $` $'",
  '%s %d',
]

const yamlPieces = [
  'title: Reviews',
  'icon: 📚',
  'order: 1',
  'order: .inf',
  'updated: 2026-01-02',
  'checklist:\n  - id: read-it\n    text: Read it',
  'checklist: []',
  'related:\n  - patterns/layers',
  'related: [patterns/layers, a/b]',
  '- id: everything\n  says: x\n  figure: "1"',
  '  claim: everything',
  '  source: census',
  '  history:\n    - figure: "0"\n      on: 2020-01-01',
  '# no claim: x',
  '# comment',
  'a: &a [*a]',
  '<<: *a',
  '__proto__: {a: b}',
  'constructor: x',
  'toString: {toString: x}',
  '!!js/function x',
  '"\\u0000"',
  "'",
  '"',
  '|',
  '>-\n  x',
  '{a: b',
  '[a, b',
  '? x\n: y',
  '---',
  '...',
  '%YAML 1.1',
  '\t',
  ': ',
  '- ',
  '  ',
  'yes',
  '0x10',
  '9'.repeat(400),
  'https://user@example.org',
]

const made = (inputs: Record<string, (size: number) => string>) =>
  fc.tuple(fc.constantFrom(...Object.values(inputs)), fc.integer({ min: 10, max: 1500 })).map(([make, size]) => make(size))

const mixOf = (pieces: readonly string[], more: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 10, arbitrary: fc.constantFrom(...pieces) },
          { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
          { weight: 1, arbitrary: more },
        ),
        fc.constantFrom('\n\n', '\n\n', '\n', ' ', ''),
        fc.constantFrom('', '', '', '> ', '- ', '  ', '    '),
      ),
      { maxLength: 12 },
    )
    .map((parts) =>
      parts.map(([piece, end, indent]) => `${indent}${piece.replaceAll('\n', `\n${indent.replace('-', ' ')}`)}${end}`).join(''),
    )

/** The body of an entry: pieces that are right mixed with pieces that are not. */
export const anyBody = mixOf([...words, ...words, ...hostile], made(bodies))

/** Frontmatter or a file in YAML, in the same way. */
export const anyYaml = mixOf([...yamlPieces, ...yamlPieces, ...hostile], made(yamls))

/** A text that is the same but for some edits, such as a slip of the hand or of a merge. */
export function edited(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat({ max: text.length }),
    fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 })),
    fc.oneof(
      fc.constantFrom('', '', ...hostile, ...yamlPieces),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(...text.split('\n')).map((row) => `\n${row}\n`),
    ),
  )
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((current, [at, length, put]) => current.slice(0, at) + put + current.slice(at + length), text))
}
