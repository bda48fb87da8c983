import type { Exception, FigurePlace } from '../../model/found-figures.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Claim } from '../../model/schema.ts'
import type { Content } from '../../read/content.ts'
import { sameFigure } from '../../text/same-figure.ts'

/** How many figures the texts contain, and what backs them. */
export type FigureCount = { found: number; claimed: number; excepted: number }

/** What backs the figures of a file. */
export type JudgedFigures = {
  file: string
  /** Those with neither a claim nor a reason to need none. */
  unclaimed: FigurePlace[]
  /** Those whose claim has a different figure. */
  differing: { place: FigurePlace; claim: Claim }[]
  /** Exceptions that cover a figure. */
  used: ReadonlySet<Exception>
  count: FigureCount
}

/** The figures of each file; claims that could not be read are not judged. */
export const judgedFigures = onceFor((content: Content): JudgedFigures[] => {
  const claims = content.unread.has('content/claims.yaml') ? undefined : claimsById(content)
  return [...content.figures].map(([file, parts]) =>
    judge(
      file,
      parts.flatMap(({ places }) => places),
      claims,
    ),
  )
})

/** Every file asks. */
export const claimsById = onceFor(({ handbook }: Content) => Map.groupBy(handbook.claims, ({ id }) => id))

function judge(file: string, places: readonly FigurePlace[], claims: ReadonlyMap<string, Claim[]> | undefined): JudgedFigures {
  const unclaimed: FigurePlace[] = []
  const differing: JudgedFigures['differing'] = []
  const used = new Set<Exception>()
  const count = { found: places.length, claimed: 0, excepted: 0 }
  for (const place of places) {
    const named = claims && [...new Set(place.claims)].flatMap((id) => claims.get(id) ?? [])
    // The rule `reference` reports a missing claim, and the rule `figure` a value that differs from its claim.
    const claimed = place.claims.length > 0 && (named === undefined || named.length < place.claims.length)
    if (claimed || place.medium === 'value' || named?.some(({ figure }) => sameFigure(place.figure, figure))) count.claimed++
    else if (place.exception) {
      used.add(place.exception)
      count.excepted++
    } else if (named?.[0] && place.medium !== 'drawing') differing.push({ place, claim: named[0] })
    else unclaimed.push(place)
  }
  return { file, unclaimed, differing, used, count }
}
