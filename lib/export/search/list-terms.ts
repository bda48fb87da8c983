import { ExportError } from '../site/export-error.ts'
import type { SearchRecord } from '../site/record.ts'
import { pack } from './pack.ts'
import { plainWord } from './plain-word.ts'

/**
 * What explains a term, a line each: its names, their words joined by hyphens; then its own number and those of the records to which
 * a search for it leads. `circuit-breaker 41 7`. Packed as the files of the index are.
 * @param records in the order of the index.
 * @throws ExportError where something leads to what is no record.
 */
export function listTerms(records: readonly SearchRecord[]): Uint8Array {
  const numbers = new Map(records.map(({ address }, number) => [address, number]))
  const numberOf = (address: string, from: string): number => {
    const number = numbers.get(address)
    if (number === undefined) throw new ExportError(`${from} leads a search to ${address}, which is not found itself.`)
    return number
  }
  const lines = records.flatMap(({ title, names, address, leads }, number) =>
    leads ? [[...namesOf(title, names), number, ...leads.map((each) => numberOf(each, address))].join(' ')] : [],
  )
  return pack(lines.join('\n'))
}

function namesOf(title: string, names: string): Set<string> {
  const plain = [title, ...names.split(', ')].map((name) =>
    name
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .map(plainWord)
      .filter((word) => word !== '')
      .join('-'),
  )
  return new Set(plain.filter((name) => name !== ''))
}
