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
  /** Writes the repairs that keep the meaning of what they replace. */
  fix: { type: 'boolean', default: false },
  /** One JSON document on standard output, in the form of `Report` in lib/content/check/report.ts. */
  json: { type: 'boolean', default: false },
  /** Checks again after every change, until stopped. */
  watch: { type: 'boolean', default: false },
  /** Lists the claims and technologies that are past their review date, by owner. */
  stale: { type: 'boolean', default: false },
  /** The day from which `--stale` looks instead of today, as an ISO date. */
  on: { type: 'string' },
} as const

function main(): void {
  const { values, unknown } = readOptions()
  if (unknown) return refuse(unknown)
  if (values.on !== undefined && !values.stale) return refuse('`--on` sets the day for `--stale`: use them together.')
  if (values.stale && (values.fix || values.json || values.watch)) return refuse('`--stale` can be combined only with `--on`.')
  if (values.stale) return listStale(values.on ?? today())
  if (values.json && values.watch) return refuse("`--json` and `--watch` can't be combined: choose one.")
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
  return { values, unknown: written && `Unknown option \`${written}\`${didYouMean(written, names)} Options: ${names.join(', ')}.` }
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}

/** If the content has errors, its dates are unknown: then this reports the errors instead. */
function listStale(on: string | boolean): void {
  if (!z.iso.date().safeParse(on).success)
    return refuse(on === true ? '`--on` needs a date, such as 2027-05-31.' : `\`--on\` must be a date such as 2027-05-31, not "${on}".`)
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

/** The date by the editor's clock. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** @returns whether nothing needs correcting: information alone is not a fault. */
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

/** Editors' programs may write a file in several steps, which count as one change. */
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
