import type { Severity } from '../graph.ts'
import type { Reading } from '../read/reading.ts'

/** A problem at a cell. */
export type Found = { severity: Severity; rule: string; row: number; column: number; message: string; fix?: string }

/** A name for a box in a message. */
export function nameOf({ labels, idOf }: Reading, box: number): string {
  const id = idOf({ kind: 'box', index: box })
  const label = labels.get(id) ?? ''
  if (label === '') return 'the unlabelled box'
  return `“${label.length > 40 ? `${label.slice(0, 39)}…` : label}”`
}
