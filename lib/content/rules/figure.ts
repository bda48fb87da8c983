import { findFigures } from '../text/find-figures.ts'
import { sameFigure } from '../text/same-figure.ts'
import { claimsById, judgedFigures } from './helpers/judged-figures.ts'
import type { Rule } from './rule.ts'

export const figureRule = {
  name: 'figure',
  severity: 'error',
  remedy: "Show the claim's figure.",
  content(content, tell) {
    if (content.unread.has('content/claims.yaml')) return
    const { handbook } = content
    const figureOf = (id: string): string | undefined => claimsById(content).get(id)?.[0]?.figure
    const show = (shown: readonly { value: string; claim: string }[], file: string, path: PropertyKey[]): void =>
      shown.forEach(({ value, claim }, index) => {
        const figure = figureOf(claim)
        if (figure !== undefined && figure !== value) tell(file, [...path, index, 'value'], differs(value, claim, figure))
      })
    show(handbook.stats, 'content/stats.yaml', [])
    for (const { metrics, file } of handbook.patterns) show(metrics, file, ['metrics'])
    for (const { file, differing } of judgedFigures(content))
      for (const { place, claim } of differing) tell(file, place, differs(place.figure, claim.id, claim.figure))
    for (const [file, parts] of content.figures)
      for (const { claims, figures } of parts.flatMap(({ drawings }) => drawings))
        for (const { claim, ...at } of claims) {
          const figure = figureOf(claim) ?? ''
          if (findFigures(figure).some(({ text }) => !figures.some((each) => sameFigure(each, text))))
            tell(file, at, `This drawing doesn't show "${figure}", the figure of its claim \`${claim}\`: draw it, or remove the claim.`)
        }
  },
} satisfies Rule

function differs(shown: string, claim: string, figure: string): string {
  return `The figure here is "${shown}", but its claim \`${claim}\` says "${figure}": make them agree.`
}
