/** What is said about a page, an entry, a claim and so on: one short text by its name. `/patterns/serverless/ · metric 1`. */
export type Facts = Map<string, string>

/** A reading of the published files. */
export type Channel = 'html' | 'markdown' | 'full' | 'json' | 'linked data'

/** Facts that only some of the channels have, by the first word of their names. Every other one is in pages, copies and JSON. */
const only: Record<string, Channel[]> = {
  // Found from the other end: `related` and the links of each entry are in the JSON.
  referrer: ['html', 'markdown', 'full'],
  // Ways through the site.
  choose: ['html', 'markdown', 'full'],
  // What the frontmatter of a copy repeats.
  'front-title': ['markdown', 'json'],
  // A copy has no places within its page, and names every use of a term.
  'stands-at': ['html', 'json'],
  'see-also': ['html', 'json'],
  use: ['markdown', 'full', 'json'],
  // What JSON-LD has beside the title and the day.
  changed: ['html', 'json'],
  'about-page': ['html', 'markdown', 'full'],
  lead: ['json', 'linked data'],
  cites: ['json', 'linked data'],
  about: ['json', 'linked data'],
  measured: ['json', 'linked data'],
  cited: ['json', 'linked data'],
  outline: ['markdown', 'full', 'json'],
  drawn: ['html', 'markdown', 'full', 'json'],
  // What a page lists under the picture, by the ids of the graph.
  'listed-node': ['html', 'json'],
  'listed-edge': ['html', 'json'],
}

const everywhere: Channel[] = ['html', 'markdown', 'full', 'json']

/** A writer of facts about one subject. */
export function factsAbout(facts: Facts, subject: string) {
  const add = (name: string, value: string | number | boolean | undefined): void => {
    if (value !== undefined && value !== '') facts.set(`${subject} · ${name}`, String(value))
  }
  /** A list is as many facts as it has items, and one that says how many. */
  const addAll = (name: string, values: readonly string[]): void => {
    add(`${name} count`, values.length)
    for (const [index, value] of values.entries()) facts.set(`${subject} · ${name} ${index + 1}`, value)
  }
  return { add, addAll }
}

/** Where a term is explained, and where else it is used: the page of the glossary names the first six of those. */
export function sayUses(say: ReturnType<typeof factsAbout>, explained: readonly string[], uses: readonly string[]): void {
  say.addAll('explained', explained)
  say.addAll('use', uses)
  say.addAll('first-use', uses.slice(0, 6))
}

export type Compared = {
  /** How many facts there are. */
  facts: number
  /** How many times one was read somewhere. */
  readings: number
  /** Where the channels differ, each as a line. */
  differences: string[]
}

/** Compares what each channel says: every fact has to be in all channels that have its kind, and the same in each. */
export function compareFacts(channels: ReadonlyMap<Channel, Facts>): Compared {
  const names = new Set([...channels.values()].flatMap((facts) => [...facts.keys()]))
  let readings = 0
  const differences: string[] = []
  for (const name of names) {
    const kind = name.slice(name.indexOf(' · ') + 3).split(' ', 1)[0] ?? ''
    const asked = new Set([
      ...(only[kind] ?? everywhere),
      ...[...channels].filter(([, facts]) => facts.has(name)).map(([channel]) => channel),
    ])
    const said = Map.groupBy(asked, (channel) => channels.get(channel)?.get(name))
    readings += [...asked].filter((channel) => channels.get(channel)?.has(name)).length
    if (said.size === 1) continue
    const parts = [...said].map(([value, by]) => `${by.join(', ')}: ${value === undefined ? 'nothing' : JSON.stringify(value)}`)
    differences.push(`${name}: ${parts.join('; ')}`)
  }
  return { facts: names.size, readings, differences }
}

/** A text without what only lays it out. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
