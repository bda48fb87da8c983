import { factsAbout, tidy, type Facts } from './facts.ts'
import {
  blocksOf,
  elementsIn,
  find,
  findAll,
  having,
  isElement,
  labelledBy,
  named,
  ofClass,
  readHtml,
  textOf,
  withId,
  type HtmlElement,
} from './html.ts'

type Say = ReturnType<typeof factsAbout>

/** What a page says to those who see it. */
export function factsInHtml(html: string, page: string, facts: Facts): void {
  const root = readHtml(html)
  const main = find(root, withId('content'))
  if (!main) return
  const say = factsAbout(facts, page)
  say.add('title', textOf(find(main, named('h1'))))
  say.add('updated', find(find(root, named('footer')), having('datetime'))?.attribs.datetime)
  const summary = elementsIn(find(main, named('header'))).find(named('p'))
  const [kind = '', name] = page.split('/').slice(1, -1)
  if (page === '/') {
    say.addAll('stat', findAll(main, ({ attribs }) => attribs['aria-label'] === 'In figures').flatMap(figuresIn))
    say.add('summary', textOf(find(find(main, named('section')), ofClass('text-lead'))))
  } else if (page === '/sources/') readSources(main, facts)
  else if (page === '/changes/') readChanges(main, facts)
  else if (page === '/guide/') readGuide(main, say)
  else if (page === '/glossary/') readTerms(main, facts)
  else if (page === '/technologies/') readRows(main, say)
  else if (kind === 'technologies') readTechnology(main, say, textOf(summary))
  else if (['patterns', 'stack', 'practices'].includes(kind) && name && !/^page-\d+$/.test(name))
    readEntry(main, say, facts, textOf(summary))
  if (['/sources/', '/changes/', '/guide/', '/technologies/', '/glossary/'].includes(page)) say.add('about-page', textOf(summary))
}

function figuresIn(list: HtmlElement): string[] {
  return elementsIn(list).map((item) => {
    const origin = find(item, ofClass('origin'))
    const label = blocksOf(item, (each) => ofClass('origin')(each) || ofClass('figure')(each)).join(' ')
    return [textOf(find(item, ofClass('figure'))), label, claimOf(origin), textOf(origin)].join(' | ')
  })
}

function claimOf(link: HtmlElement | undefined): string {
  return (link?.attribs.href ?? '').replace('/sources/#', '')
}

function readEntry(main: HtmlElement, say: Say, facts: Facts, summary: string): void {
  const article = find(main, named('article'))
  if (!article) return
  const [intro, ...parts] = elementsIn(article)
  const section = (id: string) => find(article, labelledBy(id))
  const items = (id: string) => elementsIn(find(section(id), named('ul', 'dl')))
  say.add('summary', summary)
  say.addAll('intro', blocksOf(intro))
  const benefits = section('benefits')
  if (benefits) {
    say.add('benefits', textOf(find(benefits, named('h2'))))
    say.addAll('benefit', items('benefits').map(textOf))
    say.addAll('metric', items('figures').length > 0 ? figuresIn(find(section('figures'), named('ul')) as HtmlElement) : [])
  }
  if (section('checklist')) say.addAll('item', items('checklist').map(textOf))
  if (section('technologies')) {
    say.addAll(
      'choice',
      items('technologies').map((item) => {
        const link = find(item, named('a'))
        return [link?.attribs.href, textOf(link), ...findAll(item, named('dd')).map(textOf)].join(' | ')
      }),
    )
  }
  const body = parts.find((part) => part.name === 'div' && elementsIn(part).some(named('h2')))
  readSections(body, say)
  if (!section('technologies')) say.addAll('mention', links(section('named')))
  if (benefits) say.addAll('choose', links(section('choose')))
  say.addAll('related', links(section('related')))
  say.addAll('referrer', links(section('referred')))
  for (const figureElement of findAll(article, having('data-drawing'))) readDrawing(figureElement, facts)
}

/** Where its words lead; those of a heading lead to itself. */
function links(element: HtmlElement | undefined): string[] {
  return elementsIn(element).flatMap((child) => {
    if (/^h\d$/.test(child.name)) return []
    return [...(child.name === 'a' ? [child.attribs.href ?? ''] : []), ...links(child)]
  })
}

function readSections(body: HtmlElement | undefined, say: Say): void {
  let title = ''
  const blocks = new Map<string, string[]>()
  for (const child of body?.children ?? []) {
    if (isElement(child) && child.name === 'h2') blocks.set((title = textOf(child)), [])
    else blocks.get(title)?.push(...blocksOf(child, having('data-drawing')))
  }
  say.addAll('section', [...blocks.keys()])
  for (const [name, own] of blocks) say.addAll(`text-of “${name}”`, own)
}

