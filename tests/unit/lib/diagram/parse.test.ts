import { describe, expect, it } from 'vitest'
import { parseDiagram } from '../../../../lib/diagram/parse.ts'

/** A graph in a few lines: nodes by their containers, edges, notes, captions. */
function read(text: string): string {
  const { nodes, edges, notes, captions } = parseDiagram(text)
  const name = (id: string): string => {
    const node = nodes.find((candidate) => candidate.id === id)
    return node?.label || id
  }
  const arrow = { forward: '→', both: '↔', none: '—' }
  return [
    ...nodes.map(
      ({ id, label, kind, parent, border, rules }) =>
        `${id} ${kind === 'box' ? border : kind} "${label}"${parent ? ` in ${name(parent)}` : ''}${rules.length > 0 ? ` rules ${rules.join()}` : ''}`,
    ),
    ...edges.map(
      ({ from, to, direction, label, path, dashed }) =>
        `${name(from)} ${arrow[direction]} ${name(to)}${label ? ` (${label})` : ''}${dashed ? ' dashed' : ''} ${path.map((cell) => `${cell.row}:${cell.column}`).join(' ')}`,
    ),
    ...notes.map(({ node, text: note }) => `note on ${name(node)}: ${note}`),
    ...captions.map(({ text: caption, heads }) => `caption ${caption}${heads.length > 0 ? ` over ${heads.map(name).join(', ')}` : ''}`),
  ].join('\n')
}

