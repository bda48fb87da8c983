import { findFigures } from '../text/find-figures.ts'
import { limits } from '../model/limits.ts'
import { onceFor } from '../model/once-for.ts'
import type { Problem } from '../model/problem.ts'
import type { Rule } from './rules.ts'
import { sameFigure } from '../text/same-figure.ts'
import type { Claim } from '../model/schema.ts'

/** Why some figures need no claim, written beside them. Places are from 1. */
export type Exception = {
  /** Empty where none is given. */
  reason: string
  /** How it is written. */
  form: '{/* no claim: … */}' | '# no claim: …' | 'no-claim="…"'
  line: number
  column: number
}

/** A figure that readers see, where it stands in a file, and what stands behind it. */
export type FigurePlace = {
  figure: string
  line: number
  column: number
  /** A value is shown large and has its claim beside it, an item can name one, a field can't. */
  medium: 'text' | 'attribute' | 'drawing' | 'value' | 'item' | 'field'
  claims: readonly string[]
  /** A claim stands around a part of it only. */
  partly?: boolean
  exception?: Exception
}

/** All the figures of a file. */
export type FoundFigures = {
  places: FigurePlace[]
  exceptions: Exception[]
  drawings: { claims: { claim: string; line: number; column: number }[]; figures: string[] }[]
}

/** How many figures stand in the texts, and what stands behind them. */
export type FigureCount = { found: number; claimed: number; excepted: number }

/**
 * No figure without its claim, or a reason why it needs none; no exception that covers nothing.
 * @param source the text of the file: a line as it should be is made of the line as it is.
 * @param claims undefined where they could not be read.
 */
export function checkFigures(
  file: string,
  source: string,
  { places, exceptions, drawings }: FoundFigures,
  claims: readonly Claim[] | undefined,
): { problems: Problem[]; count: FigureCount } {
  if (places.length + exceptions.length + drawings.length === 0) return { problems: [], count: { found: 0, claimed: 0, excepted: 0 } }
  const problems: Problem[] = []
  const count: FigureCount = { found: places.length, claimed: 0, excepted: 0 }
  const report = ({ line, column }: { line: number; column: number }, rule: Rule, message: string, repair?: string) =>
    void problems.push({ file, line, column, severity: 'error', rule, message, ...(repair !== undefined && { repair }) })
  const rows = source.split(/\r\n|\n|\r/)
  const used = new Set<Exception>()
  const known = claims && claimsById(claims)

  for (const place of places) {
    const named = known && [...new Set(place.claims)].flatMap((id) => known.get(id) ?? [])
    // A claim that is not there is told by its reference, and whether a value is that of its claim is told beside it.
    const claimed = place.claims.length > 0 && (named === undefined || named.length < place.claims.length)
    if (claimed || place.medium === 'value' || named?.some(({ figure }) => sameFigure(place.figure, figure))) count.claimed++
    else if (place.exception) {
      used.add(place.exception)
      count.excepted++
    } else if (named?.[0] && place.medium !== 'drawing')
      report(place, 'figure', `The figure here is "${place.figure}", but its claim \`${named[0].id}\` is about "${named[0].figure}".`)
    else {
      // Nobody is shown more problems of one file, so none is looked up for them.
      const looked = problems.length < limits.problems ? (claims ?? []) : []
      const about = looked.filter(({ figure }) => sameFigure(place.figure, figure)).map(({ id }) => id)
      report(place, 'unclaimed', explain(place, about), repairOf(place, rows, about))
    }
  }
  for (const drawing of drawings) {
    for (const { claim: id, ...at } of drawing.claims) {
      const figure = known?.get(id)?.[0]?.figure ?? ''
      const missing = findFigures(figure).some(({ text }) => !drawing.figures.some((each) => sameFigure(each, text)))
      if (missing) report(at, 'figure', `This drawing does not show "${figure}", the figure of its claim \`${id}\`.`)
    }
  }
  for (const exception of exceptions) {
    if (exception.reason === '')
      report(exception, 'exception', `An exception says why: ${exception.form} with the reason in place of the dots.`)
    else if (!used.has(exception))
      report(exception, 'exception', 'This exception covers no figure: put it directly before the one that it is about, or take it away.')
  }
  return { problems, count }
}

/** Every file asks. */
const claimsById = onceFor((claims: readonly Claim[]) => Map.groupBy(claims, ({ id }) => id))

function explain({ figure, medium, partly }: FigurePlace, about: readonly string[]): string {
  const known = about.length > 0 ? ` (${about.map((id) => `\`${id}\``).join(', ')} is about it)` : ''
  const alone = `"${figure}" stands here without a claim`
  const inText = 'say before the sentence why it needs none: {/* no claim: … */}.'
  if (partly) return `Only a part of "${figure}" stands in \`<Claim>\`: put all of it there.`
  switch (medium) {
    case 'text':
      return `${alone}. Put \`<Claim id="…">\` around its words${known}, or ${inText}`
    case 'attribute':
      return `${alone}, and none can be named here. Move it into the text, or ${inText.replace('sentence', 'block')}`
    case 'drawing':
      return `${alone}. Name it in the line of the fence, claims="…"${known}, or say there why it needs none: no-claim="…".`
    case 'value':
    case 'item':
      return `${alone}. Add \`claim: …\` to this item${known}, or say on the line above why it needs none: # no claim: …`
    case 'field':
      return `${alone}, and this field can name none. Move it into a text that can, or say on the line above why it needs none: # no claim: …`
  }
}

/** The line with its claim around the figure, where one claim is about it. */
function repairOf(
  { figure, medium, partly, line, column }: FigurePlace,
  rows: readonly string[],
  [about, ...others]: readonly string[],
): string | undefined {
  const row = rows[line - 1] ?? ''
  if (medium !== 'text' || partly || about === undefined || others.length > 0 || !row.startsWith(figure, column - 1)) return undefined
  return `${row.slice(0, column - 1)}<Claim id="${about}">${figure}</Claim>${row.slice(column - 1 + figure.length)}`
}
