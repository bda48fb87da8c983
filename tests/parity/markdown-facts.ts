import type { RootContent } from 'mdast'
import { slugify } from '../../lib/content/model/slug.ts'
import { diagramJson } from '../../lib/diagram/tell/json.ts'
import { parseDiagram } from '../../lib/diagram/parse.ts'
import { parse } from 'yaml'
import { factsAbout, sayUses, tidy, type Facts } from './facts.ts'
import { graphFacts } from './graph-facts.ts'
import {
  blocksIn,
  itemsOf,
  linksIn,
  partsOf,
  readMarkdown,
  takeDrawings,
  wordsOf,
  type CopiedDrawing,
  type MarkdownPart,
} from './markdown.ts'

type Say = ReturnType<typeof factsAbout>
type Where = { page: string; pathOf: (address: string) => string }

/** What the Markdown copy of a page says. */
export function factsInMarkdown(text: string, where: Where, facts: Facts): void {
  const [front, ...nodes] = readMarkdown(text).children
  const fields = (front?.type === 'yaml' ? parse(front.value) : {}) as Record<string, string | undefined>
  const say = factsAbout(facts, where.page)
  say.add('updated', fields.updated)
  say.add('front-title', fields.title)
  if (where.pathOf(fields.page ?? '') !== where.page) say.add('page', fields.page)
  readPage(nodes, where, facts)
}

/** What the text with all copies says: each page begins with its title and its address. */
export function factsInFullText(text: string, pathOf: Where['pathOf'], facts: Facts): string[] {
  const pages = partsOf(readMarkdown(text).children, 1).slice(1)
  return pages.map(({ title, nodes: [line, ...nodes] }) => {
    const words = line ? wordsOf(line) : ''
    const page = pathOf(/^Page: (\S+?)(?:\. |$)/.exec(words)?.[1] ?? '')
    factsAbout(facts, page).add('updated', /Updated: (\S+)\.$/.exec(words)?.[1])
    readPage([{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, ...nodes], { page, pathOf }, facts)
    return page
  })
}

function readPage(nodes: readonly RootContent[], { page, pathOf }: Where, facts: Facts): void {
  const say = factsAbout(facts, page)
  const [heading, ...rest] = nodes
  say.add('title', heading?.type === 'heading' ? wordsOf(heading) : '')
  const notes = new Map(
    rest.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.identifier, tidy(node.children.map(wordsOf).join(' '))] as const] : [],
    ),
  )
  const [first = { title: '', nodes: [] }, ...parts] = partsOf(
    rest.filter(({ type }) => type !== 'footnoteDefinition'),
    2,
  )
  const [kind = '', name] = page.split('/').slice(1, -1)
  const summary = blocksIn(first.nodes)[0]
  if (page === '/') {
    say.add('summary', summary)
    say.addAll('stat', figuresIn(partNamed(parts, 'In figures'), notes))
  } else if (page === '/sources/') readSources(parts, pathOf, facts)
  else if (page === '/changes/') readChanges(parts, facts)
  else if (page === '/guide/') readGuide(parts, say)
  else if (page === '/glossary/') readTerms(parts, pathOf, facts)
  else if (page === '/technologies/') readRows(parts, pathOf, say)
  else if (kind === 'technologies') readTechnology(first, parts, pathOf, say)
  else if (kind in lastFact && name && !/^page-\d+$/.test(name)) readEntry(kind, first, parts, { notes, pathOf, facts, say })
  if (['/sources/', '/changes/', '/guide/', '/technologies/', '/glossary/'].includes(page)) say.add('about-page', summary)
}

function partNamed(parts: readonly MarkdownPart[], title: string): RootContent[] {
  return parts.find((part) => part.title === title)?.nodes ?? []
}

/** `**63%** Adoption Rate[^adoption]` with the beginning of its footnote. */
function figuresIn(nodes: readonly RootContent[], notes: ReadonlyMap<string, string>): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'list') return []
    return node.children.map(({ children: [line] }) => {
      const [value, label, mark] = line?.type === 'paragraph' ? line.children : []
      const claim = mark?.type === 'footnoteReference' ? mark.identifier : ''
      const origin = /^.*?\. (?=\S)/.exec(notes.get(claim) ?? '')?.[0].replace(/\. $/, '')
      return [value && wordsOf(value), label && tidy(wordsOf(label)), claim, originIn(notes.get(claim) ?? '', origin ?? '')].join(' | ')
    })
  })
}

