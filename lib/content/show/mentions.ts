import { entriesOf, type Entry, type Handbook, type StackCategory, type Technology } from '../model/handbook.ts'
import { nameFinder } from '../text/name-finder.ts'
import { onceFor } from '../model/once-for.ts'
import type { Drawing } from '../model/body.ts'
import type { Passage } from '../model/body.ts'
import type { Claim, TechnologyFields } from '../model/schema.ts'

/** Where a technology occurs, each list in the order of the site. */
export type Mentions = {
  /** Categories that list it. */
  listedBy: StackCategory[]
  /** Other entries whose words name it. */
  namedBy: Entry[]
  /** Drawings that name it. */
  drawnIn: { entry: Entry; drawing: Drawing }[]
  /** Claims that speak of it. */
  claims: Claim[]
}

type Index = {
  /** By id. */
  uses: Map<string, Mentions>
  /** In the order in which an entry first names them. */
  named: Map<Entry, Technology[]>
  labels: Map<string, Technology>
}

/** Where a technology occurs: found in the content, not written down. */
export function mentionsOf(handbook: Handbook, { id }: Technology): Mentions {
  return indexOf(handbook).uses.get(id) ?? nowhere()
}

/** The entries that list or name a technology, each once: those that list it first. */
export function entriesNaming(handbook: Handbook, technology: Technology): Entry[] {
  const { listedBy, namedBy, drawnIn } = mentionsOf(handbook, technology)
  return [...new Set([...listedBy, ...namedBy, ...drawnIn.map(({ entry }) => entry)])]
}

/** The technologies that the words or drawings of an entry name, in the order in which they come. */
export function technologiesIn(handbook: Handbook, entry: Entry): Technology[] {
  return indexOf(handbook).named.get(entry) ?? []
}

/** The technology that a drawing's label names, if it names one and nothing else. */
export function technologyNamed(handbook: Handbook, label: string): Technology | undefined {
  return indexOf(handbook).labels.get(label)
}

/** All texts are read once, for all names together. */
const indexOf = onceFor((handbook: Handbook): Index => {
  const { technologies, claims } = handbook
  const labels = new Map<string, Technology>()
  for (const technology of technologies) for (const name of namesOf(technology)) if (!labels.has(name)) labels.set(name, technology)
  const find = nameFinder(technologies.flatMap((each) => namesOf(each, 'in texts').map((name) => [name, each] as const)))
  const namedIn = (text: string): Set<Technology> => new Set(find(text).map(({ value }) => value))

  const uses = new Map(technologies.map((technology) => [technology.id, nowhere()]))
  const named = new Map<Entry, Technology[]>()
  for (const entry of entriesOf(handbook)) {
    const listed = new Set(entry.kind === 'stack' ? entry.technologies.map(({ id }) => id) : [])
    const inWords = new Set<Technology>()
    const inAll = new Set<Technology>()
    for (const { text, drawing } of [...wordsBefore(entry), ...entry.body.passages, ...wordsAfter(entry)]) {
      const found = namedIn(text)
      if (drawing) {
        for (const { label } of drawing.diagram.nodes) if (labels.has(label)) found.add(labels.get(label) as Technology)
        for (const { id } of found) uses.get(id)?.drawnIn.push({ entry, drawing })
      } else for (const technology of found) inWords.add(technology)
      for (const technology of found) inAll.add(technology)
    }
    named.set(entry, [...inAll])
    if (entry.kind === 'stack') for (const id of listed) uses.get(id)?.listedBy.push(entry)
    for (const { id } of inWords) if (!listed.has(id)) uses.get(id)?.namedBy.push(entry)
  }
  for (const claim of claims) for (const { id } of namedIn(wordsOf(claim))) uses.get(id)?.claims.push(claim)
  return { uses, named, labels }
})

function nowhere(): Mentions {
  return { listedBy: [], namedBy: [], drawnIn: [], claims: [] }
}

/** A name that is an ordinary word too is looked for in labels only. */
function namesOf({ name, aliases = [], ambiguous }: TechnologyFields, where?: 'in texts'): string[] {
  return ambiguous && where ? aliases : [name, ...aliases]
}

/** What stands over the body of an entry. */
function wordsBefore(entry: Entry): Passage[] {
  return [{ text: [entry.title, 'summary' in entry ? entry.summary : ''].join('\n') }]
}

/** What else its page says. */
function wordsAfter(entry: Entry): Passage[] {
  switch (entry.kind) {
    case 'patterns':
      return [{ text: [entry.benefits.title, ...entry.benefits.items.flatMap(({ text, holds = '' }) => [text, holds])].join('\n') }]
    case 'stack':
      return [{ text: entry.technologies.map((each) => each.for).join('\n') }]
    case 'practices':
      return [{ text: entry.checklist.flatMap(({ text, note = '' }) => [text, note]).join('\n') }]
  }
}

function wordsOf({ says, finding = '', compare = [] }: Claim): string {
  return [says, finding, ...compare.map((each) => each.finding)].join('\n')
}
