import { describe, expect, it } from 'vitest'
import { fixDiagram } from '../../../../../lib/diagram/fix.ts'
import { parseDiagram } from '../../../../../lib/diagram/parse.ts'

function problems(text: string): string {
  return parseDiagram(text)
    .problems.map(
      ({ severity, rule, line, column, message, fix }) =>
        `${line}:${column} ${severity} ${rule}: ${message}${fix === undefined ? '' : `\n${fix}`}`,
    )
    .join('\n')
}

describe('problems', () => {
  it('a good drawing has none', () => {
    const text = ['Client', '   │', '   ▼', '┌─────┐     ┌────┐', '│ api │────▶│ db │', '└─────┘     └────┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`""`)
  })

  it('a box that does not close', () => {
    const text = ['┌─────────┐', '│ lost    │', '│ forever'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`
      "1:1 error open-box: A box begins here, up to column 11, but never closes. Draw its walls straight down from its corners, and its bottom from wall to wall.
      2:3 info free-text: “lost forever” is neither connected to anything nor over a box, so it is read as a caption."
    `)
  })

  it('an end that reaches nothing', () => {
    const text = ['┌───┐           ┌───┐', '│ a │────▶      │ b │', '└───┘           └───┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(
      `"2:10 error loose-end: This arrow points at nothing: the nearest box is “b”, 6 cells to the right. Draw the line up to its border."`,
    )
  })

  it('text in a wrong encoding', () => {
    const text = ['β”Œβ”€β”€', 'â”Œâ”€â”€', 'a � b'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`
      "1:1 error damaged-text: “β”Œ” is text read in the wrong encoding. Save the file as UTF-8 and draw these characters again.
      1:1 info free-text: “β”Œβ”€β”€ â”Œâ”€â”€ a � b” is neither connected to anything nor over a box, so it is read as a caption.
      2:1 error damaged-text: “â”Œ” is text read in the wrong encoding. Save the file as UTF-8 and draw these characters again.
      3:3 error damaged-text: “� b” is text read in the wrong encoding. Save the file as UTF-8 and draw these characters again."
    `)
  })

  it('a tab', () => {
    const text = ['┌───┐', '│\ta │', '└───┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`
      "2:2 error tab: A tab's width differs between programs, so the columns can't be known. Use spaces.
      │       a │
      2:3 info free-text: “a” is neither connected to anything nor over a box, so it is read as a caption."
    `)
  })

  it('crooked walls and corners', () => {
    const text = ['┌───────┐   ┌───┐', '│ one    │  │ b │', '│ two   │   └───┘', '└──────┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`
      "2:10 warning crooked-wall: The right wall of “one two” is 1 column too far to the right. Line it up with its upper corner.
      │ one   │   │ b │
      4:8 warning crooked-wall: The lower right corner of “one two” is 1 column too far to the left. Line it up with its upper corner.
      └───────┘"
    `)
  })

  it('a missing wall and a missing corner', () => {
    const text = ['┌───────┐', '│ one', '│ two   │', '└──────'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`
      "2:9 warning missing-wall: The right wall of “one two” is missing in this row. Draw it in column 9.
      │ one   │
      4:7 warning missing-corner: The lower right corner of “one two” is missing. Draw it in column 9.
      └───────┘"
    `)
  })

  it('a drifting line', () => {
    const text = ['┌───┐', '│ a │', '└─┬─┘', '  ├────┐', '  │     │', '  ▼     ▼', '┌───┐ ┌───┐', '│ b │ │ c │', '└───┘ └───┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(
      `"5:9 warning drifting-line: This line and the one on line 4 are 1 column apart and were read as one. Line them up."`,
    )
  })

  it('text that touches a line', () => {
    const text = ['┌───┐', '│ a │', '└───┘', '  │yes', '  ▼', '┌───┐', '│ b │', '└───┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`"4:4 warning text-touches-line: “yes” touches a line. Leave a space between them."`)
  })

  it('boxes with the same label', () => {
    const text = ['┌──────┐   ┌──────┐', '│ same │──▶│ same │', '└──────┘   └──────┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(
      `"2:14 warning same-label: “same” is also the label of the box on line 1. Give each its own, so that readers of the list can tell them apart."`,
    )
  })

  it('a head in the middle of a line', () => {
    const text = ['┌───┐         ┌───┐', '│ a │───▶─────│ b │', '└───┘         └───┘'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(
      `"2:9 warning head-in-run: This arrowhead is in the middle of a line. Move it to the end."`,
    )
  })

  it('a drawing that is too wide', () => {
    const text = [
      '┌─────────────────────────────────────────────────────────────────────────────────────────────────────────┐',
      '│ wide                                                                                                    │',
      '└─────────────────────────────────────────────────────────────────────────────────────────────────────────┘',
    ].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(
      `"1:101 warning too-wide: The drawing is 107 cells wide, and most screens can't show more than 100 legibly. Make it narrower."`,
    )
  })

  it('blanks at the end, and free text', () => {
    const text = ['┌───┐  ', '│ a │', '└───┘', '', 'apart'].join('\n')
    expect(problems(text)).toMatchInlineSnapshot(`
      "1:6 warning trailing-space: This row ends in spaces. Remove them.
      ┌───┐
      5:1 info free-text: “apart” is neither connected to anything nor over a box, so it is read as a caption."
    `)
  })
})

describe('fixDiagram', () => {
  it('mends a tab', () => {
    const text = ['┌───┐', '│\ta │', '└───┘'].join('\n')
    expect(fixDiagram(text).text).toMatchInlineSnapshot(`
      "┌───┐
      │       a │
      └───┘"
    `)
  })

  it('mends crooked walls and corners', () => {
    const text = ['┌───────┐   ┌───┐', '│ one    │  │ b │', '│ two   │   └───┘', '└──────┘'].join('\n')
    expect(fixDiagram(text).text).toMatchInlineSnapshot(`
      "┌───────┐   ┌───┐
      │ one   │   │ b │
      │ two   │   └───┘
      └───────┘"
    `)
  })

  it('mends a missing wall and a missing corner', () => {
    const text = ['┌───────┐', '│ one', '│ two   │', '└──────'].join('\n')
    expect(fixDiagram(text).text).toMatchInlineSnapshot(`
      "┌───────┐
      │ one   │
      │ two   │
      └───────┘"
    `)
  })

  it('mends blanks at the end, and free text', () => {
    const text = ['┌───┐  ', '│ a │', '└───┘', '', 'apart'].join('\n')
    expect(fixDiagram(text).text).toMatchInlineSnapshot(`
      "┌───┐
      │ a │
      └───┘

      apart"
    `)
  })
})
