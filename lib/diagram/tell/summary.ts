import type { Diagram } from '../graph.ts'

/** What a drawing holds, in a few words: "9 boxes, 8 connections"; with texts among its nodes "8 nodes, 5 connections". */
export function summarizeDiagram(diagram: Diagram): string {
  const texts = diagram.nodes.some((node) => node.kind === 'text')
  const nodes = texts ? count(diagram.nodes.length, 'node', 'nodes') : count(diagram.nodes.length, 'box', 'boxes')
  return `${nodes}, ${count(diagram.edges.length, 'connection', 'connections')}`
}

function count(amount: number, one: string, many: string): string {
  return `${amount === 0 ? 'no' : amount} ${amount === 1 ? one : many}`
}
