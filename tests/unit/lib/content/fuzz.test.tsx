import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test } from 'vitest'
import { mdxComponents } from '../../../../components/mdx-components.tsx'
import { entriesOf } from '../../../../lib/content/model/handbook.ts'
import { renderMarkup } from '../../../../lib/content/show/render.ts'
import { foreignMarkup } from './foreign-markup.ts'
import { anyBody, anyYaml, edited } from './hostile-arbitrary.ts'
import { firstTold, layHandbook, practice, practiceFile, toldOf } from './laid-handbook.ts'
import { fc, fuzzRuns, tries, triesTimeout } from '../../property.ts'

const handbook = layHandbook()
afterAll(() => {
  handbook.remove()
  // With many inputs it is said which took longest.
  if (fuzzRuns === 0) return
  mkdirSync('.cache', { recursive: true })
  writeFileSync('.cache/slowest.txt', slowest.text)
  console.log(`${count} inputs; the slowest took ${slowest.milliseconds.toFixed(0)} ms and stands in .cache/slowest.txt`)
})

const small = new Map(
  globSync('content/**/*.{yaml,mdx}', { cwd: 'tests/fixtures/handbook' }).map((file) => [
    file,
    readFileSync(`tests/fixtures/handbook/${file}`, 'utf8'),
  ]),
)
const slowest = { milliseconds: 0, text: '' }
let count = 0

/** Reads the small handbook with one file different: told without a fault, and where pages are made of it, nothing on them is foreign. */
function survive(file: string, text: string): void {
  const started = process.cpuUsage()
  const loaded = handbook.read({ [file]: text })
  // Whatever comes of it, the next one begins with a handbook that is in order.
  handbook.put({ [file]: small.get(file) ?? '' })
  toldOf(loaded)
  const milliseconds = process.cpuUsage(started).user / 1000
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, text })
  count++
  for (const { body } of loaded.handbook ? entriesOf(loaded.handbook) : []) {
    const html = renderToStaticMarkup(
      <>
        {renderMarkup(body.intro, mdxComponents)}
        {renderMarkup(body.sections, mdxComponents)}
      </>,
    )
    expect(foreignMarkup(html, ['asciidiagram', 'img'])).toEqual([])
  }
}

test('bodies of pieces that are right and pieces that are not', { timeout: triesTimeout }, () => {
  fc.assert(
    fc.property(anyBody, (body) => survive(practiceFile, practice(`Words.\n\n${body}`))),
    tries(120),
  )
})

test('frontmatter of such pieces', { timeout: triesTimeout }, () => {
  fc.assert(
    fc.property(anyYaml, fc.boolean(), (yaml, whole) =>
      survive(practiceFile, whole ? practice('Words.', `${yaml}\n`) : `---\n${yaml}\n---\n\nWords.\n`),
    ),
    tries(120),
  )
})

test('files in YAML of such pieces', { timeout: triesTimeout }, () => {
  const file = fc.constantFrom(...[...small.keys()].filter((each) => each.endsWith('.yaml')))
  fc.assert(
    fc.property(file, anyYaml, fc.boolean(), (at, yaml, added) => survive(at, added ? `${small.get(at)}${yaml}` : yaml)),
    tries(120),
  )
})

test('files of the handbook with slips in them', { timeout: triesTimeout }, () => {
  const places = { patterns: 'content/patterns/layers.mdx', stack: 'content/stack/storage.mdx', practices: practiceFile }
  const files = globSync('{content,tests/fixtures/handbook/content}/**/*.{yaml,mdx}').toSorted()
  const slip = fc.constantFrom(...files).chain((from) => {
    const own = from.replace('tests/fixtures/handbook/', '')
    const file = own.endsWith('.yaml') ? own : places[own.split('/')[1] as keyof typeof places]
    return edited(readFileSync(from, 'utf8')).map((text) => ({ file, text }))
  })
  fc.assert(
    fc.property(slip, ({ file, text }) => survive(file, text)),
    tries(120),
  )
})

test('any bytes', { timeout: triesTimeout }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...small.keys()), fc.uint8Array({ maxLength: 300 }), (file, bytes) =>
      survive(file, Buffer.from(bytes).toString('latin1')),
    ),
    tries(120),
  )
})

test('what is missing in a drawing behind the end of a row is told at its end', () => {
  const rows = ['┌───────┐', '│ one', '│ two   │', '└───────┘']
  expect(firstTold({ [practiceFile]: practice(['```diagram title="Walls"', ...rows, '```'].join('\n')) })).toMatchInlineSnapshot(
    `"content/practices/reviews.mdx:14:6 warning The right wall of “one two” is missing in this row. Draw it in column 9. [missing-wall]"`,
  )
})
