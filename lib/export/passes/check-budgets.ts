import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { firstKinds, isFirstKind, pageKind, type FirstKind } from '../site/page-kind.ts'
import type { Site } from '../site/site.ts'
import { forEachPage } from '../site/each-page.ts'
import type { PageFacts } from '../site/page.ts'

/** Bytes after brotli, and numbers of requests. */
const budgets = {
  script: 6_000,
  /**
   * The document, the script, the site's own icon, and the file with the line icons of all pages: in the page itself they would be
   * 1,000 bytes of the home page, more than its budget. The first page of a visit loads the file, and nothing waits for it.
   */
  requests: 4,
  /** Extra for a page with a script of its own: one request. */
  ownScript: 3_000,
  /** Pages that hydrate: Next's runtime is 116 kB of it. */
  hydratedScript: 160_000,
}

/**
 * What a page of a kind that readers may land on may cost: bytes of HTML with its style after brotli, of which a first flight of TCP
 * holds some 14,600 with the headers; and elements, whose style and layout are most of what a phone does before it paints.
 */
const pageBudgets: Record<FirstKind, { html: number; elements: number }> = {
  // Leads to the ways to choose, and shows a drawing as it is written and as it is read.
  home: { html: 13_000, elements: 620 },
  // Some have a second drawing that corrects the first.
  'patterns/*': { html: 13_500, elements: 480 },
  'stack/*': { html: 9_000, elements: 300 },
  // May have a listing in colours.
  'practices/*': { html: 9_400, elements: 300 },
  guide: { html: 11_800, elements: 720 },
  // Everything that the patterns say, side by side.
  compare: { html: 14_000, elements: 600 },
  'compare/*': { html: 11_500, elements: 450 },
}

/** `BUDGETS=report` prints them and lets every page pass: for sites built only to be measured. */
const enforced = process.env.BUDGETS !== 'report'

/** Measures every page against the budgets, prints the largest page of each kind, and reports those that are over. */
export async function checkBudgets(site: Site): Promise<void> {
  const measures: Measure[] = []
  const scriptSizes = new Map<string, Promise<number>>()
  await forEachPage(site, 'Budgets', async (page) => {
    if (page.route === undefined) return
    measures.push(await measure(page, site, scriptSizes))
  })
  measures.sort((a, b) => b.quick - a.quick || (a.page.address < b.page.address ? -1 : 1))
  if (enforced) for (const each of measures) reportOver(each, site)
  for (const line of formatTable(await largestOfEachKind(measures, site))) site.report.line(line)
}

/** `quick` is the size of the HTML by quick compression, which all pages have: they are compared by it. */
type Measure = { page: PageFacts; kind: string; quick: number; html: number; script: number; requests: number; allowed: Allowed }
type Allowed = { html?: number; elements?: number; script: number; requests: number }

async function measure(page: PageFacts, site: Site, scriptSizes: Map<string, Promise<number>>): Promise<Measure> {
  const kind = pageKind(page.address)
  let script = 0
  for (const address of new Set(page.scripts)) {
    const size = scriptSizes.get(address) ?? sizeOfScript(address, page, site)
    scriptSizes.set(address, size)
    script += await size
  }
  const allowed = allowedFor(page, kind, site)
  // Quick compression gives larger results than the best: a page within budget by it needs no better measurement.
  const file = path.join(site.folder, page.file)
  const quick = await compressedSize(file, quickQuality)
  const html = quick > (allowed.html ?? Infinity) ? await compressedSize(file) : quick
  const others = page.loads.filter((address) => !address.startsWith('icon '))
  return { page, kind, quick, html, script, requests: 1 + new Set(page.scripts).size + others.length + 1, allowed }
}

function allowedFor(page: PageFacts, kind: string, { fingerprints }: Site): Allowed {
  if (page.hydrates) return { script: budgets.hydratedScript, requests: Infinity }
  const first = isFirstKind(kind) ? pageBudgets[kind] : {}
  const own = [...fingerprints].some(([from, to]) => from.includes('/scripts/') && page.scripts.includes(to))
  if (!own) return { ...first, script: budgets.script, requests: budgets.requests }
  return { ...first, script: budgets.script + budgets.ownScript, requests: budgets.requests + 1 }
}

