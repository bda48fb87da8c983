import { findFigures } from '../text/find-figures.ts'
import { sourcesOf } from './helpers/sources-of.ts'
import type { Rule } from './rule.ts'

export const findingRule = {
  name: 'finding',
  severity: 'error',
  remedy: "Say what the source says, and nothing from memory; put others' figures under `compare`, each with its source.",
  content({ handbook }, tell) {
    const sources = new Map(handbook.sources.map((source) => [source.id, source]))
    // A name shared with a product doesn't say who found something out.
    const products = new Set(handbook.technologies.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
    const publishers = [...new Set(handbook.sources.map(({ publisher }) => publisher))].filter((name) => !products.has(name))
    handbook.claims.forEach((claim, index) => {
      const alone = claim.source === undefined ? [{ finding: claim.finding, source: undefined, path: [] }] : []
      for (const { finding, source, path } of [...alone, ...sourcesOf(claim)])
        for (const message of finding === undefined ? [] : faultsOf(finding, source, sources.get(source ?? '')?.publisher, publishers))
          tell('content/claims.yaml', [index, ...path, 'finding'], message)
    })
  },
} satisfies Rule

const memory = /\b(?:from memory|(?:is|are|was|were) remembered|remembered to|as far as (?:I|we) (?:know|remember))\b/i

/**
 * @param source its id; undefined if the claim names none. An unknown source is reported by the rule `reference`.
 * @param publisher the publisher of that source, if it exists.
 */
function faultsOf(finding: string, source: string | undefined, publisher: string | undefined, publishers: readonly string[]): string[] {
  const [remembered] = memory.exec(finding) ?? []
  const [figure] = findFigures(finding)
  const other = publishers.find((name) => name !== publisher && new RegExp(`\\b${RegExp.escape(name)}\\b`).test(finding))
  return [
    ...(remembered ? [`“${remembered}”: memory is not a source. Look it up, or remove the sentence.`] : []),
    ...(figure && !source ? [`"${figure.text}" has no source here: move it to \`compare\`, with its source.`] : []),
    ...(figure && publisher && other
      ? [`The finding of \`${source}\` names ${other}: move what others say to \`compare\`, with its source.`]
      : []),
  ]
}
