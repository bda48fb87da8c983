import type { HandbookJson } from '../../lib/copies/handbook-form.ts'
import { factsAbout, sayUses, tidy, type Facts } from './facts.ts'
import { graphFacts } from './graph-facts.ts'
import { blocksIn, readMarkdown, takeDrawings } from './markdown.ts'

type Entry = HandbookJson['patterns'][number] | HandbookJson['stack'][number] | HandbookJson['practices'][number]
type PathOf = (address: string) => string

/** What the JSON says, as the pages would say it. */
export function factsInJson(data: HandbookJson, pathOf: PathOf, facts: Facts): void {
  for (const { title, page, updated } of data.pages) {
    const say = factsAbout(facts, pathOf(page))
    say.add('title', title)
    say.add('front-title', title)
    say.add('updated', updated)
  }
  const home = factsAbout(facts, '/')
  home.add('title', data.title)
  home.add('summary', data.lead)
  home.addAll(
    'stat',
    data.stats.map((stat) => figure(data, stat)),
  )
  for (const entry of [...data.patterns, ...data.stack, ...data.practices]) readEntry(entry, data, facts)
  readTechnologies(data, pathOf, facts)
  readClaims(data, pathOf, facts)
  for (const { id, on, subject, before, after, because } of data.changes) {
    const say = factsAbout(facts, `change ${id}`)
    say.add('on', on)
    say.add('subject', subject)
    say.add('figures', `${before} ${after}`)
    say.add('because', because)
  }
  readGuide(data, factsAbout(facts, '/guide/'))
  for (const { term, definition, page, seeAlso, explainedIn = [], usedIn } of data.glossary) {
    const say = factsAbout(facts, `term ${term}`)
    say.add('stands-at', pathOf(page))
    say.add('definition', definition)
    say.addAll(
      'see-also',
      seeAlso.map((each) => `#${each}`),
    )
    sayUses(
      say,
      explainedIn.map((each) => `/${each}/`),
      usedIn.filter((each) => !explainedIn.includes(each)).map((each) => `/${each}/`),
    )
  }
}

function claimOf({ claims }: HandbookJson, id: string) {
  const found = claims.find((claim) => claim.id === id)
  if (!found) throw new Error(`The JSON has no claim ${id}.`)
  return found
}

function sourceOf({ sources }: HandbookJson, id: string | undefined) {
  return sources.find((source) => source.id === id)
}

/** What the pages write beside a figure, by its verdict or its kind. */
const standings: Record<string, string> = {
  supported: 'supported',
  roughly: 'roughly right',
  outdated: 'outdated',
  distorted: 'distorted',
  'no source known': 'often quoted, no source found',
  property: 'by definition',
  target: 'a goal',
}

/** A figure with what the pages write beside it. */
function figure(data: HandbookJson, { value, label, claim }: { value: string; label: string; claim: string }): string {
  const { kind, verdict, scope, asOf, source: id, reportedBy } = claimOf(data, claim)
  const source = sourceOf(data, id)
  const standing = verdict ? standings[verdict] : (scope ?? standings[kind])
  const who = source ? ` · ${source.publisher}, ${asOf?.slice(0, 4)}${reportedBy ? ', as reported' : ''} · ${scope ?? kind}` : ''
  return [value, label, claim, `${standing}${who}`].join(' | ')
}

function readEntry(entry: Entry, data: HandbookJson, facts: Facts): void {
  const say = factsAbout(facts, `/${entry.id}/`)
  say.add('title', entry.title)
  say.add('updated', entry.updated)
  say.add('lead', entry.lead)
  say.add('summary', 'summary' in entry ? entry.summary : undefined)
  say.addAll('intro', blocksIn(readMarkdown(entry.intro).children))
  if ('metrics' in entry) {
    say.add('benefits', entry.benefits.title)
    say.addAll(
      'benefit',
      entry.benefits.items.map(({ text, holds }) => withRemark(text, holds)),
    )
    say.addAll(
      'metric',
      entry.metrics.map((metric) => figure(data, metric)),
    )
  }
  if ('checklist' in entry)
    say.addAll(
      'item',
      entry.checklist.map(({ text, claim, note }) => withRemark(claim ? `${text}[^${claim}]` : text, note)),
    )
  if ('technologies' in entry) {
    const listed = entry.technologies.map((each) => ({ ...each, technology: data.technologies.find(({ id }) => id === each.id) }))
    say.addAll(
      'choice',
      listed.map(({ id, label, for: why, technology }) => {
        const { name = '', lookedAt, version, state } = technology ?? {}
        const now = [version, state].filter(Boolean).join(', ')
        return [`/technologies/${id}/`, label ?? name, why, ...(lookedAt && now ? [`On ${lookedAt}: ${now}`] : [])].join(' | ')
      }),
    )
  }
  const technologies = 'mentions' in entry ? entry.mentions : entry.technologies.map(({ id }) => id)
  if ('mentions' in entry)
    say.addAll(
      'mention',
      entry.mentions.map((id) => `/technologies/${id}/`),
    )
  say.addAll(
    'about',
    technologies.map((id) => `/technologies/${id}/`),
  )
  say.addAll(
    'related',
    entry.related.map((id) => `/${id}/`),
  )
  const cited = new Set(entry.claims.flatMap((id) => sourceOf(data, claimOf(data, id).source)?.title ?? []))
  say.addAll('cites', [...cited].toSorted())
  say.addAll(
    'section',
    entry.sections.map(({ title }) => title),
  )
  for (const { title, markdown } of entry.sections)
    say.addAll(`text-of “${title}”`, blocksIn(takeDrawings(readMarkdown(markdown).children).rest))
  for (const drawing of entry.drawings) readDrawing(drawing, facts)
}