async function sizeOfScript(address: string, page: PageFacts, { folder, basePath, problems }: Site): Promise<number> {
  const file = path.join(folder, decodeURIComponent(address.slice(basePath.length).replace(/[?#].*$/, '')))
  const there = isOwn(address) && (await stat(file).catch(() => undefined))
  if (there) return compressedSize(file)
  if (isOwn(address)) problems.push({ page: page.address, message: `loads a script that doesn't exist: ${address}.` })
  return 0
}

function isOwn(address: string): boolean {
  return /^\/(?!\/)/.test(address)
}

const compress = promisify(brotliCompress)

/** A tenth larger than the best quality, in a sixtieth of the time. */
const quickQuality = 5

async function compressedSize(file: string, quality = 11): Promise<number> {
  const content = await readFile(file)
  const params = {
    // The best takes seconds for a page with a whole large handbook, which has no budget or exceeds any.
    [constants.BROTLI_PARAM_QUALITY]: content.length < 400_000 ? quality : quickQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGWIN]: 22,
  }
  return (await compress(content, { params })).length
}

function reportOver({ page, html, script, requests, allowed }: Measure, { problems }: Site): void {
  const report = (message: string): void => void problems.push({ page: page.address, message })
  if (allowed.html !== undefined && html > allowed.html)
    report(`is over budget: ${bytes(html)} of HTML with its style, after brotli; the limit is ${bytes(allowed.html)}.`)
  if (page.elementCount > (allowed.elements ?? Infinity))
    report(`is over budget: ${bytes(page.elementCount)} elements; the limit is ${bytes(allowed.elements ?? 0)}.`)
  if (script > allowed.script) report(`is over budget: ${bytes(script)} of scripts, after brotli; the limit is ${bytes(allowed.script)}.`)
  if (requests > allowed.requests)
    report(`is over budget: ${requests} requests (${[...page.scripts, ...page.loads].join(', ')}); the limit is ${allowed.requests}.`)
  for (const address of [...page.scripts, ...page.loads].map((each) => each.replace(/^icon /, ''))) {
    if (!isOwn(address) && /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address)) report(`loads from another origin: ${address}.`)
    if (/\.(?:woff2?|ttf|otf)(?:[?#]|$)/i.test(address)) report(`loads a font: ${address}.`)
  }
}

type Row = Measure & { pages: number }

/** The table shows the size after the best compression. */
async function largestOfEachKind(measures: Measure[], { folder }: Site): Promise<Row[]> {
  const kinds = Map.groupBy(measures, ({ kind, page }) => (page.hydrates ? `${kind} (hydrates)` : kind))
  const rows = [...kinds].map(async ([kind, [largest, ...rest]]) => {
    if (!largest) return undefined
    return { ...largest, kind, pages: rest.length + 1, html: await compressedSize(path.join(folder, largest.page.file)) }
  })
  const order: string[] = [...firstKinds]
  const rank = ({ kind }: Row): number => (order.indexOf(kind) + order.length + 1) % (order.length + 1)
  return (await Promise.all(rows)).filter((row) => row !== undefined).toSorted((a, b) => rank(a) - rank(b) || (a.kind < b.kind ? -1 : 1))
}

function formatTable(rows: Row[]): string[] {
  const cells = [
    ['Kind', 'Pages', 'Largest page', 'HTML with style', 'Elements', 'Script', 'Requests'],
    ...rows.map(({ kind, pages, page, html, script, requests, allowed }) => [
      kind,
      pages.toLocaleString('en'),
      page.address,
      allowed.html === undefined ? bytes(html) : `${bytes(html)} of ${bytes(allowed.html)}`,
      allowed.elements === undefined ? bytes(page.elementCount) : `${bytes(page.elementCount)} of ${bytes(allowed.elements)}`,
      `${bytes(script)} of ${bytes(allowed.script)}`,
      page.hydrates ? `${requests}` : `${requests} of ${allowed.requests}`,
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return [
    ...cells.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    'Bytes after brotli.',
  ]
}

function bytes(count: number): string {
  return count.toLocaleString('en')
}
