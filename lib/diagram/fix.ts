import type { Diagram, DiagramProblem } from './graph.ts'
import { parseDiagram } from './parse.ts'

const MOST_ROUNDS = 20

/** How many characters may still be read: each attempted repair reads the whole text again. */
export type Budget = { left: number }

/**
 * Applies the repairs that provably leave the graph unchanged: after each the text is read again, and a repair that changes the graph is dropped. Idempotent.
 * @param budget for one or many drawings; when it is used up, the remaining repairs are skipped.
 */
export function fixDiagram(text: string, budget: Budget = { left: 5_000_000 }): { text: string; fixed: DiagramProblem[] } {
  const fixed: DiagramProblem[] = []
  let current = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = read(current, budget)
    if (!before) break
    const repairs = oneARow(before.problems)
    const { next, applied } = apply(current, before, repairs, budget)
    if (applied.length === 0) break
    fixed.push(...applied)
    current = next
  }
  return { text: current, fixed }
}

// Two repairs of one row would undo each other; the second waits for the next round.
function oneARow(problems: DiagramProblem[]): DiagramProblem[] {
  const rows = new Map<number, DiagramProblem>()
  for (const problem of problems) if (problem.fix !== undefined && !rows.has(problem.line)) rows.set(problem.line, problem)
  return [...rows.values()]
}

// Tries all at once; if that changes the graph or fixes nothing, tries each half separately.
function apply(text: string, before: Diagram, repairs: DiagramProblem[], budget: Budget): { next: string; applied: DiagramProblem[] } {
  if (repairs.length === 0) return { next: text, applied: [] }
  const changed = replaceRows(text, repairs)
  if (changed !== text) {
    const after = read(changed, budget)
    if (!after) return { next: text, applied: [] }
    if (graphOf(after) === graphOf(before) && countProblems(after) < countProblems(before)) return { next: changed, applied: repairs }
  }
  if (repairs.length === 1) return { next: text, applied: [] }
  const middle = repairs.length >> 1
  const first = apply(text, before, repairs.slice(0, middle), budget)
  const now = first.applied.length > 0 ? read(first.next, budget) : before
  if (!now) return first
  const second = apply(first.next, now, repairs.slice(middle), budget)
  return { next: second.next, applied: [...first.applied, ...second.applied] }
}

function read(text: string, budget: Budget): Diagram | undefined {
  budget.left -= text.length
  return budget.left < 0 ? undefined : parseDiagram(text)
}

function countProblems({ problems }: Diagram): number {
  return problems.filter((problem) => problem.severity !== 'info').length
}

function replaceRows(text: string, repairs: DiagramProblem[]): string {
  // Line ends are kept: every second part is one.
  const parts = text.split(/(\r\n|\n|\r)/)
  for (const { line, fix } of repairs) parts[(line - 1) * 2] = fix as string
  return parts.join('')
}

function graphOf({ nodes, edges, notes, captions }: Diagram): string {
  return JSON.stringify([
    nodes.map(({ id, label, kind, parent }) => [id, label, kind, parent]),
    edges.map(({ from, to, direction, label }) => [from, to, direction, label]).toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    notes.map(({ node, text }) => [node, text]),
    captions.map(({ text, heads }) => [text, heads]),
  ])
}
