import type { Root } from 'mdast'
import type { Position } from 'unist'
import type { BodyLink } from '../model/body.ts'
import type { Place } from '../model/problem.ts'
import { walk } from './walk.ts'

/** Every link of a body and every definition (`[x]: …`), in reading order. */
export function findLinks(root: Root, source: string): BodyLink[] {
  const links: BodyLink[] = []
  const end = root.children.find((node) => node.type === 'heading')?.position?.start.offset ?? source.length
  walk(root, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !node.position) return
    const intro = (node.position.start.offset ?? 0) < end
    links.push({ address: node.url, intro, ...placeOfAddress(node.url, node.position, node.type === 'link' ? '](' : ']:', source) })
  })
  return links
}

/** The place of the address itself, or of the whole link if the address is escaped. */
export function placeOfAddress(address: string, { start, end }: Position, before: string, source: string): Place {
  const from = start.offset ?? 0
  const text = source.slice(from, end.offset)
  const at = text.indexOf(address, Math.max(0, text.lastIndexOf(before)))
  const whole = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  if (at === -1 || address === '') return whole
  const rows = text.slice(0, at).split(/\r\n|\n|\r/)
  const line = start.line + rows.length - 1
  const column = (rows.at(-1)?.length ?? 0) + (rows.length === 1 ? start.column : 1)
  return { line, column, endLine: line, endColumn: column + address.length }
}
