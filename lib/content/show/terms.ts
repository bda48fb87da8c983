import { entriesOf, type Handbook } from '../model/handbook.ts'

/** A place to which a term of the index leads. */
export type TermPlace = { relation: 'in' | 'see'; title: string; path: `/${string}` }

/** What the index lists: something with a page or a place of its own, another name of it, or a label in drawings. */
export type Term = {
  text: string
  /** What it is: `pattern`, `figure`, `drawing`; a label in drawings is none. */
  kind?: string
  /** Its own place. */
  path?: `/${string}`
  /** The drawings that have it as a label; for another name, what it is the name of. */
  places: TermPlace[]
}

/** All terms with the same first letter. */
export type Letter = { letter: string; id: string; terms: Term[] }

/** The index of the handbook from A to Z: every entry, technology, figure, term and drawing, and every label in the drawings. */
export function listTerms(handbook: Handbook): Letter[] {
  const collator = new Intl.Collator('en', { numeric: true })
  const terms = [...termsWithPlaces(handbook), ...otherNames(handbook)]
  addLabels(terms, handbook)
  const sorted = terms.toSorted(
    (a, b) => collator.compare(withoutArticle(a.text), withoutArticle(b.text)) || collator.compare(a.path ?? '', b.path ?? ''),
  )
  const letters = [...Map.groupBy(sorted, ({ text }) => letterOf(withoutArticle(text)))]
  return letters.map(([letter, own]) => ({ letter, id: letter === digits ? 'digits' : `letter-${letter.toLowerCase()}`, terms: own }))
}

function termsWithPlaces(handbook: Handbook): Term[] {
  const { technologies, claims, glossary, site } = handbook
  return [
    ...entriesOf(handbook).map(({ title, path, kind }) => ({ text: title, kind: site.sections[kind].singular, path, places: [] })),
    ...technologies.map(({ name, path }) => ({ text: name, kind: site.sections.technologies.singular, path, places: [] })),
    ...claims.map(({ says, id }) => ({ text: says.replace(/\.$/, ''), kind: 'figure', path: `/sources/#${id}` as const, places: [] })),
    ...glossary.map(({ term, id }) => ({ text: term, kind: 'term', path: `/glossary/#${id}` as const, places: [] })),
    ...drawingsOf(handbook).map(({ title, path }) => ({ text: title, kind: 'drawing', path, places: [] })),
  ]
}

function otherNames({ technologies, glossary }: Handbook): Term[] {
  const terms = glossary.map(({ term, id, aliases }) => ({ name: term, path: `/glossary/#${id}` as const, aliases }))
  return [...technologies, ...terms].flatMap(({ name, path, aliases = [] }) =>
    aliases.map((text) => ({ text, places: [{ relation: 'see' as const, title: name, path }] })),
  )
}

/** A label that is the name of something already listed is told there. */
function addLabels(terms: Term[], handbook: Handbook): void {
  const byText = new Map(terms.map((term) => [term.text.toLowerCase(), term]))
  for (const { labels, ...place } of drawingsOf(handbook)) {
    for (const text of labels) {
      const known = byText.get(text.toLowerCase())
      if (known) known.places.push(place)
      else {
        const term = { text, places: [place] }
        byText.set(text.toLowerCase(), term)
        terms.push(term)
      }
    }
  }
}

function drawingsOf(handbook: Handbook) {
  return entriesOf(handbook).flatMap(({ path, body }) =>
    body.drawings.map(({ id, title, diagram }) => ({
      relation: 'in' as const,
      title,
      path: `${path}#${id}` as const,
      labels: new Set(diagram.nodes.map(({ label }) => label)),
    })),
  )
}

const digits = '0–9'

/** Accents don't count, and what begins with no letter comes first. */
function letterOf(text: string): string {
  const first = text.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : digits
}

/** `A Queue Before the Database` stands under Q. */
function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the)\s+/i, '')
}