function readDrawing(element: HtmlElement, facts: Facts): void {
  const say = factsAbout(facts, `drawing ${element.attribs.id}`)
  const parts = findAll(element, having('data-of')).flatMap((part) => wordsOf(part).map((word) => ({ word, part })))
  const texts = parts.filter(({ part }) => part.name !== 'path').map(({ word, part }) => ({ word, text: tidy(letters(part)) }))
  const textAt = (wanted: string): string => texts.find(({ word }) => word === wanted)?.text ?? ''
  const nodes = new Set(parts.map(({ word }) => word).filter((word) => /^n\d+$/.test(word)))
  say.add('title', textOf(find(element, named('figcaption'))?.children[0]))
  say.add('caption', textOf(elementsIn(element).find(named('p'))))
  // The picture draws boxes around others first, and those that are links last.
  say.addAll(
    'node',
    [...nodes].toSorted((a, b) => numberOf(a) - numberOf(b)).map((id) => `${id} ${textAt(id)}`),
  )
  say.addAll(
    'edge',
    findAll(element, ofClass('diagram-line'))
      .flatMap((line) => wordsOf(line))
      .map((word) => {
        const [, from, sign, to] = /^(n\d+)(.)(n\d+)$/.exec(word) ?? []
        return `${from} ${directions[sign as keyof typeof directions]} ${to} ${textAt(word)}`.trim()
      }),
  )
  say.addAll('drawn-figure', findAll(element, ofClass('origin')).map(claimOf))
  const listed = findAll(element, having('data-outline'))
  say.addAll(
    'listed-node',
    listed.map((item) => item.attribs['data-outline'] ?? ''),
  )
  say.addAll(
    'note',
    texts
      .filter(({ word }) => word.endsWith('—'))
      .map(({ word, text }) => `${word.slice(0, -1)} ${text}`)
      .toSorted(),
  )
  say.addAll('listed-edge', listed.flatMap((item) => connectionsIn(item)).toSorted())
  const source = find(element, ({ attribs }) => attribs['data-copy-source'] === 'text')
  say.add('drawn', source?.children.map((child) => ('data' in child ? child.data : '')).join(''))
}

const directions = { '→': 'forward', '↔': 'both', '—': 'none' } as const

/** What a path or a text of a picture is of: nodes, connections, notes. */
function wordsOf({ attribs }: HtmlElement): string[] {
  return attribs['data-of']?.split(' ') ?? []
}

function numberOf(node: string): number {
  return Number(node.slice(1))
}

function letters(node: HtmlElement | undefined): string {
  return tidy((node?.children ?? []).map((child) => (isElement(child) ? letters(child) : 'data' in child ? child.data : '')).join(' '))
}

function connectionsIn({ attribs }: HtmlElement): string[] {
  return (attribs['data-to'] ?? '').split(' ').flatMap((to) => (to === '' ? [] : [`${attribs['data-outline']} ${to}`]))
}

