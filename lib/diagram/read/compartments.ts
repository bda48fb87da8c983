import { followAcross } from './borders.ts'
import { leftOf, rightOf, type FoundBox } from './found-box.ts'
import { at, type Cells } from './cells.ts'
import { armsOf, EAST, isAcross, isUpright, NORTH, SOUTH, UPRIGHT, WEST } from './glyphs.ts'

type Region = { top: number; left: number; bottom: number; right: number }

const MOST_LEVELS = 8

/** Divides boxes along the walls inside of them: `┬` to `┴` makes boxes side by side, a rule `├──┤` alone leaves one box that has a title over a body. */
export function splitBoxes(cells: Cells, boxes: FoundBox[]): FoundBox[] {
  return boxes.flatMap((box) => {
    if (box.rights) return [{ ...box, rules: rulesOf(cells, box) }]
    const parts = partition(cells, box, 0)
    if (parts.length === 1) return [{ ...box, rules: rulesOf(cells, box) }]
    const pieces = parts.map((part) => ({ ...box, ...part, slips: [], rules: rulesOf(cells, { ...box, ...part }) }))
    const fullHeight = parts.every((part) => part.top === box.top && part.bottom === box.bottom)
    if (fullHeight) return pieces
    // A strip without a divider stays text of the box around the others.
    return [{ ...box, rules: rulesOf(cells, box) }, ...pieces.filter((part) => part.left !== box.left || part.right !== box.right)]
  })
}

/** The rows of the rules that go right across a box. */
function rulesOf(cells: Cells, box: FoundBox): number[] {
  const rules: number[] = []
  for (let row = box.top + 2; row < box.bottom - 1; row++) {
    const left = leftOf(box, row)
    const right = rightOf(box, row)
    if (!hasArm(cells, row, left, EAST) || !hasArm(cells, row, right, WEST)) continue
    if (followAcross(cells, row, left, WEST, 0).end >= right || reaches(cells, row, left, right)) rules.push(row)
  }
  return rules
}

function partition(cells: Cells, region: Region, level: number): Region[] {
  if (level > MOST_LEVELS) return [region]
  const dividers = dividersOf(cells, region, level === 0)
  if (dividers.length > 0)
    return cut([region.left, ...dividers, region.right]).flatMap(([left, right]) => partition(cells, { ...region, left, right }, level + 1))
  const rules = rulesOf(cells, { ...region, rules: [], slips: [], border: 'single' })
  if (rules.length === 0) return [region]
  const strips = cut([region.top, ...rules, region.bottom]).map(([top, bottom]) => {
    const strip = { ...region, top, bottom }
    const columns = dividersOf(cells, strip, false)
    return columns.length === 0 ? [strip] : cut([region.left, ...columns, region.right]).map(([left, right]) => ({ ...strip, left, right }))
  })
  return strips.every((strip) => strip.length === 1) ? [region] : strips.flat()
}

function cut(edges: number[]): [number, number][] {
  return edges.slice(1).map((edge, index) => [edges[index] as number, edge])
}

// `┼` in the outer border is a line that passes through the box and divides nothing.
function dividersOf(cells: Cells, region: Region, outer: boolean): number[] {
  const dividers: number[] = []
  for (let column = region.left + 2; column < region.right - 1; column++) {
    if (!hasArm(cells, region.top, column, SOUTH) || !hasArm(cells, region.bottom, column, NORTH)) continue
    if (outer && (hasArm(cells, region.top, column, NORTH) || hasArm(cells, region.bottom, column, SOUTH))) continue
    if (!isAcross(at(cells, region.top, column)) || !isAcross(at(cells, region.bottom, column))) continue
    let row = region.top + 1
    while (row < region.bottom && isDivider(at(cells, row, column))) row++
    if (row === region.bottom) dividers.push(column)
  }
  return dividers
}

function isDivider(code: number): boolean {
  const arms = armsOf(code)
  return arms !== 0 ? (arms & UPRIGHT) === UPRIGHT : isUpright(code) && code !== 0x3a
}

function reaches(cells: Cells, row: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column++) if (!isAcross(at(cells, row, column))) return false
  return true
}

function hasArm(cells: Cells, row: number, column: number, arm: number): boolean {
  const code = at(cells, row, column)
  if (code !== 0x2b) return (armsOf(code) & arm) !== 0
  if (arm === EAST) return isAcross(at(cells, row, column + 1))
  if (arm === WEST) return isAcross(at(cells, row, column - 1))
  return isUpright(at(cells, row + (arm === SOUTH ? 1 : -1), column))
}
