import type { HandbookJson } from '../../lib/copies/handbook-form.ts'
import { compareFacts, factsAbout, type Channel, type Compared, type Facts } from './facts.ts'
import { factsInHtml, factsInLinkedData } from './html-facts.ts'
import { factsInJson } from './json-facts.ts'
import { factsInFullText, factsInMarkdown } from './markdown-facts.ts'
import { copyFile, fileOf, pageFile, pagesOf, pathReader, type Published } from './published.ts'
import { compareWords } from './words.ts'

/** Takes the facts out of the pages, the copies and the data of a published site, and tells where they differ. */
export function checkParity(published: Published): Compared & { blocks: number } {
  const pages = pagesOf(published)
  const pathOf = pathReader(published)
  const channels = new Map<Channel, Facts>()
  const read = (channel: Channel, text: string, page: string, take: (facts: Facts) => void): void => {
    const facts = channels.get(channel) ?? new Map()
    channels.set(channel, facts)
    for (const [name, value] of factsOnce(`${channel} ${page} ${text}`, take)) facts.set(name, value)
  }
  const missing: string[] = []
  const words: string[] = []
  let blocks = 0
  for (const { path, updated } of pages) {
    for (const file of [pageFile(path), copyFile(path)]) if (!published.has(file)) missing.push(`${path} has no ${file}.`)
    const html = published.get(pageFile(path))
    const copy = published.get(copyFile(path))
    if (html === undefined || copy === undefined) continue
    read('html', html, `${path} ${updated}`, (facts) => {
      factsAbout(facts, path).add('page', path)
      factsAbout(facts, path).add('changed', updated ?? 'unknown')
      factsInHtml(html, path, facts)
    })
    read('linked data', html, path, (facts) => factsInLinkedData(html, path, facts))
    read('markdown', copy, path, (facts) => {
      factsAbout(facts, path).add('page', path)
      factsInMarkdown(copy, { page: path, pathOf }, facts)
    })
    const compared = compareWords(html, copy, path)
    blocks += compared.blocks
    words.push(...compared.differences)
  }
  const full = fileOf(published, 'llms-full.txt')
  read('full', full, '', (facts) => {
    for (const path of factsInFullText(full, pathOf, facts)) factsAbout(facts, path).add('page', path)
  })
  const text = fileOf(published, 'api/handbook.json')
  const data = JSON.parse(text) as HandbookJson
  read('json', text, '', (facts) => {
    factsInJson(data, pathOf, facts)
    for (const { page, copy, updated } of data.pages) {
      const say = factsAbout(facts, pathOf(page))
      say.add('page', pathOf(copy))
      say.add('changed', updated ?? 'unknown')
    }
  })
  const compared = compareFacts(channels)
  return {
    ...compared,
    blocks,
    differences: [...missing, ...compared.differences, ...words, ...inLists(data, published), ...inContents(published, pathOf)],
  }
}

const known = new Map<string, Facts>()

/** A text that was read before says the same again: a test changes one of many. */
function factsOnce(text: string, take: (facts: Facts) => void): Facts {
  const facts: Facts = known.get(text) ?? new Map()
  if (!known.has(text)) take(facts)
  known.set(text, facts)
  return facts
}

/** The lists that are published each by itself are those of the whole. */
function inLists(data: HandbookJson, published: Published): string[] {
  return (['patterns', 'stack', 'practices', 'technologies', 'claims', 'sources', 'glossary'] as const).flatMap((name) => {
    const list = JSON.parse(fileOf(published, `api/${name}.json`))[name]
    return JSON.stringify(list) === JSON.stringify(data[name]) ? [] : [`api/${name}.json: is not the list of api/handbook.json.`]
  })
}

/** llms.txt leads to every page's copy, and to nothing that is not there. */
function inContents(published: Published, pathOf: (address: string) => string): string[] {
  const linked = [...fileOf(published, 'llms.txt').matchAll(/\]\((\S+?)\)/g)].map(([, address = '']) => pathOf(address))
  const pages = pagesOf(published).map(({ path }) => path)
  return [
    ...pages.filter((page) => !linked.includes(page)).map((page) => `llms.txt: does not lead to ${page}.`),
    ...linked
      .filter((path) => !pages.includes(path) && !published.has(path.slice(1)))
      .map((path) => `llms.txt: leads to ${path}, which is not there.`),
  ]
}