function readTechnology(main: HtmlElement, say: Say, line: string): void {
  const uses = (id: string) => {
    const list = find(find(main, labelledBy(id)), named('ul'))
    return elementsIn(list).map((item) => [find(item, named('a'))?.attribs.href ?? '', ...elementsIn(item).filter(named('p')).map(textOf)])
  }
  say.add('line', line)
  const known = find(find(main, labelledBy('known')), named('dl'))
  say.addAll(
    'known',
    elementsIn(known)
      .map((pair) => elementsIn(pair).map(textOf).join(': '))
      .filter((fact) => !fact.startsWith('Checked at: ')),
  )
  say.addAll('seen-at', known ? links(known) : [])
  const aliases = find(find(main, labelledBy('about')), (each) => each.name === 'p' && textOf(each).startsWith('Also called '))
  say.add('aliases', aliases && textOf(aliases).replace(/^Also called | ?\.$/g, ''))
  say.add('home', links(find(main, labelledBy('about'))).at(-1))
  say.addAll(
    'listed-by',
    uses('listed').map((use) => use.join(' | ')),
  )
  say.addAll(
    'named-by',
    uses('named').map(([href = '']) => href),
  )
  say.addAll(
    'drawn-in',
    uses('drawn').map(([href = '']) => href.replace(/^.*#/, '')),
  )
  say.addAll(
    'claim',
    uses('claimed').map(([href = '']) => href.replace(/^.*#/, '')),
  )
}

function readRows(main: HtmlElement, say: Say): void {
  const rows = findAll(find(main, named('tbody')) ?? main, named('tr'))
  say.addAll(
    'row',
    rows.map((row) => {
      const [head, ...cells] = elementsIn(row)
      const link = find(head, named('a'))
      const facts = cells.slice(0, -1).flatMap((cell) => elementsIn(cell).map(textOf))
      return [link?.attribs.href, textOf(link), textOf(find(head, named('p'))), ...facts].join(' | ')
    }),
  )
}

function readSources(main: HtmlElement, facts: Facts): void {
  for (const article of findAll(main, named('article'))) readClaim(article, facts)
  const publications = elementsIn(find(find(main, labelledBy('publications')), named('ul')))
  for (const item of publications) {
    const say = factsAbout(facts, `source ${item.attribs.id}`)
    const line = elementsIn(item).find(named('p'))
    say.add('words', textOf(line))
    say.add('address', links(line)[0])
    say.addAll(
      'claim',
      links(elementsIn(item)[1]).map((href) => href.slice(1)),
    )
  }
}

function readClaim(article: HtmlElement, facts: Facts): void {
  const say = factsAbout(facts, `claim ${article.attribs.id}`)
  say.add('figure', textOf(elementsIn(article)[0]))
  say.add('says', textOf(find(article, named('h3'))))
  const findings = findAll(article, named('div')).filter((each) => elementsIn(each).some(named('p')) && !elementsIn(each).some(named('h3')))
  say.addAll(
    'finding',
    findings.map((each) => [links(each)[0] ?? '', ...elementsIn(each).map(textOf)].join(' | ')),
  )
  say.add('known', textOf(find(article, ofClass('known'))))
  say.addAll('fact', elementsIn(find(article, named('dl'))).map(textOf))
  const places = findAll(article, named('p')).find((each) => textOf(each).startsWith('Used on:'))
  say.addAll('place', links(places))
  say.addAll(
    'past',
    blocksOf(article).filter((block) => block.startsWith('Until ')),
  )
}

function readChanges(main: HtmlElement, facts: Facts): void {
  for (const item of findAll(main, (each) => each.name === 'li' && 'id' in each.attribs)) {
    const say = factsAbout(facts, `change ${item.attribs.id}`)
    const [change, because] = findAll(item, named('p'))
    say.add('on', find(item, having('datetime'))?.attribs.datetime)
    say.add('subject', textOf(find(item, named('h2'))))
    say.add('figures', textOf(change))
    say.add('because', textOf(because))
  }
}

function readTerms(main: HtmlElement, facts: Facts): void {
  for (const item of findAll(main, (each) => each.name === 'li' && elementsIn(each).some(named('h2')))) {
    const say = factsAbout(facts, `term ${textOf(find(item, named('h2')))}`)
    const [definition, ...lines] = findAll(item, named('p'))
    const linked = (label: RegExp): string[] => links(lines.find((line) => label.test(textOf(line))))
    say.add('stands-at', `/glossary/#${item.attribs.id}`)
    say.add('definition', textOf(definition))
    say.addAll('see-also', links(definition))
    say.addAll('explained', linked(/^Explained in:/))
    say.addAll('first-use', linked(/used in:/i))
  }
}

function readGuide(main: HtmlElement, say: Say): void {
  const table = find(main, having('data-rules'))
  if (!table) return
  say.addAll('axis', findAll(table, having('data-axis')).map(textOf))
  say.addAll('option', findAll(main, ({ attribs }) => attribs.id?.startsWith('option-') ?? false).map(textOf))
  for (const force of findAll(table, having('data-force'))) {
    const [question, ...answers] = elementsIn(force)
    say.add(`question “${force.attribs['data-name']}”`, textOf(question))
    say.addAll(
      `answer of “${force.attribs['data-name']}”`,
      answers.map((row) => textOf(elementsIn(row)[0])),
    )
    for (const row of answers)
      say.addAll(
        `effect of “${force.attribs['data-name']}: ${textOf(elementsIn(row)[0])}”`,
        findAll(row, having('data-option')).map((effect) => `${effect.attribs['data-weight']} | ${textOf(effect)}`),
      )
  }
  const together = find(main, labelledBy('together'))
  say.addAll('shares', elementsIn(find(together, named('ul'))).map(textOf))
  say.addAll(
    'combination',
    findAll(main, having('data-combination')).map((row) => elementsIn(row).map(textOf).join(' | ')),
  )
}

/** What a page says in JSON-LD. */
export function factsInLinkedData(html: string, page: string, facts: Facts): void {
  const script = find(readHtml(html), ({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json')
  const text = script?.children.map((child) => ('data' in child ? child.data : '')).join('') ?? '{}'
  const { '@graph': graph, ...only } = JSON.parse(text)
  const say = factsAbout(facts, page)
  for (const thing of graph ?? [only]) {
    if (thing['@type'] === 'TechArticle') {
      say.add('title', thing.headline)
      say.add('lead', thing.description)
      say.add('updated', thing.dateModified)
      say.addAll(
        'about',
        (thing.about ?? []).map(({ url }: { url: string }) => new URL(url).pathname.replace(/^.*\/technologies/, '/technologies')),
      )
      say.addAll('cites', (thing.citation ?? []).map(({ name }: { name: string }) => name).toSorted())
    } else if (thing['@type'] === 'DefinedTerm') {
      say.add('title', thing.name)
      say.add('line', thing.description)
      say.add('home', thing.sameAs)
    } else if (thing['@type'] === 'Dataset') {
      say.addAll(
        'measured',
        thing.variableMeasured.map((each: Record<string, string>) => `${each.value} | ${each.name} | ${each.measurementTechnique}`),
      )
      say.addAll(
        'cited',
        thing.citation.map((each: Record<string, string>) => `${each.name} | ${each.datePublished} | ${each.url ?? ''}`),
      )
    } else if (thing['@type'] === 'WebSite') say.add('title', thing.name)
  }
}
