import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Nodes } from 'mdast'
import type Mermaid from 'mermaid'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import { startServer, type Serving } from '../../lib/export/serve/serve.ts'
import { copyProject } from '../fixtures/copy-project.ts'
import { writeHostileHandbook } from '../fixtures/hostile/handbook.ts'
import { readMarkdown } from '../parity/markdown.ts'

// A small handbook whose editors wrote hostile words wherever the check lets them write any.
let project: ReturnType<typeof copyProject>
let written: ReadonlyMap<string, string>
let serving: Serving

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  project = copyProject('hostile')
  written = writeHostileHandbook(project.root)
  await project.build()
  serving = await startServer({ folder: path.join(project.root, 'out'), port: 0 })
})

test.afterAll(async () => {
  await serving?.close()
  project?.remove()
})

/** The published files of a pattern, and the text of one. */
const files = (pattern: string): string[] => globSync(pattern, { cwd: path.join(project.root, 'out') }).toSorted()
const readPublished = (file: string): string => readFileSync(path.join(project.root, 'out', file), 'utf8')

/** Tells whatever runs, loads or is refused on pages that are opened from now on. */
function watch(page: Page): () => Promise<string[]> {
  const told: string[] = []
  // A picture at its own address names no icon, and the browser looks for one.
  page.on(
    'console',
    (message) => void (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && told.push(message.text())),
  )
  page.on('pageerror', ({ message }) => void told.push(message))
  page.on('dialog', (dialog) => {
    told.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => void (request.url().startsWith(serving.address) || told.push(`request: ${request.url()}`)))
  return async () => {
    if (await page.evaluate(() => 'ran' in globalThis)) told.push('A script of an editor ran.')
    return told.splice(0).map((text) => `${page.url()}: ${text}`)
  }
}

/** The places whose words stand in these texts. Where the words of one begin, they go on to the letter. */
function placesIn(texts: readonly string[]): string[] {
  const places = new Set<string>()
  for (const text of texts.map(tidy)) {
    for (const { 0: begin, 1: place = '', index } of text.matchAll(/Zap([a-z]+) /g)) {
      const words = tidy(written.get(place) ?? begin)
      expect(text.slice(index, index + words.length)).toBe(words)
      places.add(place)
    }
  }
  return [...places]
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** All places but these. */
function allBut(...names: string[]): string[] {
  return [...written.keys()].filter((place) => !names.includes(place)).toSorted()
}

/** Every string in a JSON value, by its key. */
function stringsIn(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => stringsIn(each, Array.isArray(value) ? key : name))
    : []
}

/** The words of each block of a Markdown text, which holds no HTML. */
function wordsIn(node: Nodes): string[] {
  const texts: string[] = []
  const visit = (each: Nodes): string => {
    if (each.type === 'html') expect(each.value, 'HTML').toBe('')
    if (each.type === 'yaml') texts.push(...stringsIn(parse(each.value)).map(([, text]) => text))
    if (each.type === 'code') texts.push(each.value)
    if ((each.type === 'link' || each.type === 'image') && each.title) texts.push(each.title)
    if (each.type === 'image') return each.alt ?? ''
    if (!('children' in each)) return 'value' in each ? each.value : ' '
    const text = each.children.map(visit).join('')
    if (each.type === 'paragraph' || each.type === 'heading' || each.type === 'tableCell') texts.push(text)
    return text
  }
  visit(node)
  return texts
}

/** As a reader that knows no more than CommonMark reads it. */
function readCommonMark(text: string): Nodes {
  return unified().use(remarkParse).use(remarkFrontmatter).parse(text)
}

/** Every text of the page that is open: its title, its words and its attributes. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value))
    const body = document.body.cloneNode(true) as HTMLElement
    // Mermaid has a writing of its own.
    for (const element of body.querySelectorAll('script, style, [data-copy-source=mermaid]')) element.remove()
    return [document.title, body.textContent ?? '', ...attributes]
  })
}

const sectionNames = [
  'patterns',
  'stack',
  'practices',
  'technologies',
  'sources',
  'changes',
  'guide',
  'compare',
  'checklists',
  'index',
  'glossary',
  'search',
  'print',
]

/** A text of each section. */
function ofSections(text: string, sections: readonly string[] = sectionNames): string[] {
  return sections.map((name) => name + text)
}

/** How several are called where the small handbook never has several, or one where it has none. */
const nowhere = [...ofSections('plural', sectionNames.slice(1, 8)), 'sourcessingular', 'changessingular']

test('on every page they are words and run nothing', async ({ page }) => {
  test.setTimeout(60_000)
  const told = watch(page)
  const found = new Set<string>()
  for (const file of files('**/*.html')) {
    await page.goto(serving.address + file.replace(/index\.html$/, ''))
    for (const place of placesIn(await textsOf(page))) found.add(place)
    expect(await told()).toEqual([])
  }
  expect([...found].toSorted()).toEqual(allBut(...nowhere))
})

test('the guide and the comparison show them as words', async ({ page }) => {
  const told = watch(page)
  await page.goto(`${serving.address}guide/`)
  await page.getByRole('radio', { name: 'Zapsmall' }).press('Space')
  const result = page.getByRole('region', { name: 'Result' })
  await expect(result.getByRole('status')).toContainText('Zapsimplesays')
  expect(placesIn([(await result.textContent()) ?? ''])).toEqual(
    expect.arrayContaining(['simplesays', 'simplewhy', 'small', 'forsimple', 'firstoption', 'forfirst', 'secondoption', 'againstsecond']),
  )
  await page.goto(`${serving.address}compare/`)
  for (const name of ['second', 'first']) await page.getByRole('checkbox', { name: `Zap${name}` }).press('Space')
  await expect(page.getByRole('columnheader').filter({ visible: true })).toContainText(['Zapsecondpattern', 'Zapfirstpattern'])
  expect(placesIn([(await page.getByRole('table').textContent()) ?? ''])).toEqual(
    expect.arrayContaining(['secondbenefit', 'firstfails', 'figure']),
  )
  expect(await told()).toEqual([])
})

test('the search finds them and shows them as words', async ({ page }) => {
  test.setTimeout(60_000)
  const told = watch(page)
  await page.goto(serving.address)
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  const options = dialog.getByRole('option')
  for (const place of [
    'firstpattern',
    'firstuse',
    'firstedge',
    'technology',
    'alias',
    'because',
    'quote',
    'term',
    'forfirst',
    'item',
    'cell',
    'code',
    'remark',
  ]) {
    await dialog.getByRole('combobox').fill(`Zap${place}`)
    await expect(dialog.getByRole('status')).toHaveText(new RegExp(`^\\d+ results? for “Zap${place}”$`))
    // What is shown begins somewhere and breaks off somewhere; between them it is what was written.
    const mark = options.locator('mark').getByText(`Zap${place}`, { exact: true }).first()
    const shown = tidy((await mark.locator('xpath=..').textContent()) ?? '')
    const from = shown.indexOf(`Zap${place}`)
    const words = tidy(written.get(place) ?? '')
    expect(words.startsWith(shown.slice(from, from + Math.min(words.length, 200)).replace(/ …$/, '')), shown).toBe(true)
    expect(shown.length).toBeGreaterThan(150)
    const names = await options.locator('*').evaluateAll((elements) => elements.map(({ localName }) => localName))
    expect(new Set(names)).toEqual(new Set(['mark', 'span']))
  }
  expect(await told()).toEqual([])
})

test('a drawing is a picture at its own address', async ({ page }) => {
  const told = watch(page)
  for (const name of ['first', 'second']) {
    await page.goto(`${serving.address}${files(`drawings/zap${name}*.svg`)[0]}`)
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('text, [aria-label]')].map(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
      ),
    )
    expect(placesIn(texts)).toEqual(['plan', 'box', 'edge', 'note'].map((place) => name + place).toSpliced(2, 0, 'technology'))
    expect(
      await page
        .locator('.diagram-wall')
        .first()
        .evaluate((box) => getComputedStyle(box).fill),
    ).toBe('rgb(250, 248, 242)')
    expect(await told()).toEqual([])
  }
})

