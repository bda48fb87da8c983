import { watch } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { FigureCount } from '../lib/content/rules/helpers/judged-figures.ts'
import { didYouMean } from '../lib/content/text/did-you-mean.ts'
import { fixContent } from '../lib/content/write/fix-content.ts'
import { entriesOf, type Handbook } from '../lib/content/model/handbook.ts'
import { checkContent } from '../lib/content/check/load.ts'
import { readHandbook } from '../lib/content/check/load.ts'
import { formatProblem } from '../lib/content/check/format-problem.ts'
import { countProblems } from '../lib/content/model/problem.ts'
import { reportOf } from '../lib/content/check/report.ts'
import { pastReview, reviewedIn } from '../lib/content/check/past-review.ts'

const options = {
  /** Writes the repairs that say the same as what they replace. */
  fix: { type: 'boolean', default: false },
  /** One JSON document on the standard output, whose form is `Report` in lib/content/check/report.ts. */
  json: { type: 'boolean', default: false },
  /** Checks again after every change, until it is stopped. */
  watch: { type: 'boolean', default: false },
  /** Lists the claims and technologies that are past their review date, by owner. */
  stale: { type: 'boolean', default: false },
  /** The day from which `--stale` looks, instead of today: an ISO date. */
  on: { type: 'string' },
} as const

function main(): void {
  const { values, unknown } = readOptions()
  if (unknown) return refuse(unknown)
  if (values.on !== undefined && !values.stale) return refuse('`--on` is the day from which `--stale` looks: it goes with it.')
  if (values.stale && (values.fix || values.json || values.watch)) return refuse('`--stale` goes with no other option than `--on`.')
  if (values.stale) return listStale(values.on ?? today())
  if (values.json && values.watch) return refuse('`--json` is for one run, `--watch` for many: take one of them.')
  if (values.fix) {
    for (const [file, rows] of fixContent(process.cwd())) console.error(`${file}: ${rows} ${rows === 1 ? 'row' : 'rows'} repaired`)
  }
  if (values.watch) checkAgain()
  process.exitCode = check(values.json === true) ? 0 : 1
}

function readOptions() {
  const { values, tokens } = parseArgs({ options, strict: false, tokens: true })
  const names = Object.keys(options).map((name) => `--${name}`)
  const other = tokens.find(
    (token) => token.kind !== 'option' || !names.includes(token.rawName) || (token.value !== undefined && token.name !== 'on'),
  )
  const written = other?.kind === 'option' ? other.rawName : other?.kind === 'positional' ? other.value : undefined
  return { values, unknown: written && `Unknown option \`${written}\`${didYouMean(written, names)} There are: ${names.join(', ')}.` }
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}

/** Content with errors is checked instead: what it says is not known. */
function listStale(on: string | boolean): void {
  if (!z.iso.date().safeParse(on).success)
    return refuse(
      on === true
        ? '`--on` names no day: a date such as 2027-05-31 is expected.'
        : `\`--on\` is "${on}", but a date such as 2027-05-31 is expected.`,
    )
  const { handbook, places } = readHandbook(process.cwd())
  if (!handbook) {
    check(false)
    process.exitCode = 1
    return
  }
  const { stale, report } = pastReview(reviewedIn(handbook, places), String(on))
  console.log(report)
  process.exitCode = stale ? 1 : 0
}

/** The date of the editor's clock. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** @returns whether nothing has to be put right: what is only said (info) is nothing wrong. */
function check(asJson: boolean): boolean {
  const { handbook, problems, sources, figures } = checkContent(process.cwd())
  const report = reportOf(problems)
  if (asJson) console.log(JSON.stringify(report, null, 2))
  else {
    for (const problem of problems) console.log(`${formatProblem(problem, sources.get(problem.file))}\n`)
    console.log(handbook && problems.length === 0 ? inOrder(handbook, figures) : countProblems(problems))
  }
  return report.ok
}

function inOrder(handbook: Handbook, figures: FigureCount): string {
  const [entries, technologies, stats] = [entriesOf(handbook), handbook.technologies, handbook.stats].map(({ length }) => length)
  return `Content is in order: ${entries} entries, ${technologies} technologies, ${stats} statistics, ${figures.found} figures.`
}

/** An editor's program may write a file in several steps: they are one change. */
function checkAgain(): void {
  let waiting: NodeJS.Timeout | undefined
  watch('content', { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      console.log('\nChecking content …')
      check(false)
    }, 50)
  })
}

main()
