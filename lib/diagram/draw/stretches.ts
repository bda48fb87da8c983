import type { Constraint, Wish } from './axis.ts'
import type { Diagram, DiagramNode } from '../graph.ts'
import { textMargin, type Spacing } from './measures.ts'
import type { Route, Side } from './route.ts'

/** The least lengths of the stretches of every edge along one axis: room for its heads, and for the eye to follow it. */
export function arrowLengths(diagram: Diagram, routes: Route[], spacing: Spacing, axis: 'x' | 'y'): Constraint[] {
  const nodes = new Map(diagram.nodes.map((node) => [node.id, node]))
  const margin = textMargin(spacing)[axis]
  return diagram.edges.flatMap((edge, number) => {
    const { points, startSide, endSide } = routes[number] ?? { points: [] }
    const last = points.length - 2
    return points.slice(0, -1).flatMap((point, index): Constraint[] => {
      const next = points[index + 1] ?? point
      const [a, b] = axis === 'x' ? [point.column, next.column] : [point.row, next.row]
      if (a === b) return []
      const heads = (index === 0 && edge.direction === 'both' ? 1 : 0) + (index === last && edge.direction !== 'none' ? 1 : 0)
      let distance = last === 0 ? spacing.arrow + (heads > 1 ? 8 : 0) : heads > 0 ? spacing.head : spacing.lane
      if (index === 0 && startSide && nodes.get(edge.from)?.kind === 'text') distance += margin
      if (index === last && endSide && nodes.get(edge.to)?.kind === 'text') distance += margin
      return [{ from: Math.min(a, b) + 1, to: Math.max(a, b) + 1, distance }]
    })
  })
}

/** A note's leader is as long as an arrow's head, whatever little room the note was given. */
export function leaderLengths(leaders: Route[], spacing: Spacing): Constraint[] {
  return leaders.flatMap(({ points }) => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last || first.column === last.column) return []
    return [{ from: Math.min(first.column, last.column) + 1, to: Math.max(first.column, last.column) + 1, distance: spacing.head }]
  })
}

/** A line that alone leaves a side of a box near its middle would like to stand in the middle. */
export function middleWishes(diagram: Diagram, routes: Route[], axis: 'x' | 'y'): Wish[] {
  const nodes = new Map(diagram.nodes.map((node) => [node.id, node]))
  const ports = new Map<string, { node: DiagramNode; at: Set<number> }>()
  const note = (id: string, side: Side | undefined, at: number | undefined): void => {
    const node = nodes.get(id)
    if (!node || !side || at === undefined || (side === 'left' || side === 'right') !== (axis === 'y')) return
    const port = ports.get(`${id} ${side}`) ?? { node, at: new Set() }
    port.at.add(at)
    ports.set(`${id} ${side}`, port)
  }
  diagram.edges.forEach((edge, index) => {
    const { points, startSide, endSide } = routes[index] ?? { points: [] }
    note(edge.from, startSide, axis === 'x' ? points[0]?.column : points[0]?.row)
    note(edge.to, endSide, axis === 'x' ? points.at(-1)?.column : points.at(-1)?.row)
  })
  const found = new Map<number, [number, number][]>()
  for (const { node, at } of ports.values()) {
    const [place] = at
    const [start, size] = axis === 'x' ? [node.box.column, node.box.width] : [node.box.row, node.box.height]
    if (place === undefined || at.size > 1 || Math.abs(place - start - (size - 1) / 2) > Math.max(2, size / 5)) continue
    found.set(place + 1, [...(found.get(place + 1) ?? []), [start + 1, start + size]])
  }
  return [...found].map(([at, between]) => ({ at, between }))
}
