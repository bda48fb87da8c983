export type PrintedNode = { label: string; children: PrintedNode[] }
export type PrintedEdge = { from: string; to: string; direction: 'forward' | 'both' | 'none' }

type Placed = { label: string; top: number; bottom: number; left: number; right: number; row: number }

/** Draws a graph: boxes under each other, containers around theirs, and every edge in a lane of its own to the right of them. */
export function printGraph(nodes: PrintedNode[], edges: PrintedEdge[]): string {
  const ends = new Map<string, number>()
  for (const { from, to } of edges) for (const end of [from, to]) ends.set(end, (ends.get(end) ?? 0) + 1)
  const placed = new Map<string, Placed>()
  const boxes: Placed[] = []
  const widest = (node: PrintedNode): number => Math.max(node.label.length + 4, ...node.children.map((child) => widest(child) + 4))
  const width = Math.max(...nodes.map(widest))
  const place = (node: PrintedNode, top: number, left: number, right: number): number => {
    let row = top + 2
    for (const child of node.children) row = place(child, row, left + 2, right - 2) + 1
    const bottom = node.children.length > 0 ? row : top + 2 + 2 * (ends.get(node.label) ?? 0)
    const box = { label: node.label, top, bottom, left, right, row: top + 2 }
    boxes.push(box)
    placed.set(node.label, box)
    return bottom
  }
  let row = 0
  for (const node of nodes) row = place(node, row, 0, width - 1) + 2
  const grid = Array.from({ length: row }, () => Array.from({ length: width + 4 + edges.length * 2 }, () => ' '))
  const put = (at: number, column: number, character: string): void => {
    ;(grid[at] as string[])[column] = character
  }
  for (const { label, top, bottom, left, right } of boxes) {
    for (let column = left + 1; column < right; column++) for (const at of [top, bottom]) put(at, column, '─')
    for (let at = top + 1; at < bottom; at++) for (const column of [left, right]) put(at, column, '│')
    for (const [at, column, character] of [
      [top, left, '┌'],
      [top, right, '┐'],
      [bottom, left, '└'],
      [bottom, right, '┘'],
    ] as const)
      put(at, column, character)
    for (const [offset, character] of [...label].entries()) put(top + 1, left + 2 + offset, character)
  }
  for (const [index, edge] of edges.entries()) {
    const lane = width + 3 + index * 2
    const [from, to] = [placed.get(edge.from) as Placed, placed.get(edge.to) as Placed]
    const rows = [from, to].map((box) => {
      box.row += 2
      return box.row - 2
    })
    const [upper, lower] = [Math.min(...rows), Math.max(...rows)]
    for (const [side, box] of [from, to].entries()) {
      const at = rows[side] as number
      const head = edge.direction === 'both' || (edge.direction === 'forward' && side === 1)
      for (let column = box.right + 1; column < lane; column++) if ((grid[at] as string[])[column] !== '│') put(at, column, '─')
      if (head) put(at, box.right + 1, '◀')
      put(at, lane, at === upper ? '┐' : '┘')
    }
    for (let at = upper + 1; at < lower; at++) put(at, lane, '│')
  }
  return grid.map((cells) => cells.join('').trimEnd()).join('\n')
}
