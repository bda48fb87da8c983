import type { Diagram } from './graph.ts'
import { findProblems } from './lint/problems.ts'
import { readDrawing } from './read/read-drawing.ts'

/** Reads a text drawing as a graph. Reads any text without throwing; `problems` lists what is wrong with it. */
export function parseDiagram(text: string): Diagram {
  const reading = readDrawing(text)
  return { ...reading.diagram, problems: findProblems(reading) }
}
