import type { Layout, PlacedLine, Point } from './placed.ts'

/** Beyond this many texts times lines the halo of the text has to do. */
const most = 200_000

/** Marks the texts that a line runs through: they are given a plate behind them. Changes the lines of `layout`. */
export function layPlates(layout: Layout): void {
  const stretches = layout.edges.flatMap(({ points }) =>
    points.slice(1).map((point, index): [Point, Point] => [points[index] as Point, point]),
  )
  const labels = [...layout.edges.flatMap((edge) => edge.label), ...layout.captions.flat(), ...layout.notes.flatMap((note) => note.lines)]
  if (labels.length * stretches.length < most) {
    for (const line of labels) if (stretches.some(([a, b]) => runsThrough(a, b, line, layout.fontSize))) line.plate = true
  }
  for (const { rect, lines } of layout.nodes) {
    for (const line of lines)
      if (line.y < rect.y + layout.fontSize / 3 || line.y > rect.y + rect.height - layout.fontSize / 3) line.plate = true
  }
}

function runsThrough(a: Point, b: Point, line: PlacedLine, fontSize: number): boolean {
  const left = line.anchor === 'start' ? line.x : line.anchor === 'end' ? line.x - line.width : line.x - line.width / 2
  const half = fontSize * 0.4
  return (
    Math.max(a.x, b.x) > left &&
    Math.min(a.x, b.x) < left + line.width &&
    Math.max(a.y, b.y) > line.y - half &&
    Math.min(a.y, b.y) < line.y + half
  )
}