for (const securityLevel of ['strict', 'loose'])
  test(`Mermaid draws them as words with the security level ${securityLevel}`, async ({ page }) => {
    const told = watch(page)
    for (const name of ['first', 'second']) {
      await page.goto(`${serving.address}patterns/${name}/`)
      const source = (await page.locator('[data-copy-source=mermaid]').first().textContent()) ?? ''
      await page.goto('about:blank')
      await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' })
      const labels = await page.evaluate(
        async ([text, level]) => {
          const { mermaid } = globalThis as unknown as { mermaid: typeof Mermaid }
          mermaid.initialize({ startOnLoad: false, securityLevel: level })
          const { svg, bindFunctions } = await mermaid.render('drawing', text)
          document.body.innerHTML = svg
          bindFunctions?.(document.body)
          for (const node of document.querySelectorAll('.node, .edgeLabel')) node.dispatchEvent(new MouseEvent('click', { bubbles: true }))
          return [...document.querySelectorAll('.nodeLabel, .edgeLabel')].map((element) => element.textContent ?? '')
        },
        [source, securityLevel as 'strict' | 'loose'] as const,
      )
      expect(placesIn(labels)).toEqual([`${name}edge`, `${name}box`, 'technology'])
      expect(await told()).toEqual([])
    }
  })

