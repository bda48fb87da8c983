import type { ElementContent, Root, RootContent } from 'hast'
import { nameFinder } from '../text/name-finder.ts'
import { onceFor } from '../model/once-for.ts'
import type { GlossaryTerm } from '../model/schema.ts'

/** A stretch of a text: words, or a term that is explained there. */
export type Stretch = { text: string; term?: GlossaryTerm }

/** What has a meaning of its own already: a term in it is neither marked nor taken for explained. */
const passedOver = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'a', 'code', 'th', 'Claim', 'AsciiDiagram', 'Picture'])

/**
 * Marks each term where it is first used, as an element `Term` with its id; everything else stays as it is.
 * @param parts the parts of a page in reading order. Where they link to a term themselves, it is not marked.
 */
export function explainTerms(parts: readonly Root[], glossary: readonly GlossaryTerm[]): Root[] {
  if (glossary.length === 0) return [...parts]
  const told = linkedTerms(parts)
  return parts.map((part) => ({ ...part, children: part.children.flatMap((node) => explainIn(node)) as RootContent[] }))

  function explainIn(node: RootContent): RootContent[] {
    if (node.type === 'text') {
      const stretches = splitAtTerms(node.value, glossary, told)
      return stretches.length === 1 && !stretches[0]?.term ? [node] : stretches.map(elementOf)
    }
    if (node.type !== 'element' || passedOver.has(node.tagName)) return [node]
    return [{ ...node, children: node.children.flatMap(explainIn) as ElementContent[] }]
  }
}

/**
 * A text in stretches, each term by itself where it is first used.
 * @param told the ids of terms that need no more explanation; those of the terms found are added.
 */
export function splitAtTerms(text: string, glossary: readonly GlossaryTerm[], told: Set<string>): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const { value: term, text: words, at } of finderOf(glossary)(text)) {
    if (told.has(term.id)) continue
    told.add(term.id)
    if (at > end) stretches.push({ text: text.slice(end, at) })
    stretches.push({ text: words, term })
    end = at + words.length
  }
  if (end < text.length) stretches.push({ text: text.slice(end) })
  return stretches
}

function elementOf({ text, term }: Stretch): ElementContent {
  const words = { type: 'text' as const, value: text }
  return term ? { type: 'element', tagName: 'Term', properties: { id: term.id }, children: [words] } : words
}

function linkedTerms(parts: readonly Root[]): Set<string> {
  const linked = new Set<string>()
  const visit = (node: Root | RootContent): void => {
    if (!('children' in node)) return
    const address = node.type === 'element' && node.tagName === 'a' ? String(node.properties.href) : ''
    if (address.startsWith('/glossary/#')) linked.add(address.slice('/glossary/#'.length))
    node.children.forEach(visit)
  }
  parts.forEach(visit)
  return linked
}

const finderOf = onceFor((glossary: readonly GlossaryTerm[]) =>
  nameFinder(glossary.flatMap((term) => wordingsOf(term).map((name) => [name, term] as const))),
)

/** As they stand in texts: at the beginning of a sentence, and of several. */
function wordingsOf({ term, aliases = [], ambiguous }: GlossaryTerm): string[] {
  const names = [...(ambiguous ? [] : [term]), ...aliases]
  const begun = names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)])
  return begun.flatMap((name) => [name, pluralOf(name)])
}

function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies')
  return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`
}
