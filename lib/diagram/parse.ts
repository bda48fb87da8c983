import type { Diagram } from './graph.ts'
import { findProblems } from './lint/problems.ts'
import { readDrawing } from './read/read-drawing.ts'

/** Reads a text drawing as a graph. Reads any text without throwing; what is wrong with it stands in `problems`. */
export function parseDiagram(text: string): Diagram {
  const reading = readDrawing(text)
  return { ...reading.diagram, problems: findProblems(reading) }
}
