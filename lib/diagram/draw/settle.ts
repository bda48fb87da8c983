import type { PlacedEdge, PlacedNode, Point, Rect } from './placed.ts'

/** Beyond this many nodes and edges the arrows stay on their rows: the search below looks at every pair. */
const most = 600
const clearance = 9

/**
 * Moves straight arrows to the middle of the box that they alone enter or leave, off their row of the grid, where nothing stands
 * in the way: a row may carry the wall of a box elsewhere. Changes the points of `edges`.
 */
export function settleEdges(edges: PlacedEdge[], nodes: PlacedNode[]): void {
  if (edges.length + nodes.length > most) return
  const rects = new Map(nodes.map(({ node, rect }) => [node.id, rect]))
  const ports = countPorts(edges)
  for (const placed of edges) {
    const [first, last] = placed.points
    if (!first || !last || placed.points.length > 2 || placed.label.length > 0) continue
    const axis = Math.abs(first.y - last.y) < 0.01 ? 'y' : Math.abs(first.x - last.x) < 0.01 ? 'x' : undefined
    const [from, to] = [rects.get(placed.edge.from), rects.get(placed.edge.to)]
    if (!axis || !from || !to || !reaches(first, from) || !reaches(last, to)) continue
    const middles = [
      ...(ports.get(portKey(placed.edge.from, first, last)) === 1 ? [middleOf(from, axis)] : []),
      ...(ports.get(portKey(placed.edge.to, last, first)) === 1 ? [middleOf(to, axis)] : []),
    ]
    const target = middles
      .toSorted((a, b) => Math.abs(a - first[axis]) - Math.abs(b - first[axis]))
      .find((middle) => fits(middle, axis, [from, to]))
    if (target === undefined || Math.abs(target - first[axis]) > 24) continue
    if (isFree(target, axis, placed, edges, nodes)) first[axis] = last[axis] = target
  }
}

/** How many edges use the side of a node: the direction in which the line leaves gives the side. */
function countPorts(edges: PlacedEdge[]): Map<string, number> {
  const ports = new Map<string, number>()
  const add = (key: string): void => void ports.set(key, (ports.get(key) ?? 0) + 1)
  for (const { edge, points } of edges) {
    const [first, second, before, last] = [points[0], points[1], points.at(-2), points.at(-1)]
    if (!first || !second || !before || !last) continue
    add(portKey(edge.from, first, second))
    add(portKey(edge.to, last, before))
  }
  return ports
}

function portKey(id: string, at: Point, next: Point): string {
  if (Math.abs(at.y - next.y) < 0.01) return `${id} ${next.x > at.x ? 'right' : 'left'}`
  return `${id} ${next.y > at.y ? 'bottom' : 'top'}`
}

function middleOf(rect: Rect, axis: 'x' | 'y'): number {
  return axis === 'x' ? rect.x + rect.width / 2 : rect.y + rect.height / 2
}

function reaches({ x, y }: Point, rect: Rect): boolean {
  return x >= rect.x - 0.1 && x <= rect.x + rect.width + 0.1 && y >= rect.y - 0.1 && y <= rect.y + rect.height + 0.1
}

function fits(at: number, axis: 'x' | 'y', rects: Rect[]): boolean {
  return rects.every((rect) => {
    const [start, size] = axis === 'x' ? [rect.x, rect.width] : [rect.y, rect.height]
    return at >= start + clearance && at <= start + size - clearance
  })
}

/** Does no other box's wall, line or text come near the way from where the arrow is to where it would go? */
function isFree(target: number, axis: 'x' | 'y', placed: PlacedEdge, edges: PlacedEdge[], nodes: PlacedNode[]): boolean {
  const [first, last] = placed.points as [Point, Point]
  const along = axis === 'x' ? 'y' : 'x'
  const [start, end] = [Math.min(first[along], last[along]), Math.max(first[along], last[along])]
  const [low, high] = [Math.min(target, first[axis]) - clearance, Math.max(target, first[axis]) + clearance]
  const crosses = (a: Point, b: Point): boolean => {
    const apart = Math.max(a[along], b[along]) <= start + 0.1 || Math.min(a[along], b[along]) >= end - 0.1
    return !apart && Math.max(a[axis], b[axis]) >= low && Math.min(a[axis], b[axis]) <= high
  }
  const blocked = nodes.some(({ node, rect, container, lines }) => {
    if (node.id === placed.edge.from || node.id === placed.edge.to) return false
    const [corner, opposite] = [rect, { x: rect.x + rect.width, y: rect.y + rect.height }]
    if (!container) return crosses(corner, opposite)
    const walls = [
      [corner, { x: opposite.x, y: rect.y }],
      [{ x: rect.x, y: opposite.y }, opposite],
      [corner, { x: rect.x, y: opposite.y }],
      [{ x: opposite.x, y: rect.y }, opposite],
    ] as const
    // A wall that the arrow crosses square is crossed as well a little further on.
    const parallel = walls.filter(([a, b]) => a[axis] === b[axis])
    return (
      parallel.some(([a, b]) => crosses(a, b)) ||
      lines.some((line) => crosses({ x: line.x - line.width, y: line.y }, { x: line.x + line.width, y: line.y }))
    )
  })
  if (blocked) return false
  return !edges.some(
    (other) =>
      other !== placed &&
      (other.points.some((point, index) => index > 0 && crosses(other.points[index - 1] as Point, point)) ||
        other.label.some((line) => crosses({ x: line.x - line.width, y: line.y - 6 }, { x: line.x + line.width, y: line.y + 6 }))),
  )
}
