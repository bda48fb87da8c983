import { indexOf, type Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import type { FoundEdge } from './found-edge.ts'
import { armsOf, arrowOf, EAST, opposite, SOUTH } from './glyphs.ts'
import type { EdgeDirection } from '../graph.ts'
import { step } from './lines.ts'

/** Finds the edges that need no line because two borders touch: a `┬` right over the `▼` or the `┴` of the next box. */
export function findTouching(cells: Cells, containment: Containment): FoundEdge[] {
  const { border, boxes, holds } = containment
  const edges: FoundEdge[] = []
  for (const [index, box] of boxes.entries()) {
    for (const [direction, from, to] of [
      [SOUTH, box.left + 1, box.right - 1],
      [EAST, box.top + 1, box.bottom - 1],
    ] as const) {
      for (let along = from; along <= to; along++) {
        const [row, column] = direction === SOUTH ? [box.bottom, along] : [along, box.rights?.[along - box.top] ?? box.right]
        const [nextRow, nextColumn] = step(row, column, direction)
        const [here, there] = [indexOf(cells, row, column), indexOf(cells, nextRow, nextColumn)]
        if (here < 0 || there < 0 || border[here] !== index + 1 || border[there] === 0 || border[there] === index + 1) continue
        const other = (border[there] as number) - 1
        // Boxes that share a wall are the cells of a table.
        const wall = direction === SOUTH ? boxes[other]?.top : boxes[other]?.left
        if (wall !== (direction === SOUTH ? nextRow : nextColumn) && !boxes[other]?.lefts) continue
        if (containment.parents[other] !== containment.parents[index]) continue
        // `┼` lets a line through to what the container holds.
        const through = [index, other].some(
          (owner, place) => holds[owner] === 1 && armsOf(cells.code[place === 0 ? here : there] as number) === 15,
        )
        if (through) continue
        const way = directionOf(cells.code[here] as number, cells.code[there] as number, direction)
        if (!way) continue
        const ends = [
          { kind: 'box' as const, index },
          { kind: 'box' as const, index: other },
        ] as const
        const path = [
          { row, column },
          { row: nextRow, column: nextColumn },
        ]
        const back = way === 'back'
        edges.push({
          from: back ? ends[1] : ends[0],
          to: back ? ends[0] : ends[1],
          direction: back ? 'forward' : way,
          path: back ? path.toReversed() : path,
          net: -1,
          dashed: false,
          labels: [],
        })
      }
    }
  }
  return edges
}

function directionOf(here: number, there: number, direction: number): EdgeDirection | 'back' | undefined {
  const leaves = (armsOf(here) & direction) !== 0
  const arrives = (armsOf(there) & opposite(direction)) !== 0
  const forward = arrowOf(there) === direction
  const back = arrowOf(here) === opposite(direction)
  if (forward && back) return 'both'
  if (forward && leaves) return 'forward'
  if (back && arrives) return 'back'
  return leaves && arrives ? 'none' : undefined
}
