import type { DiagramJson } from '../../lib/diagram/tell/json.ts'
import { tidy, type factsAbout } from './facts.ts'

/** What the graph of a drawing says. */
export function graphFacts(say: ReturnType<typeof factsAbout>, { nodes, edges, notes }: Omit<DiagramJson, 'problems'>): void {
  say.addAll(
    'node',
    nodes.map(({ id, label }) => `${id} ${tidy(label)}`),
  )
  say.addAll(
    'edge',
    edges.map(({ from, direction, to, label = '' }) => tidy(`${from} ${direction} ${to} ${label}`)),
  )
  say.addAll('note', notes.map(({ node, text }) => tidy(`${node} ${text}`)).toSorted())
}