describe('boxes', () => {
  it('reads every style of border', () => {
    const text = [
      '┌─────┐ ╭─────╮ ┏━━━━━┓ ╔═════╗ ┌┄┄┄┄┄┐',
      '│ one │ │ two │ ┃ thr ┃ ║ fou ║ ┆ fiv ┆',
      '└─────┘ ╰─────╯ ┗━━━━━┛ ╚═════╝ └┄┄┄┄┄┘',
      '+-----+ .-----. /-----\\ +=====+',
      '| six | | sev | | eig | : nin :',
      "+-----+ '-----' \\-----/ +=====+",
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "one"
      n2 rounded "two"
      n3 heavy "thr"
      n4 double "fou"
      n5 dashed "fiv"
      n6 ascii "six"
      n7 ascii "sev"
      n8 ascii "eig"
      n9 ascii "nin""
    `)
  })

  it('joins the rows of a label and skips the blank ones', () => {
    const text = ['┌─────────┐', '│  Order  │', '│         │', '│ Service │', '└─────────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`"n1 single "Order Service""`)
  })

  it('keeps a box with a rule as one node', () => {
    const text = [
      '┌───────┐   +-------+',
      '│ Title │   | Title |',
      '├───────┤   +-------+',
      '│ body  │   | body  |',
      '└───────┘   +-------+',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "Title body" rules 2
      n2 ascii "Title body" rules 2"
    `)
  })

  it('makes separate nodes side by side of walls with ┬ and ┴', () => {
    const text = ['┌─────┬─────┐', '│ one │ two │', '├─────┼─────┤', '│ 1   │ 2   │', '└─────┴─────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "one 1" rules 2
      n2 single "two 2" rules 2"
    `)
  })

  it('puts columns under a title into one container', () => {
    const text = ['┌───────────┐', '│   Order   │', '├─────┬─────┤', '│ id  │ sum │', '└─────┴─────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "Order" rules 2
      n2 single "id" in Order
      n3 single "sum" in Order"
    `)
  })

  it('reads boxes in boxes, with a title in the border or inside', () => {
    const text = [
      '┌─ Cloud ───────────┐',
      '│ ┌───────────────┐ │',
      '│ │ Zone          │ │',
      '│ │ ┌───┐   ┌───┐ │ │',
      '│ │ │ a │──▶│ b │ │ │',
      '│ │ └───┘   └───┘ │ │',
      '│ └───────────────┘ │',
      '└───────────────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "Cloud"
      n2 single "Zone" in Cloud
      n3 single "a" in Zone
      n4 single "b" in Zone
      a → b 4:8 4:12"
    `)
  })

  it('reads boxes that touch, and double walls', () => {
    const text = ['┌───────┐┌───┐', '│┌─────┐││ b │', '││  a  │││   │', '│└─────┘││   │', '└───────┘└───┘', '┌───┐', '│ c │', '└───┘'].join(
      '\n',
    )
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single ""
      n2 single "b"
      n3 single "a" in n1
      n4 single "c""
    `)
  })

  it('reads dashed boxes with gaps', () => {
    const text = ['┌ ─ ─ ─ ┐', '│ cache │', '          ', '│ (new) │', '└ ─ ─ ─ ┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`"n1 single "cache (new)""`)
  })
})

describe('edges', () => {
  it('begins and ends at a border, in a border, or up to two blanks away', () => {
    const text = [
      '┌───┐    ┌───┐  ┌───┐      ┌───┐',
      '│ a │───▶│ b ├─►│ c │  ──▶ │ d │',
      '└───┘    └─┬─┘  └───┘      └───┘',
      '           │',
      '         ┌─▼─┐',
      '         │ e │',
      '         └───┘',
      '           │',
      '           ▼',
      '         ┌───┐',
      '         │ f │',
      '         └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      n4 single "d"
      n5 single "e"
      n6 single "f"
      a → b 1:4 1:9
      b → c 1:13 1:16
      c → d 1:20 1:27
      b → e 2:11 4:11
      e → f 6:11 9:11"
    `)
  })

  it('knows the heads of Unicode', () => {
    const text = [
      '┌───┐   ┌───┐   ┌───┐   ┌───┐   ┌───┐',
      '│ a │──►│ b │◄──│ c │──→│ d │←──│ e │',
      '└───┘   └───┘   └───┘   └───┘   └───┘',
      '  ▲               │',
      '  │               ▼',
      '┌───┐           ┌───┐',
      '│ f │ ↔         │ g │',
      '└───┘           └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      n4 single "d"
      n5 single "e"
      n6 single "f"
      n7 single "g"
      a → b 1:4 1:8
      c → b 1:16 1:12
      c → d 1:20 1:24
      e → d 1:32 1:28
      f → a 5:2 2:2
      c → g 2:18 5:18"
    `)
  })

  it('knows the heads of ASCII, at the end of a line only', () => {
    const text = [
      '+---+     +---+     +---+',
      '| v |---->| b |<----| x>|',
      '+---+     +---+     +---+',
      '  ^         |         |',
      '  |         v         V',
      '+---+     +---+     +---+',
      '| d |     | e |     | f |',
      '+---+     +---+     +---+',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 ascii "v"
      n2 ascii "b"
      n3 ascii "x>"
      n4 ascii "d"
      n5 ascii "e"
      n6 ascii "f"
      v → b 1:4 1:10
      x> → b 1:20 1:14
      d → v 5:2 2:2
      b → e 2:12 5:12
      x> → f 2:22 5:22"
    `)
  })

  it('reads a head at both ends as two-way and none as undirected', () => {
    const text = ['┌───┐     ┌───┐     ┌───┐', '│ a │◀───▶│ b │─────│ c │', '└───┘     └───┘     └───┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      a ↔ b 1:4 1:10
      b — c 1:14 1:20"
    `)
  })

  it('fans out and in, and never connects source to source', () => {
    const text = [
      '     ┌───┐    ┌───┐',
      '     │ a │    │ b │',
      '     └─┬─┘    └─┬─┘',
      '       └───┬────┘',
      '      ┌────┴────┐',
      '      ▼         ▼',
      '    ┌───┐     ┌───┐',
      '    │ c │     │ d │',
      '    └───┘     └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      n4 single "d"
      a → c 2:7 3:7 3:11 4:11 4:6 6:6
      a → d 2:7 3:7 3:11 4:11 4:16 6:16
      b → c 2:16 3:16 3:11 4:11 4:6 6:6
      b → d 2:16 3:16 3:11 4:11 4:16 6:16"
    `)
  })

  it('reads a junction ┼ of a bus', () => {
    const text = [
      '        ┌─────┐',
      '        │ hub │',
      '        └──┬──┘',
      '     ┌─────┼─────┐',
      '     ▼     ▼     ▼',
      '   ┌───┐ ┌───┐ ┌───┐',
      '   │ a │ │ b │ │ c │',
      '   └───┘ └───┘ └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "hub"
      n2 single "a"
      n3 single "b"
      n4 single "c"
      hub → a 2:11 3:11 3:5 5:5
      hub → b 2:11 5:11
      hub → c 2:11 3:11 3:17 5:17"
    `)
  })

  it('reads ┼ between two lines that plainly cross as a crossing', () => {
    const text = [
      '         ┌───┐',
      '         │ a │',
      '         └─┬─┘',
      '┌───┐      │      ┌───┐',
      '│ b ├──────┼─────▶│ c │',
      '└───┘      │      └───┘',
      '           ▼',
      '         ┌───┐',
      '         │ d │',
      '         └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      n4 single "d"
      a → d 2:11 7:11
      b → c 4:4 4:18"
    `)
  })

  it('reads a tree without heads from its trunk', () => {
    const text = [
      '      ┌──────┐',
      '      │ root │',
      '      └──┬───┘',
      '     ┌───┴───┐',
      '   ┌─┴─┐   ┌─┴─┐',
      '   │ a │   │ b │',
      '   └───┘   └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "root"
      n2 single "a"
      n3 single "b"
      root — a 2:9 3:9 3:5 4:5
      root — b 2:9 3:9 3:13 4:13"
    `)
  })

  it('goes through a container by ┼ and over its wall', () => {
    const text = [
      '┌────────────┐      +----------+',
      '│ ┌───┐      │      | +---+    |   +---+',
      '│ │ a ├──────┼─┐    | | x |------->| y |',
      '│ └───┘      │ │    | +---+    |   +---+',
      '└────────────┘ │    +----------+',
      '               ▼',
      '             ┌───┐',
      '             │ b │',
      '             └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single ""
      n2 ascii ""
      n3 single "a" in n1
      n4 ascii "x" in n2
      n5 ascii "y"
      n6 single "b"
      a → b 2:6 2:15 6:15
      x → y 2:26 2:35"
    `)
  })

  it('ends at a container or at what is inside', () => {
    const text = [
      '┌───┐     ┌───────────┐',
      '│ a │────▶│ ┌───┐     │',
      '└───┘     │ │ c │     │',
      '┌───┐     │ └───┘     │',
      '│ b │─────┼───▶┌───┐  │',
      '└───┘     │    │ d │  │',
      '          │    └───┘  │',
      '          └───────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single ""
      n3 single "c" in n2
      n4 single "b"
      n5 single "d" in n2
      a → n2 1:4 1:10
      b → d 4:4 4:15"
    `)
  })

  it('takes an end within two cells of a head on the same border for that head', () => {
    const text = ['   ┌───┐', '   │ a │', '   └─┬─┘', '     │', '       ▼', '   ┌──────┐', '   │  b   │', '   └──────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      a → b 2:5 3:5 4:7 5:7"
    `)
  })

  it('follows a leg that drifts from its head', () => {
    const text = [
      '       ┌─────┐',
      '       │ hub │',
      '       └──┬──┘',
      '    ┌─────┴─────┐',
      '    │            │',
      '    ▼            ▼',
      '  ┌───┐       ┌─────┐',
      '  │ a │       │  b  │',
      '  └───┘       └─────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "hub"
      n2 single "a"
      n3 single "b"
      hub → a 2:10 3:10 3:4 6:4
      hub → b 2:10 3:10 3:16 4:17 6:17"
    `)
  })

  it('reads self-loops', () => {
    const text = ['┌────┐', '│    │◀─┐', '│ a  │  │ retry', '│    ├──┘', '└────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      a → a (retry) 3:5 3:8 1:8 1:5"
    `)
  })

  it('reads ┘ meant as ┴, and a bus with one tail', () => {
    const text = [
      '┌───┐   ┌───┐   ┌───┐',
      '│ a │   │ b │   │ c │',
      '└───┘   └───┘   └───┘',
      '  ▲       ▲       ▲',
      '  │       │       │',
      '  └───────┘───────┘',
      '          │',
      '        the bus',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      n4 text "the bus"
      the bus → a 6:10 5:10 5:2 2:2
      the bus → b 6:10 2:10
      the bus → c 6:10 5:10 5:18 2:18"
    `)
  })

  it('reads a head in the middle of a line, and an arrow at a corner row', () => {
    const text = [
      '┌───┐         ┌───┐',
      '│ a │───▶─────│ b │',
      '└───┘──┐      └───┘',
      '       │ ',
      '       └─────▶┌───┐',
      '              │ c │',
      '              └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      a → b 1:4 1:14
      a → c 2:4 2:7 4:7 4:14"
    `)
  })

  it('reads an arrow that starts inside of a text', () => {
    const text = ['┌──────────────┐     ┌──────┐', '│ offset ──────│────▶│ data │', '└──────────────┘     └──────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "offset"
      n2 single "data"
      offset → data 1:15 1:21"
    `)
  })

  it('leaves arrows in text alone', () => {
    const text = ['┌──────────────┐', '│ a → b, x ──▶ │', '│ ↓ y -> z     │', '└──────────────┘', 'in → out'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a → b, x ──▶ ↓ y -> z"
      caption in → out"
    `)
  })

  it('reads a lone arrow between two boxes', () => {
    const text = ['┌───┐   ┌───┐', '│ a │ → │ b │', '└───┘   └───┘', '  ↓', '┌───┐', '│ c │', '└───┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      a → b 1:4 1:8
      a → c 2:2 4:2"
    `)
  })

  it('reads an edge between two borders that touch', () => {
    const text = ['┌───┐', '│ a │', '└─┬─┘', '┌─▼─┐', '│ b │', '└─┬─┘', '┌─┴─┐', '│ c │', '└───┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      a → b 2:2 3:2
      b — c 5:2 6:2"
    `)
  })
})

describe('text', () => {
  it('labels edges on, above, below and beside their line', () => {
    const text = [
      '┌───┐ above ┌───┐          ┌───┐',
      '│ a │──────▶│ b │──HTTP───▶│ c │',
      '└───┘       └───┘          └───┘',
      '  │ beside    │              │',
      '  ▼           │              │',
      '┌───┐      across it         │',
      '│ d │         │              │',
      '└───┘         ▼              ▼',
      '            ┌───┐          ┌───┐',
      '            │ e │─────────▶│ f │',
      '            └───┘  below   └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      n3 single "c"
      n4 single "d"
      n5 single "e"
      n6 single "f"
      a → b (above) 1:4 1:12
      b → c (HTTP) 1:16 1:27
      a → d (beside) 2:2 5:2
      b → e (across it) 2:14 8:14
      c → f 2:29 8:29
      e → f (below) 9:16 9:27"
    `)
  })

  it('makes a node of text that an edge starts or ends at', () => {
    const text = ['Client', '   │', '   ▼', '┌─────┐', '│ api │──▶ log file', '└─────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 text "Client"
      n2 single "api"
      n3 text "log file"
      Client → api 1:3 3:3
      api → log file 4:6 4:9"
    `)
  })

  it('makes a note of text at the end of a headless line', () => {
    const text = ['┌─────┐', '│ api │ ─── cold: 500 ms', '│     │ ─── warm: 50 ms', '└─────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "api"
      note on api: cold: 500 ms
      note on api: warm: 50 ms"
    `)
  })

  it('makes a heading of a caption over a column', () => {
    const text = [
      'Producers        Stores',
      '┌───┐            ┌───┐',
      '│ a │───────────▶│ c │',
      '└───┘            └───┘',
      '┌───┐            ┌───┐',
      '│ b │───────────▶│ d │',
      '└───┘            └───┘',
      '                        apart from all',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "c"
      n3 single "b"
      n4 single "d"
      a → c 2:4 2:17
      b → d 5:4 5:17
      caption Producers over a, b
      caption Stores over c, d
      caption apart from all"
    `)
  })

  it('counts cells and not characters', () => {
    const text = [
      '┌──────┐    ┌──────┐',
      '│ 服务 │───▶│ 🚚 x │',
      '└──────┘    └──────┘',
      '┌──────┐    ┌──────┐',
      '│ ⚠️ a │───▶│ ✅ b │',
      '└──────┘    └──────┘',
      '┌──────┐    ┌──────┐',
      '│ ⚠️  c │───▶│ é  d │',
      '└──────┘    └──────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "服务"
      n2 single "🚚 x"
      n3 single "⚠️ a"
      n4 single "✅ b"
      n5 single "⚠️ c"
      n6 single "é d"
      服务 → 🚚 x 1:7 1:12
      ⚠️ a → ✅ b 4:7 4:12
      ⚠️ c → é d 7:7 7:12"
    `)
  })
})

describe('slips', () => {
  it('reads walls and corners up to two columns off', () => {
    const text = ['┌─────────┐', '│ one      │', '│ two     │────▶ ┌───┐', '│ three     │     │ b │', '└──────────┘      └───┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "one two three"
      n2 single "b"
      one two three → b 2:10 2:17"
    `)
  })

  it('reads a wall that is missing in up to half of the rows', () => {
    const text = ['┌────────┐', '│ one    │', '│ two     ', '└────────┘', '   │', '   ▼', '┌────────┐', '│ next   │', '└────────┘'].join(
      '\n',
    )
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "one two"
      n2 single "next"
      one two → next 3:3 6:3"
    `)
  })

  it('reads a row that one long text has pushed out', () => {
    const text = ['┌───────┐   ┌───┐', '│ longer  │   │ b │', '│ two   │──▶│   │', '└───────┘   └───┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "longer two"
      n2 single "b"
      longer two → b 2:8 2:12"
    `)
  })

  it('reads CJK that was padded by characters', () => {
    const text = ['┌────────┐', '│ 数据库    │', '│ plain  │', '└────────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`"n1 single "数据库 plain""`)
  })

  it('reads a drawing that its list item indents, with CRLF', () => {
    const text = ['   ┌───┐     ┌───┐\r', '   │ a │────▶│ b │\r', '   └───┘     └───┘\r'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      a → b 1:7 1:13"
    `)
  })

  it('keeps boxes with the same label apart', () => {
    const text = ['┌──────┐   ┌──────┐', '│ same │──▶│ same │', '└──────┘   └──────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "same"
      n2 single "same"
      same → same 1:7 1:11"
    `)
  })
})

describe('drawings of other hands', () => {
  it('reads the messages between the lines that hang from boxes', () => {
    const text = [
      '┌────────┐      ┌───────┐      ┌────┐',
      '│ Client │      │  API  │      │ DB │',
      '└───┬────┘      └───┬───┘      └─┬──┘',
      '    │  1. request   │            │',
      '    ├──────────────▶│            │',
      '    │               │───────────▶│',
      '    │               │◀───────────│',
      '    │◀──────────────┤            │',
      '    │               │            │',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "Client"
      n2 single "API"
      n3 single "DB"
      Client → API (1. request) 4:4 4:20
      API → DB 5:20 5:33
      DB → API 6:33 6:20
      API → Client 7:20 7:4"
    `)
  })

  it('reads a numbered step in the way of an upright arrow as its label', () => {
    const text = [
      '┌────────┐',
      '│ Agent  │',
      '└───┬────┘',
      '    ▼',
      ' 1. Sends action',
      '┌────────┐',
      '│ Kernel │',
      '└───┬────┘',
      ' 2. Checks',
      '    │',
      '    ▼',
      '┌────────┐',
      '│ Policy │',
      '└───┬────┘',
      '    │',
      '    ▼',
      ' 3. Decides',
      '    │',
      '    ▼',
      '┌────────┐',
      '│  Tool  │',
      '└────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "Agent"
      n2 single "Kernel"
      n3 single "Policy"
      n4 single "Tool"
      Agent → Kernel (1. Sends action) 2:4 5:4
      Kernel → Policy (2. Checks) 7:4 11:4
      Policy → Tool (3. Decides) 13:4 19:4"
    `)
  })

  it('starts an edge at the box over a remark', () => {
    const text = [
      '┌─────────┐',
      '│ compute │',
      '└─────────┘',
      '(stateless)',
      '     │',
      '     ▼',
      '┌─────────┐',
      '│  store  │',
      '└─────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "compute"
      n2 single "store"
      compute → store ((stateless)) 2:5 6:5"
    `)
  })

  it('reads dotted and dashed lines of ASCII', () => {
    const text = [
      '+---+         +---+        +---+       +---+',
      '| a | - - - ->| b |.......>| c |- - - >| d |',
      '+---+         +---+        +---+       +---+',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 ascii "a"
      n2 ascii "b"
      n3 ascii "c"
      n4 ascii "d"
      a → b 1:4 1:14
      b → c 1:18 1:27
      c → d 1:31 1:39"
    `)
  })

  it('reads broad arrows once, and one for two ways', () => {
    const text = [
      '+---------+',
      '|    a    |',
      '+---------+',
      '   | | |',
      '   v v v',
      '+---------+',
      '|    b    |',
      '+---------+',
      '     ⇅',
      '+---------+',
      '|    c    |',
      '+---------+',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 ascii "a"
      n2 ascii "b"
      n3 ascii "c"
      a → b 2:3 5:3
      b ↔ c 7:5 9:5"
    `)
  })

  it('keeps two lines apart that turn and cross without heads', () => {
    const text = [
      '┌───┐',
      '│ a ├───┐',
      '└───┘   │',
      '┌───┐   │   ┌───┐',
      '│ c ├───┼───┤ d │',
      '└───┘   │   └───┘',
      '      ┌─┴─┐',
      '      │ e │',
      '      └───┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "c"
      n3 single "d"
      n4 single "e"
      a — e 1:4 1:8 6:8
      c — d 4:4 4:12"
    `)
  })

  it('joins an ASCII head to a line a column off', () => {
    const text = ['+-----+', '|  a  |', '+-----+', '   |', '  v', '+-----+', '|  b  |', '+-----+'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 ascii "a"
      n2 ascii "b"
      a → b 2:3 3:3 4:2 5:2"
    `)
  })

  it('looks past four blanks for the box of an arrow', () => {
    const text = ['┌───┐            ┌───┐', '│ a │─ run ─▶    │ b │', '└───┘            └───┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "a"
      n2 single "b"
      a → b (run) 1:4 1:17"
    `)
  })

  it('keeps the title of a container that a line passes', () => {
    const text = [
      '┌───────┐',
      '│  web  │',
      '└───┬───┘',
      '┌───┼───────────┐',
      '│   │ backend   │',
      '│   ▼           │',
      '│ ┌─────┐       │',
      '│ │ api │       │',
      '│ └─────┘       │',
      '└───────────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "web"
      n2 single "backend"
      n3 single "api" in backend
      web → api 2:4 6:4"
    `)
  })

  it('goes through a rule of a container', () => {
    const text = [
      '┌─────────────┐',
      '│ user        │',
      '│  ┌───────┐  │',
      '│  │ agent │  │',
      '│  └───┬───┘  │',
      '├──────┼──────┤',
      '│      ▼      │',
      '│  ┌───────┐  │',
      '│  │ calls │  │',
      '│  └───────┘  │',
      '│ kernel      │',
      '└─────────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "user kernel" rules 5
      n2 single "agent" in user kernel
      n3 single "calls" in user kernel
      agent → calls 4:7 7:7"
    `)
  })

  it('makes no edges between the cells of a table', () => {
    const text = ['┌──────┬──────┐', '│ Name │ Size │', '├──────┼──────┤', '│ id   │ 8    │', '└──────┴──────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "Name id" rules 2
      n2 single "Size 8" rules 2"
    `)
  })
})

describe('slips of other hands', () => {
  it('reads a box of which every right wall is missing', () => {
    const text = [
      '┌──────────────┐',
      '│ plan',
      '│ delegate',
      '└──────┬───────┘',
      '       ▼',
      '┌──────────────┐',
      '│ worker       │',
      '└──────────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "plan delegate"
      n2 single "worker"
      plan delegate → worker 3:7 5:7"
    `)
  })

  it('reads boxes that a long text to their left has shifted', () => {
    const text = [
      '┌──────────┐    ┌──────────┐    ┌──────────┐',
      '│ very long first text │───▶│ two      │───▶│ three    │',
      '│ a        │    │ b        │    │ c        │',
      '└──────────┘    └──────────┘    └──────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "very long first text a"
      n2 single "two b"
      n3 single "three c"
      very long first text a → two b 1:23 1:28
      two b → three c 1:39 1:44"
    `)
  })

  it('reads an ASCII wall with edges in it, and a border of spaced dashes', () => {
    const text = [
      '+-----+   +-------+   +- - - -+',
      '|  a  +---+ title +-->| later |',
      '+-----+   +-------+   + - - - +',
      '          | body  |',
      '          +-------+',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 ascii "a"
      n2 ascii "title body" rules 2
      n3 ascii "later"
      a — title body 1:6 1:10
      title body → later 1:18 1:22"
    `)
  })

  it('joins a line that goes on a column off behind a ┼', () => {
    const text = [
      '┌──────────────┐',
      '│ edge         │',
      '│  ┌────────┐  │',
      '│  │ worker │  │',
      '│  └────────┘  │',
      '│      ▲       │',
      '└──────┼───────┘',
      '      │',
      '  ┌───┴─────┐',
      '  │ browser │',
      '  └─────────┘',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 single "edge"
      n2 single "worker" in edge
      n3 single "browser"
      browser → worker 8:6 7:6 5:7 4:7"
    `)
  })

  it('takes the wall a column off and not the head before it', () => {
    const text = [
      '+-----+     +-----+',
      '|  a  |----->| b   |',
      '+-----+     +-----+',
      '   |',
      '   +---------+',
      '            |',
      '         +--v--+',
      '         |  c  |',
      '         +-----+',
    ].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`
      "n1 ascii "a"
      n2 ascii "b"
      n3 ascii "c"
      a → b 1:6 1:13
      a → c 2:3 4:3 4:13 5:12 6:12"
    `)
  })

  it('keeps a box with a rule whole where a wall is a column off', () => {
    const text = ['┌─────────┐', '│ title  │', '├─────────┤', '│ body    │', '└─────────┘'].join('\n')
    expect(read(text)).toMatchInlineSnapshot(`"n1 single "title body" rules 2"`)
  })
})
