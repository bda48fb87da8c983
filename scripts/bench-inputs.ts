/** The texts that are slowest to read: each makes about as many characters as requested, on one line or many. */
export type Inputs = Record<string, (size: number) => string>

const repeat = (part: string, size: number): string => part.repeat(Math.max(1, Math.floor(size / part.length)))

/** Repeats a text, with the number of the repetition in it. */
const count = (part: (index: number) => string, size: number): string => {
  let text = ''
  for (let index = 0; text.length < size; index++) text += part(index)
  return text
}

/** The body of an entry. */
export const bodies: Inputs = {
  prose: (size) => repeat(`${'word '.repeat(30)}\n`, size),
  paragraphs: (size) => repeat('A word beside a word.\n\n', size),
  'figures in words': (size) => repeat('About 63% of 1,200 teams, twice as many in 200 ms, for $3 million.\n\n', size),
  'comments of exceptions': (size) => repeat('{/* no claim: x */} 63% of it.\n\n', size),
  'misspelled words': (size) => count((index) => `wrod${'abcdefghij'[index % 10]}x `.repeat(10) + '\n', size),
  'nested quotes': (size) => repeat('>', size) + 'a',
  'nested lists': (size) => repeat('- ', size) + 'a',
  'nested lists and quotes': (size) => repeat(`${'> - '.repeat(9)}a\n`, size),
  'lists by indentation': (size) => count((index) => `${'  '.repeat(index % 19)}- a\n`, size),
  'list items': (size) => repeat('- a\n', size),
  'ordered items': (size) => repeat('1. a\n\n', size),
  'lazy lines': (size) => `> a\n${repeat('a\n', size)}`,
  'headings under lines': (size) => repeat('a\n---\n\n', size),
  headings: (size) => count((index) => `## Heading ${index}\n\n`, size),
  'same headings': (size) => repeat('## Heading\n\n', size),
  brackets: (size) => repeat('[', size / 2) + repeat(']', size / 2),
  'closing brackets': (size) => repeat(']', size),
  'links in links': (size) => repeat('[', size / 6) + repeat('](/x)', size),
  links: (size) => repeat('[a](/practices/) \n\n', size),
  'links that lead nowhere': (size) => count((index) => `[a](/patterns/nothing-${index}/) b\n\n`, size),
  'relative links': (size) => count((index) => `[a](../stack/nothing-${index}.mdx) b\n\n`, size),
  addresses: (size) => repeat('https://example.org/a?b=c&d#e \n', size),
  'addresses without a scheme': (size) => repeat('www.a.b www.c.d\n', size),
  mail: (size) => repeat('a@b.c d@e.f\n', size),
  definitions: (size) => count((index) => `[a${index}]: /x\n`, size / 2) + count((index) => `[a${index}] `, size / 2),
  footnotes: (size) => count((index) => `[^a${index}]: x\n`, size / 2) + count((index) => `[^a${index}] `, size / 2),
  checkboxes: (size) => repeat('- [ ] a\n', size),
  emphasis: (size) => repeat('*', size / 2) + 'a' + repeat('*', size / 2),
  'emphasis of two kinds': (size) => repeat('**a *b ', size / 2) + repeat('*b** ', size / 2),
  'emphasis in words': (size) => repeat('*a_ ', size),
  struck: (size) => repeat('~a ~~b ', size),
  code: (size) => count((index) => `${'`'.repeat((index % 60) + 1)}a`, size),
  images: (size) => repeat('![a](/x) ', size),
  'images in images': (size) => repeat('![', size / 7) + repeat('](/x)', size),
  escapes: (size) => repeat('\\', size),
  entities: (size) => repeat('&amp;&#x41; \n', size),
  ampersands: (size) => repeat('&', size),
  'wide table': (size) => `|${repeat('a|', size / 3)}\n|${repeat('-|', size / 3)}\n|${repeat('b|', size / 3)}`,
  'long table': (size) => `|a|b|\n|-|-|\n${repeat('|c|d|\n', size)}`,
  'table of short rows': (size) => `|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n${repeat('|b\n', size)}`,
  components: (size) => repeat('<Callout>\n\na\n\n</Callout>\n\n', size),
  'nested components': (size) => repeat('<Callout>\n', size / 2) + '\na\n\n' + repeat('</Callout>\n', size / 2),
  claims: (size) => repeat('<Claim id="a">b</Claim> c\n\n', size),
  'unknown components': (size) => repeat('<b>c</b> ', size),
  attributes: (size) => `<Callout\n${repeat('a="b"\n', size)}/>`,
  'open tags': (size) => repeat('<Callout>', size),
  'less-than signs': (size) => repeat('< ', size),
  braces: (size) => repeat('{', size / 2) + repeat('}', size / 2),
  'open braces': (size) => `{${repeat('a b}', size)}`,
  comments: (size) => repeat('{/* a */}\n\n', size),
  imports: (size) => repeat('import a from "b"\n\n', size),
  'open import': (size) => `import {\n${repeat('\n', size)}`,
  fences: (size) => repeat('```text\na\n```\n\n', size),
  'open fence': (size) => `\`\`\`text\n${repeat('``\n', size)}`,
  'small drawings': (size) => count((index) => `\`\`\`diagram title="D ${index}"\n A ─▶ B\n\`\`\`\n\n`, size),
  'empty drawings': (size) => repeat('```diagram title="D"\n```\n\n', size),
  'drawings of figures': (size) => count((index) => `\`\`\`diagram title="D ${index}" claims="a b"\n 63% ─▶ 2×\n\`\`\`\n\n`, size),
  'claims of a drawing': (size) =>
    `\`\`\`diagram title="D" claims="${count((index) => `a${index} `, Math.min(size, 4000))}"\n A ─▶ B\n\`\`\`\n`,
  'a drawing of corners': (size) => `\`\`\`diagram title="D"\n${repeat(`${'┌'.repeat(60)}\n`, size)}\`\`\``,
  'a drawing of crossings': (size) => `\`\`\`diagram title="D"\n${repeat(`${'+-'.repeat(1000)}\n`, size)}\`\`\``,
  'a drawing of boxes': (size) => `\`\`\`diagram title="D"\n${repeat('┌──┐  ┌──┐\n│a ├─▶│b │\n└──┘  └──┘\n', size)}\`\`\``,
  'a drawing of slips': (size) => `\`\`\`diagram title="D"\n${repeat(`${'──▶ \t'.repeat(30)}\n`, size)}\`\`\``,
  'blank lines': (size) => `${repeat('\n', size)}a`,
  'blanks at the end': (size) => repeat(`a${' '.repeat(200)}\n`, size),
  tabs: (size) => repeat(`${'\t'.repeat(200)}a\n`, size),
  'words of two alphabets': (size) => repeat('kаfka ', size),
  'invisible characters': (size) => repeat('a\u200bb\u202e\n', size),
  'templates not filled in': (size) => repeat('TODO: write this.\n\n', size),
}

/** A YAML file, or front matter. */
export const yamls: Inputs = {
  keys: (size) => count((index) => `k${index}: v\n`, size),
  'same keys': (size) => repeat('a: b\n', size),
  items: (size) => repeat('- a\n', size),
  texts: (size) => count((index) => `- id: c${index}\n  text: A word beside a word, ${index} of them.\n`, size),
  'texts with figures': (size) => repeat('- label: 63% of 1,200 teams in 200 ms\n', size),
  'exceptions of figures': (size) => repeat('# no claim: x\n- label: 63% of it\n', size),
  'lists in brackets': (size) => `[${repeat('a, ', size)}]`,
  'lists in lists': (size) => repeat('[', size / 2) + repeat(']', size / 2),
  'lists in lines': (size) => repeat('- ', size) + 'a',
  'groups in groups': (size) => repeat('{a: ', size) + repeat('}', size / 4),
  'groups by indentation': (size) => count((index) => `${' '.repeat(index % 300)}a:\n`, size),
  commas: (size) => `[${repeat(',', size)}]`,
  anchors: (size) => count((index) => `- &a${index} x\n`, size),
  aliases: (size) => `- &a x\n${repeat('- *a\n', size)}`,
  'a billion laughs': () => `a0: &a0 [ha, ha]\n${count((index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`, 900)}`,
  tags: (size) => count((index) => `- !x${index} a\n`, size),
  directives: (size) => `${repeat('%A b\n', size)}---\na`,
  documents: (size) => repeat('---\na\n', size),
  'long keys': (size) => repeat('? a\n: b\n', size),
  'long text': (size) => `title: "${repeat('a b ', size)}"`,
  'lines of a text': (size) => `title: |\n${repeat('  a b\n', size)}`,
  escapes: (size) => `title: "${repeat('\\u202E', size)}"`,
  colons: (size) => repeat(': ', size),
  numbers: (size) => repeat(`- ${'9'.repeat(50)}\n`, size),
  comments: (size) => repeat('# a\n', size),
  'blank lines': (size) => `${repeat('\n', size)}a`,
  'open quotes': (size) => `title: "${repeat('a\n', size)}`,
}

