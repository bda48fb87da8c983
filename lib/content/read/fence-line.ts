import type { Code } from 'mdast'
import { didYouMean } from '../text/did-you-mean.ts'

/** The attributes in the first line of a drawing's fence: ```` ```diagram title="…" caption="…" claims="…" no-claim="…" ````. */
export type FenceLine = {
  title?: string
  /** How to read the drawing. */
  caption?: string
  /** The claims for the drawing's figures, each with its column in the line, from 1. */
  claims: { claim: string; column: number }[]
  /** Why its figures need no claim; empty if no reason is given. */
  noClaim?: { reason: string; column: number }
  /** What can't be understood, each with its column. */
  problems: { message: string; column: number }[]
}

const attributes = ['title', 'caption', 'claims', 'no-claim']

/** Reads the first line of a drawing's fence. */
export function readFenceLine(node: Code, source: string): FenceLine {
  const meta = node.meta ?? ''
  const start = node.position?.start.offset ?? 0
  // The meta follows the language in the line.
  const shift = Math.max(source.indexOf(meta, start) - start, 0) + (node.position?.start.column ?? 1)
  const line: FenceLine = { claims: [], problems: [] }
  const seen = new Set<string>()
  for (const { 0: word, 1: name, 2: value, index } of meta.matchAll(/([\w-]+)="([^"]*)"(?!\S)|\S+/g)) {
    const column = shift + index
    const problem = (message: string): void => void line.problems.push({ message, column })
    if (name === undefined || value === undefined) {
      // A title that is not in quotes is reported as missing.
      if (!word.startsWith('title')) problem(`Can't read \`${word}\`: write \`name="value"\`.`)
    } else if (!attributes.includes(name))
      problem(
        `Unknown attribute \`${name}\` of a drawing${didYouMean(name, attributes)} Allowed: ${attributes.map((each) => `\`${each}\``).join(', ')}.`,
      )
    else if (seen.has(name)) problem(`Duplicate \`${name}\`: remove one of the two.`)
    else if (name === 'title' || name === 'caption') line[name] = value.trim() || undefined
    else if (name === 'no-claim') line.noClaim = { reason: value.trim(), column }
    else if (value.trim() === '') problem('`claims` is empty: list ids from content/claims.yaml, separated by spaces.')
    else for (const { 0: claim, index: at } of value.matchAll(/\S+/g)) line.claims.push({ claim, column: column + name.length + 2 + at })
    if (name !== undefined) seen.add(name)
  }
  return line
}
