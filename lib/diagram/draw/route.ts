import type { Cell, CellBox, Diagram, DiagramNode } from '../graph.ts'

/** The side of a node's border that a line ends at. */
export type Side = 'left' | 'right' | 'top' | 'bottom'

/** A line from border to border, in cells; a side is missing where the line ends inside a box rather than at its border. */
export type Route = { points: Cell[]; startSide?: Side; endSide?: Side }

/** How far inside a container a line may stop and still be taken to its border, in cells. */
const reach = 3

/**
 * The path of an edge or a note in cells, with its ends extended (or cut back) to the borders of what it joins.
 *
 * A path in a drawing may stop one or two cells before a border, or run on into a box; `to` is missing for a note, whose line
 * ends at its text.
 */
export function routeLine(path: Cell[], from: DiagramNode | undefined, to: DiagramNode | undefined): Route {
  const start = attach(path, from?.box)
  const end = attach(start.points.toReversed(), to?.box)
  const route: Route = { points: tidy(orthogonal(end.points.toReversed())) }
  if (start.side) route.startSide = start.side
  if (end.side) route.endSide = end.side
  return route
}

/** Every edge's route, in the order of `diagram.edges`. */
export function routeEdges(diagram: Diagram): Route[] {
  const nodes = new Map(diagram.nodes.map((node) => [node.id, node]))
  return diagram.edges.map((edge) => routeLine(edge.path, nodes.get(edge.from), nodes.get(edge.to)))
}

type Attached = { points: Cell[]; side?: Side }

/** Moves the first point of a line to the border of `box`. */
function attach(points: Cell[], box: CellBox | undefined): Attached {
  const [first, second] = points
  if (!box || !first) return { points }
  if (inside(first, box)) return cutBack(points, box) ?? carryOut(points, first, second, box)
  return carryOn(points, first, second, box)
}

function inside(cell: Cell, box: CellBox): boolean {
  return cell.row >= box.row && cell.row < box.row + box.height && cell.column >= box.column && cell.column < box.column + box.width
}

/** A line that starts in the box and leaves it starts at the border. */
function cutBack(points: Cell[], box: CellBox): Attached | undefined {
  for (let index = 0; index + 1 < points.length; index++) {
    const [here, next] = [points[index], points[index + 1]]
    if (!here || !next || inside(next, box)) continue
    const side = here.row === next.row ? (next.column > here.column ? 'right' : 'left') : next.row > here.row ? 'bottom' : 'top'
    return { points: [onSide(here, box, side), ...points.slice(index + 1)], side }
  }
  return undefined
}

/** A line wholly inside a container is carried back to the wall that it comes from, if that is near. */
function carryOut(points: Cell[], first: Cell, second: Cell | undefined, box: CellBox): Attached {
  const side = second ? away(first, second) : undefined
  if (!side) return { points }
  const wall = onSide(first, box, side)
  const distance = Math.abs(wall.row - first.row) + Math.abs(wall.column - first.column)
  return distance <= reach ? { points: [wall, ...points], side } : { points }
}

/** The side of `first` that looks away from `second`. */
function away(first: Cell, second: Cell): Side | undefined {
  if (first.row === second.row && first.column === second.column) return undefined
  if (first.row === second.row) return second.column > first.column ? 'left' : 'right'
  return second.row > first.row ? 'top' : 'bottom'
}

/** Extends a line that starts beside the box to it, with a bend if it is not straight ahead. */
function carryOn(points: Cell[], first: Cell, second: Cell | undefined, box: CellBox): Attached {
  const across = first.row >= box.row && first.row < box.row + box.height
  const above = first.column >= box.column && first.column < box.column + box.width
  const horizontal: Side = first.column < box.column ? 'left' : 'right'
  const vertical: Side = first.row < box.row ? 'top' : 'bottom'
  if (across) return { points: [onSide(first, box, horizontal), ...points], side: horizontal }
  if (above) return { points: [onSide(first, box, vertical), ...points], side: vertical }
  const level = second !== undefined && second.row === first.row
  const side = level ? horizontal : vertical
  const corner = level
    ? { row: clamp(first.row, box.row + 1, box.row + box.height - 2), column: first.column }
    : { row: first.row, column: clamp(first.column, box.column + 1, box.column + box.width - 2) }
  return { points: [onSide(corner, box, side), corner, ...points], side }
}

function clamp(value: number, low: number, high: number): number {
  return high < low ? low : Math.min(Math.max(value, low), high)
}

function onSide(cell: Cell, box: CellBox, side: Side): Cell {
  if (side === 'left') return { row: cell.row, column: box.column }
  if (side === 'right') return { row: cell.row, column: box.column + box.width - 1 }
  if (side === 'top') return { row: box.row, column: cell.column }
  return { row: box.row + box.height - 1, column: cell.column }
}

/** Puts a bend into every slanting stretch, so that a line turns as it went before. */
function orthogonal(points: Cell[]): Cell[] {
  const [first] = points
  if (!first) return []
  const result: Cell[] = [first]
  let level: boolean | undefined
  for (let index = 1; index < points.length; index++) {
    const [here, next] = [points[index - 1], points[index]]
    if (!here || !next) continue
    const slanting = here.row !== next.row && here.column !== next.column
    if (slanting) {
      const across = level ?? Math.abs(here.column - next.column) > Math.abs(here.row - next.row)
      result.push(across ? { row: here.row, column: next.column } : { row: next.row, column: here.column })
      level = !first
    } else if (here.row !== next.row || here.column !== next.column) level = here.row === next.row
    result.push(next)
  }
  return result
}

/** Leaves out repeated points, and points in the middle of a straight stretch. */
function tidy(points: Cell[]): Cell[] {
  const result: Cell[] = []
  for (const point of points) {
    const [last, before] = [result.at(-1), result.at(-2)]
    if (last && last.row === point.row && last.column === point.column) continue
    const straight =
      last &&
      before &&
      ((before.row === last.row && last.row === point.row) || (before.column === last.column && last.column === point.column))
    if (straight) result.pop()
    result.push(point)
  }
  return result
}
