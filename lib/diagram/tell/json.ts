import type { Diagram, EdgeDirection, NodeKind, Severity } from '../graph.ts'

/** What a drawing says, without where it stands: the object that `--as json` prints. */
export type DiagramJson = {
  nodes: { id: string; label: string; kind: NodeKind; parent: string | null }[]
  edges: { from: string; to: string; direction: EdgeDirection; label?: string }[]
  notes: { node: string; text: string }[]
  captions: { text: string }[]
  problems: { severity: Severity; line: number; column: number; message: string; fix?: string }[]
}

/** Turns a drawing into its JSON, keys in a fixed order, so that the same drawing gives the same bytes. */
export function diagramJson(diagram: Diagram): DiagramJson {
  return {
    nodes: diagram.nodes.map(({ id, label, kind, parent }) => ({ id, label, kind, parent })),
    edges: diagram.edges.map(({ from, to, direction, label }) =>
      label === undefined ? { from, to, direction } : { from, to, direction, label },
    ),
    notes: diagram.notes.map(({ node, text }) => ({ node, text })),
    captions: diagram.captions.map(({ text }) => ({ text })),
    problems: diagram.problems.map(({ severity, line, column, message, fix }) => {
      const problem = { severity, line, column, message }
      return fix === undefined ? problem : { ...problem, fix }
    }),
  }
}