/** The beginning of a footnote up to the claim's sentence: a publisher's name may have a full stop in it. */
function originIn(note: string, origin: string): string {
  return /^(?:[^·]+ · [^.]*?)(?=\. [A-Z0-9“"])/.exec(note)?.[0] ?? origin
}

type Reading = { notes: ReadonlyMap<string, string>; pathOf: Where['pathOf']; facts: Facts; say: Say }

/** The last part of an entry's own facts, by its kind: the sections follow it. */
const lastFact: Record<string, string> = { patterns: 'In figures', stack: 'Technologies', practices: 'Checklist' }

/** What follows the sections. */
const after = new Set(['Technologies in it', 'Compare and choose', 'Read next', 'Referred to by'])

function readEntry(kind: string, first: MarkdownPart, parts: readonly MarkdownPart[], { notes, pathOf, facts, say }: Reading): void {
  const intro = blocksIn(first.nodes)
  if (kind !== 'practices') say.add('summary', intro.shift())
  say.addAll('intro', intro)
  const last = parts.findIndex(({ title }) => title === lastFact[kind])
  const own = parts.slice(0, last + 1)
  const following = parts.findIndex(({ title }, index) => index > last && after.has(title))
  const sections = parts.slice(last + 1, following)
  const drawings = own.flatMap(
    ({ title, nodes }) => takeDrawings([{ type: 'paragraph', children: [{ type: 'text', value: title }] }, ...nodes]).drawings,
  )

  if (kind === 'patterns') {
    say.add('benefits', own[0]?.title)
    say.addAll('benefit', itemsOf(...(own[0]?.nodes ?? [])))
    say.addAll('metric', figuresIn(partNamed(own, 'In figures'), notes))
  }
  if (kind === 'practices') say.addAll('item', itemsOf(...partNamed(own, 'Checklist')))
  if (kind === 'stack') say.addAll('choice', choicesIn(partNamed(own, 'Technologies'), pathOf))
  say.addAll(
    'section',
    sections.map(({ title }) => title),
  )
  for (const { title, nodes } of sections) {
    const taken = takeDrawings(nodes)
    drawings.push(...taken.drawings)
    say.addAll(`text-of “${title}”`, blocksIn(taken.rest))
  }
  const pathsIn = (title: string) => linksIn(partNamed(parts, title)).map(pathOf)
  if (kind !== 'stack') say.addAll('mention', pathsIn('Technologies in it'))
  if (kind === 'patterns') say.addAll('choose', pathsIn('Compare and choose'))
  say.addAll('related', pathsIn('Read next'))
  say.addAll('referrer', pathsIn('Referred to by'))
  for (const drawing of drawings) readDrawing(drawing, facts)
}

/** `[Redis](…): why *what is true of it now*` as address, label, words and those of the day. */
function choicesIn(nodes: readonly RootContent[], pathOf: Where['pathOf']): string[] {
  return listedWords(nodes, pathOf).map((choice) => choice.replace(/ (On \d{4}-\d\d-\d\d: .*)$/, ' | $1'))
}

/** `[Redis](…): why` as address, label and words. */
function listedWords(nodes: readonly RootContent[], pathOf: Where['pathOf']): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'list') return []
    return node.children.map(({ children }) => {
      const [line] = children
      const [label, ...words] = line?.type === 'paragraph' ? line.children : []
      return [linksIn(children).map(pathOf)[0], label && wordsOf(label), tidy(words.map(wordsOf).join('').replace(/^: /, ''))].join(' | ')
    })
  })
}

function readDrawing({ title, caption, text, outline, figures }: CopiedDrawing, facts: Facts): void {
  const say = factsAbout(facts, `drawing ${slugify(title)}`)
  say.add('title', title)
  say.add('caption', caption)
  say.add('drawn', text)
  say.addAll('outline', outline)
  say.addAll(
    'drawn-figure',
    figures.map((line) => /\[\^(.+)\]$/.exec(line)?.[1] ?? ''),
  )
  graphFacts(say, diagramJson(parseDiagram(text)))
}