/** As the pages write it under its words. */
function withRemark(words: string, remark: string | undefined): string {
  return remark === undefined ? words : `${words} ${remark}`
}

function readDrawing({ id, title, caption, text, outline, graph, claims }: Entry['drawings'][number], facts: Facts): void {
  const say = factsAbout(facts, `drawing ${id}`)
  say.add('title', title)
  say.add('caption', caption)
  say.add('drawn', text)
  say.addAll('outline', outline.trimEnd().split('\n'))
  say.addAll('drawn-figure', claims)
  graphFacts(say, graph)
  say.addAll(
    'listed-node',
    graph.nodes.map((node) => node.id),
  )
  const listed = graph.edges.flatMap(({ from, to, direction }) => [
    `${from} ${to}`,
    ...(direction !== 'forward' && from !== to ? [`${to} ${from}`] : []),
  ])
  say.addAll('listed-edge', listed.toSorted())
}

function readTechnologies(data: HandbookJson, pathOf: PathOf, facts: Facts): void {
  const byName = new Intl.Collator('en')
  const sorted = data.technologies.toSorted((a, b) => byName.compare(a.name, b.name))
  factsAbout(facts, '/technologies/').addAll(
    'row',
    sorted.map(({ page, name, line, ...fields }) => {
      const known = new Map(knownOf(fields))
      const columns = ['State', 'Version', 'Checked on', 'Licence', 'Steward'].filter((column) => known.has(column))
      return [pathOf(page), name, line, ...columns.map((column) => `${column} ${known.get(column)}`)].join(' | ')
    }),
  )
  for (const { id, page, name, line, aliases, home, listedBy, namedBy, drawnIn, claims, ...fields } of data.technologies) {
    const say = factsAbout(facts, pathOf(page))
    say.add('title', name)
    say.add('line', line)
    say.addAll(
      'known',
      knownOf(fields).map((fact) => fact.join(': ')),
    )
    say.addAll('seen-at', fields.seenAt ?? [])
    say.add('aliases', aliases?.join(', '))
    say.add('home', home)
    const reasonIn = (category: string) =>
      data.stack.find((each) => each.id === category)?.technologies.find((each) => each.id === id)?.for ?? ''
    say.addAll(
      'listed-by',
      listedBy.map((category) => `/${category}/ | ${reasonIn(category)}`),
    )
    say.addAll(
      'named-by',
      namedBy.map((entry) => `/${entry}/`),
    )
    say.addAll('drawn-in', drawnIn)
    say.addAll('claim', claims)
  }
}