/** A drawing, in about as many cells. */
export const drawings: Inputs = {
  'grid of boxes': (cells) => drawGrid(Math.round(Math.sqrt(cells))),
  'one row of ┌': (cells) => '┌'.repeat(cells),
  'square of ┌': (cells) => square(cells, '┌'),
  'square of +': (cells) => square(cells, '+'),
  'square of ┼': (cells) => square(cells, '┼'),
  'square of ┬': (cells) => square(cells, '┬'),
  'rows of +-': (cells) => square(cells, '+-'),
  'table of +-+': (cells) => square(cells, '+-', '| '),
  'open boxes': (cells) => square(cells, '┌──┐', '│  │'),
  'nested boxes': (cells) => nestedBoxes(Math.round(Math.sqrt(cells / 4))),
  arrowheads: (cells) => square(cells, '▶▼◀▲'),
  'one comb': (cells) => ['┬', '│', '▼'].map((part) => part.repeat(cells / 3)).join('\n'),
  words: (cells) => square(cells, 'word '),
  CJK: (cells) => square(cells, '│文字'),
  emoji: (cells) => square(cells, '⚠️ '),
}

/** A grid of connected boxes, `side` × `side` cells. */
export function drawGrid(side: number): string {
  const tile = ['┌──────┐  ', '│ Bnnn ├─▶', '└──┬───┘  ', '   │      ', '   ▼      ']
  return list(side, (row) => (tile[row % 5] ?? '').repeat(Math.ceil(side / 10)).slice(0, side))
}

/** As many rows as columns, filled with each part in turn. */
function square(cells: number, ...parts: string[]): string {
  const side = Math.floor(Math.sqrt(cells))
  return list(side, (row) => repeat(parts[row % parts.length] ?? '', side))
}

function nestedBoxes(depth: number): string {
  return list(depth * 2, (row) => {
    const level = Math.min(row, depth * 2 - 1 - row)
    const [left, right] = row < depth ? ['┌', '┐'] : ['└', '┘']
    return `${'│'.repeat(level)}${left}${'─'.repeat((depth - level) * 2)}${right}${'│'.repeat(level)}`
  })
}

function list(rows: number, make: (row: number) => string): string {
  return Array.from({ length: rows }, (_, row) => make(row)).join('\n')
}
