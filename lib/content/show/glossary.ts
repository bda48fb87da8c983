import { explainTerms, splitAtTerms, type Stretch } from './explain-terms.ts'
import { entriesOf, findEntry, type Entry, type Handbook } from '../model/handbook.ts'
import type { Body } from '../model/body.ts'
import type { GlossaryTerm } from '../model/schema.ts'

/** A term as the glossary shows it. */
export type ExplainedTerm = GlossaryTerm & {
  path: `/glossary/#${string}`
  /** The definition, with the other terms that are used in it. */
  stretches: Stretch[]
  /** The entries that explain the thing, the first one first. */
  explainedBy: Entry[]
  /** The entries that use it, in the order of the site. */
  usedIn: Entry[]
  /** Those that use it and explain it no further. */
  alsoUsedIn: Entry[]
}

/** The terms in the order of the alphabet, each with where it is used: found, not written down. */
export function listGlossary(handbook: Handbook): ExplainedTerm[] {
  const { glossary } = handbook
  const uses = new Map<string, Entry[]>(glossary.map(({ id }) => [id, []]))
  for (const entry of entriesOf(handbook)) for (const id of termsExplainedIn(entry.body, glossary)) uses.get(id)?.push(entry)
  const collator = new Intl.Collator('en')
  return glossary
    .map((term) => {
      const explainedBy = (term.explainedIn ?? []).flatMap((reference) => findEntry(handbook, reference) ?? [])
      const usedIn = uses.get(term.id) ?? []
      return {
        ...term,
        path: `/glossary/#${term.id}` as const,
        stretches: splitAtTerms(term.definition, glossary, new Set([term.id])),
        explainedBy,
        usedIn,
        alsoUsedIn: usedIn.filter((entry) => !explainedBy.includes(entry)),
      }
    })
    .toSorted((a, b) => collator.compare(a.term, b.term))
}

/** The ids of the terms that the page of a body explains or links to. */
export function termsExplainedIn({ intro, sections, links }: Body, glossary: readonly GlossaryTerm[]): Set<string> {
  const ids = new Set(links.flatMap(({ address }) => /^\/glossary\/#(.+)$/.exec(address)?.[1] ?? []))
  const visit = (node: { type: string; tagName?: string; properties?: { id?: unknown }; children?: unknown[] }): void => {
    if (node.tagName === 'Term') ids.add(String(node.properties?.id))
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  for (const part of explainTerms([intro, sections], glossary)) visit(part)
  return ids
}