function readTechnology(first: MarkdownPart, parts: readonly MarkdownPart[], pathOf: Where['pathOf'], say: Say): void {
  const about = partNamed(parts, 'About it')
  const links = (title: string) => linksIn(partNamed(parts, title)).map(pathOf)
  say.add('line', blocksIn(first.nodes)[0])
  const known = partNamed(parts, 'What we know about it')
  say.addAll('known', itemsOf(...known))
  say.addAll('seen-at', linksIn(known))
  say.add(
    'aliases',
    blocksIn(about)
      .find((block) => block.startsWith('Also called '))
      ?.replace(/^Also called |\.$/g, ''),
  )
  say.add('home', linksIn(about).at(-1))
  say.addAll(
    'listed-by',
    listedWords(partNamed(parts, 'Part of'), pathOf).map((item) => item.replace(/^(\S+) \| .*? \| \([^)]*\)(?:: )?/, '$1 | ')),
  )
  say.addAll('named-by', links('Named in'))
  say.addAll(
    'drawn-in',
    links('Drawn in').map((path) => path.replace(/^.*#/, '')),
  )
  say.addAll(
    'claim',
    links('Figures about it').map((path) => path.replace(/^.*#/, '')),
  )
}

function readRows(parts: readonly MarkdownPart[], pathOf: Where['pathOf'], say: Say): void {
  say.addAll(
    'row',
    parts
      .filter(({ title }) => title !== 'Key')
      .map(({ title, nodes, heading }) =>
        [
          pathOf(linksIn(heading ? [heading] : [])[0] ?? ''),
          title,
          blocksIn(nodes)[0],
          ...itemsOf(...nodes).map((fact) => fact.replace(': ', ' ')),
        ].join(' | '),
      ),
  )
}

function readSources(parts: readonly MarkdownPart[], pathOf: Where['pathOf'], facts: Facts): void {
  for (const { title, nodes } of partsOf(partNamed(parts, 'Figures'), 3).slice(1)) readClaim(title, nodes, pathOf, facts)
  for (const { title, nodes } of partsOf(partNamed(parts, 'Publications'), 3).slice(1)) {
    const say = factsAbout(facts, `source ${title}`)
    const [line, claims] = nodes
    say.add('words', line && tidy(wordsOf(line)))
    say.add('address', line && linksIn([line])[0])
    say.addAll('claim', claims ? linksIn([claims]).map((address) => address.replace(/^#/, '')) : [])
  }
}

function readClaim(id: string, nodes: readonly RootContent[], pathOf: Where['pathOf'], facts: Facts): void {
  const say = factsAbout(facts, `claim ${id}`)
  const [head, ...rest] = nodes
  const [figure, ...says] = head?.type === 'paragraph' ? head.children : []
  const list = rest.findIndex(({ type }) => type === 'list')
  say.add('figure', figure && wordsOf(figure))
  say.add('says', tidy(says.map(wordsOf).join('')))
  const findings: string[] = []
  for (const node of rest.slice(0, list)) {
    const words = tidy(wordsOf(node))
    if (node.type === 'blockquote' || words.startsWith('Reported by ')) findings.push(`${findings.pop()} | ${words}`)
    else if (node.type === 'paragraph' && node.children[0]?.type === 'strong') say.add('known', words)
    else if (!['Compare', 'Best available figure', 'Related findings'].includes(words))
      findings.push([linksIn([node])[0] ?? '', words].join(' | '))
  }
  say.addAll('finding', findings)
  say.addAll('fact', itemsOf(...rest.slice(list, list + 1)))
  say.addAll('place', linksIn(rest.slice(list + 1).filter((node) => wordsOf(node).startsWith('Used on:'))).map(pathOf))
  say.addAll(
    'past',
    blocksIn(rest.slice(list + 1)).filter((block) => block.startsWith('Until ')),
  )
}

function readChanges(parts: readonly MarkdownPart[], facts: Facts): void {
  for (const { title, nodes } of parts) {
    const say = factsAbout(facts, `change ${title}`)
    const [subject = '', figures, because] = blocksIn(nodes)
    say.add('on', subject.split(': ', 1)[0])
    say.add('subject', subject.replace(/^.*?: /, ''))
    say.add('figures', figures?.replace(' → ', ' '))
    say.add('because', because)
  }
}

function readTerms(parts: readonly MarkdownPart[], pathOf: Where['pathOf'], facts: Facts): void {
  for (const { title, nodes } of parts) {
    const say = factsAbout(facts, `term ${title}`)
    const [definition, ...lines] = nodes
    const linked = (label: RegExp): string[] => linksIn(lines.filter((line) => label.test(wordsOf(line)))).map(pathOf)
    say.add('definition', definition && tidy(wordsOf(definition)))
    sayUses(say, linked(/^Explained in:/), linked(/used in:/i))
  }
}

function readGuide(parts: readonly MarkdownPart[], say: Say): void {
  const axes = partsOf(partNamed(parts, 'What it chooses between'), 3).slice(1)
  say.addAll(
    'axis',
    axes.map(({ title }) => title),
  )
  say.addAll(
    'option',
    axes.flatMap(({ nodes }) => itemsOf(...nodes)),
  )
  for (const { title, nodes } of partsOf(partNamed(parts, 'All rules'), 3).slice(1)) {
    const force = title.split(': ', 1)[0] ?? ''
    say.add(`question “${force}”`, title)
    const answers = nodes.flatMap((node) => (node.type === 'list' ? node.children : []))
    const labels = answers.map(({ children: [label] }) => (label ? wordsOf(label) : ''))
    say.addAll(`answer of “${force}”`, labels)
    for (const [index, { children }] of answers.entries()) {
      const effects = itemsOf(...children.slice(1)).map((item) => {
        const [marks = ''] = item.split(' ')
        return `${marks.startsWith('+') ? '' : '-'}${marks.length} | ${item}`
      })
      say.addAll(`effect of “${force}: ${labels[index]}”`, effects)
    }
  }
  const [shares, combinations] = partNamed(parts, 'What goes well together').filter((node) => node.type === 'list')
  say.addAll('shares', shares ? itemsOf(shares) : [])
  say.addAll(
    'combination',
    (combinations?.children ?? []).map(({ children: [first, second] }) => {
      const [, says, share] = /^(.*) (\S+)$/.exec(first ? wordsOf(first) : '') ?? []
      return [says, second && wordsOf(second), share].join(' | ')
    }),
  )
}