test('Markdown holds them without a piece of HTML', () => {
  const copies = files('**/*.md').concat('llms.txt', 'llms-full.txt').map(readPublished)
  const unsaid = [
    ...nowhere,
    ...ofSections('name').filter((name) => !['guidename', 'comparename', 'checklistsname', 'sourcesname'].includes(name)),
    ...ofSections('title', ['search', 'print']),
    ...ofSections('description', ['search', 'print']),
    'headline',
  ]
  for (const read of [readMarkdown, readCommonMark])
    expect([...new Set(copies.flatMap((text) => placesIn(wordsIn(read(text)))))].toSorted()).toEqual(allBut(...unsaid))
})

test('JSON and JSON-LD hold them to the letter', () => {
  const data = stringsIn(JSON.parse(readPublished('api/handbook.json')))
  const inData = data.flatMap(([key, text]) => placesIn(['intro', 'markdown'].includes(key) ? wordsIn(readMarkdown(text)) : [text]))
  const frames = ['name', 'description', 'singular', 'plural'].flatMap((text) => ofSections(text))
  expect([...new Set(inData)].toSorted()).toEqual(allBut(...frames, ...ofSections('title', ['search', 'print'])))
  for (const file of files('**/*.{json,webmanifest}')) expect(() => JSON.parse(readPublished(file)), file).not.toThrow()

  const linked = files('**/*.html').flatMap((file) => [
    ...readPublished(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
  ])
  const inLinked = linked.flatMap(([, text = '']) => placesIn(stringsIn(JSON.parse(text)).map(([, each]) => each)))
  expect(inLinked).toEqual(
    expect.arrayContaining(['firstpattern', 'firstclaimed', 'source', 'publisher', 'says', 'finding', 'label', 'alias', 'line']),
  )
})

test('the feed is well-formed and holds them', async ({ page }) => {
  const texts = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml')
    return [...feed.querySelectorAll('title, subtitle, name, content, parsererror')].map((element) => element.textContent ?? '')
  }, readPublished('feed.xml'))
  expect(placesIn(texts)).toEqual(['changestitle', 'site', 'changesdescription', 'stat', 'oldfigure', 'figure', 'because'])
})

test('the pictures for sharing', async ({ page }) => {
  const told = watch(page)
  await page.goto(serving.address)
  for (const file of files('cards/*')) {
    const size = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, `/${file}`)
    expect(size).toEqual([1200, 630])
  }
  expect(await told()).toEqual([])
})
