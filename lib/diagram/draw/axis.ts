/** `position[to] - position[from]` is at least `distance` (px); `from` stands before `to`. */
export type Constraint = { from: number; to: number; distance: number }

/** A position that would like to stand midway between two others: the line of an arrow in the middle of its box. */
export type Wish = { at: number; between: [number, number][] }

const sweeps = 60

/**
 * Places the lines of a grid along one axis: as close together as the constraints allow, never out of order, and what room is
 * left over is shared out evenly.
 *
 * Shape: `count` positions in px, the first is 0. Takes time in `count` plus constraints; the same input gives the same numbers.
 */
export function solveAxis(count: number, constraints: Constraint[], wishes: Wish[], step: { least: number; most: number }): Float64Array {
  const before = neighbours(count, constraints, 'to')
  const lowest = pack(before, step.least)
  const extent = lowest[count - 1] ?? 0
  const even = widestStep(before, extent, step)
  const positions = middle(pack(before, even), packBack(neighbours(count, constraints, 'from'), extent, even))
  relax(positions, before, neighbours(count, constraints, 'from'), wishes, step.least)
  return positions
}

type Neighbour = { at: number; distance: number }

function neighbours(count: number, constraints: Constraint[], end: 'from' | 'to'): Neighbour[][] {
  const lists: Neighbour[][] = Array.from({ length: count }, () => [])
  for (const { from, to, distance } of constraints) lists[end === 'to' ? to : from]?.push({ at: end === 'to' ? from : to, distance })
  return lists
}

/** Every position as far to the start as it can be: the longest chain of constraints that ends there. */
function pack(before: Neighbour[][], step: number): Float64Array {
  const positions = new Float64Array(before.length)
  for (let index = 1; index < before.length; index++) positions[index] = lowerBound(positions, before, index, step)
  return positions
}

function packBack(after: Neighbour[][], extent: number, step: number): Float64Array {
  const positions = new Float64Array(after.length).fill(extent)
  for (let index = after.length - 2; index >= 0; index--) positions[index] = upperBound(positions, after, index, step)
  return positions
}

function lowerBound(positions: Float64Array, before: Neighbour[][], index: number, step: number): number {
  let bound = (positions[index - 1] ?? 0) + step
  for (const { at, distance } of before[index] ?? []) bound = Math.max(bound, (positions[at] ?? 0) + distance)
  return bound
}

function upperBound(positions: Float64Array, after: Neighbour[][], index: number, step: number): number {
  let bound = (positions[index + 1] ?? 0) - step
  for (const { at, distance } of after[index] ?? []) bound = Math.min(bound, (positions[at] ?? 0) - distance)
  return bound
}

/** The widest step between neighbouring lines that does not make the whole any longer: it keeps the drawing's proportions. */
function widestStep(before: Neighbour[][], extent: number, step: { least: number; most: number }): number {
  let [low, high] = [step.least, step.most]
  for (let round = 0; round < 12; round++) {
    const tried = (low + high) / 2
    if ((pack(before, tried).at(-1) ?? 0) <= extent + 0.01) low = tried
    else high = tried
  }
  return low
}

function middle(low: Float64Array, high: Float64Array): Float64Array {
  return low.map((value, index) => (index === 0 ? 0 : (value + Math.max(value, high[index] ?? value)) / 2))
}

/** Moves each position to where it would like to be, as far as its neighbours let it: the constraints hold after every move. */
function relax(positions: Float64Array, before: Neighbour[][], after: Neighbour[][], wishes: Wish[], step: number): void {
  const wished = new Map(wishes.map((wish) => [wish.at, wish.between]))
  const move = (index: number): void => {
    const low = lowerBound(positions, before, index, step)
    const high = upperBound(positions, after, index, step)
    const between = wished.get(index) ?? [[index - 1, index + 1]]
    let target = 0
    for (const [first, last] of between) target += ((positions[first] ?? 0) + (positions[last] ?? 0)) / 2 / between.length
    if (high >= low) positions[index] = Math.min(Math.max(target, low), high)
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let index = 1; index < positions.length - 1; index++) move(index)
    for (let index = positions.length - 2; index > 0; index--) move(index)
  }
}
