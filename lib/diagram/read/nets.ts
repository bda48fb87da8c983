/** The connected lines, as sets of parts; a part is twice a cell's index, plus one for the upright line of two that cross. */
export type Nets = {
  find: (part: number) => number
  /** Puts two parts whose cells touch into one net. */
  join: (a: number, b: number) => void
  /** Puts two parts whose cells do not touch into one net. */
  link: (a: number, b: number) => void
  /** The parts that each part was linked to. */
  links: Map<number, number[]>
}

/** Makes the nets of a drawing with so many cells: at first each part alone. */
export function createNets(cells: number): Nets {
  const parents = new Int32Array(cells * 2)
  for (let part = 0; part < parents.length; part++) parents[part] = part
  const find = (part: number): number => {
    let root = part
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number
      root = parents[root] as number
    }
    return root
  }
  // The smaller part leads, so that a net's name does not depend on the order of joining.
  const join = (a: number, b: number): void => {
    const first = find(a)
    const second = find(b)
    if (first < second) parents[second] = first
    else parents[first] = second
  }
  const links = new Map<number, number[]>()
  const add = (from: number, to: number): void => {
    const list = links.get(from)
    if (list) list.push(to)
    else links.set(from, [to])
  }
  const link = (a: number, b: number): void => {
    join(a, b)
    add(a, b)
    add(b, a)
  }
  return { find, join, link, links }
}