/** What was looked up of a technology, worded as the pages word it. */
function knownOf(fields: Partial<HandbookJson['technologies'][number]>): [string, string][] {
  const { state, reason, version, service, licence, terms, steward, instead, notFound = [], lookedAt, reviewBy, owner } = fields
  const provided = service && `${licence ? 'the service under ' : ''}its provider’s terms`
  const facts: [string, string | undefined][] = [
    ['State', state],
    ['Why', reason],
    ['Version', version ?? (service ? 'a service' : notFound.includes('version') ? 'not found' : undefined)],
    ['Licence', [licence, terms, provided].filter(Boolean).join('; ') || (notFound.includes('licence') ? 'not found' : undefined)],
    ['Steward', steward ?? (notFound.includes('steward') ? 'not found' : undefined)],
    ['Alternatives', instead],
    ['Checked on', lookedAt],
    ['Review by', reviewBy],
    ['Owner', owner],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
}

const factNames = {
  verdict: 'Verdict',
  kind: 'Kind',
  population: 'Population',
  sample: 'Sample',
  asOf: 'As of',
  reviewBy: 'Review by',
  owner: 'Owner',
} as const

function readClaims(data: HandbookJson, pathOf: PathOf, facts: Facts): void {
  for (const claim of data.claims) {
    const say = factsAbout(facts, `claim ${claim.id}`)
    say.add('figure', claim.figure)
    say.add('says', claim.says)
    const findings = [
      ...(claim.finding ? [{ ...claim, finding: claim.finding }] : []),
      ...(claim.current ? [claim.current] : []),
      ...(claim.compare ?? []),
    ]
    say.addAll(
      'finding',
      findings.map(({ source: id, finding, quote, reportedBy }) => {
        const source = sourceOf(data, id)
        const words = source ? `${source.publisher}, ${source.year}: ${finding}` : finding
        const report = reportedBy ? [`Reported by ${reportedBy.publisher}: ${reportedBy.title}`] : []
        return [source ? `#${source.id}` : '', words, ...(quote ? [`“${quote}”`] : []), ...report].join(' | ')
      }),
    )
    say.add('known', claim.current && `${claim.current.value} ${claim.current.label}`)
    const known = (Object.keys(factNames) as (keyof typeof factNames)[]).filter((name) => claim[name] !== undefined)
    say.addAll(
      'fact',
      known.map((name) => `${factNames[name]}: ${claim[name]}`),
    )
    say.addAll(
      'place',
      claim.places.map(({ page }) => pathOf(page)),
    )
    say.addAll(
      'past',
      (claim.history ?? []).map(({ on, figure: before, because }) => tidy(`Until ${on} the figure was ${before}. ${because}`)),
    )
  }
  const dataset = factsAbout(facts, '/sources/')
  dataset.addAll(
    'measured',
    data.claims.map(({ figure: value, says, kind }) => `${value} | ${says} | ${kind}`),
  )
  dataset.addAll(
    'cited',
    data.sources.map(({ title, year, address = '' }) => `${title} | ${year} | ${address}`),
  )
  for (const { id, publisher, title, year, address, obtain, seen, claims } of data.sources) {
    const say = factsAbout(facts, `source ${id}`)
    say.add(
      'words',
      `${publisher}: ${title}, ${year}.${obtain ? ` Available from ${obtain}.` : ''}${seen ? '' : ' Cited second-hand: we have not read the original.'}`,
    )
    say.add('address', address)
    say.addAll('claim', claims)
  }
}

const strengths = ['', 'a little', 'clearly', 'strongly']

function readGuide({ guide }: HandbookJson, say: ReturnType<typeof factsAbout>): void {
  const options = guide.axes.flatMap((axis) => axis.options)
  say.addAll(
    'axis',
    guide.axes.map(({ title }) => title),
  )
  say.addAll(
    'option',
    options.map(({ title, summary }) => `${title}: ${summary}`),
  )
  for (const { name, question, answers } of guide.forces) {
    say.add(`question “${name}”`, `${name}: ${question}`)
    say.addAll(
      `answer of “${name}”`,
      answers.map(({ label }) => label),
    )
    for (const answer of answers) {
      const effects = options.flatMap(({ id, title }) => [
        ...(answer.for ?? [])
          .filter(({ option }) => option === id)
          .map(({ weight, why }) => `${weight} | ${'+'.repeat(weight)} ${strengths[weight]} for ${title} ${why}`),
        ...(answer.against ?? [])
          .filter(({ option }) => option === id)
          .map(({ weight, why }) => `-${weight} | ${'−'.repeat(weight)} ${strengths[weight]} against ${title} ${why}`),
      ])
      say.addAll(`effect of “${name}: ${answer.label}”`, effects)
    }
  }
  say.addAll(
    'shares',
    guide.shares.axes.map(({ options: shares, ties }, at) => {
      const each = shares.map(({ id, share }) => `${options.find((option) => option.id === id)?.title} ${percentage(share)}`)
      return `${guide.axes[at]?.title}: ${each.join(', ')} (${percentage(ties.share)} are ties)`
    }),
  )
  say.addAll(
    'combination',
    guide.combinations.map((combination, at) => {
      const { share = 0 } = guide.shares.combinations[at] ?? {}
      return `${combination.says} | ${fitOf(combination, guide)} ${combination.why} | ${percentage(share)}`
    }),
  )
}

function percentage(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

/** Whether the options go together, as the pages write it. */
function fitOf({ goes, needs = [] }: HandbookJson['guide']['combinations'][number], { forces }: HandbookJson['guide']): string {
  const said = forces.flatMap(({ id, name, answers }) => {
    const labels = answers.filter((answer) => needs.includes(`${id}/${answer.id}`)).map(({ label }) => `“${label}”`)
    return labels.length > 0 ? `${name} with ${labels.join(' or ')}` : []
  })
  return `These go ${goes} together${said.length > 0 ? ` only if you answered ${said.join(' or ')}` : ''}.`
}
