import type { FigurePlace } from '../model/found-figures.ts'
import { limits } from '../model/limits.ts'
import { sameFigure } from '../text/same-figure.ts'
import { judgedFigures } from './helpers/judged-figures.ts'
import type { Rule } from './rule.ts'

export const unclaimedRule = {
  name: 'unclaimed',
  severity: 'error',
  remedy: "Name the figure's claim, or say why it needs none: `no claim: reason`.",
  content(content, tell) {
    const { claims } = content.handbook
    for (const { file, unclaimed } of judgedFigures(content)) {
      const rows = content.sources.get(file)?.split(/\r\n|\n|\r/) ?? []
      unclaimed.forEach((place, index) => {
        // No more problems of one file are shown, so there is nothing to look up for the rest.
        const looked = index < limits.problems ? claims : []
        const about = looked.filter(({ figure }) => sameFigure(place.figure, figure)).map(({ id }) => id)
        const repair = repairOf(place, rows, about)
        tell(file, place, explain(place, about), repair === undefined ? {} : { repair })
      })
    }
  },
} satisfies Rule

function explain({ figure, medium, partly }: FigurePlace, about: readonly string[]): string {
  const known = about.length > 0 ? ` (${about.map((id) => `\`${id}\``).join(', ')} has this figure)` : ''
  const alone = `"${figure}" has no claim`
  const inText = 'say before the sentence why it needs none: {/* no claim: … */}.'
  if (partly) return `Only part of "${figure}" is inside \`<Claim>\`: put all of it there.`
  switch (medium) {
    case 'text':
      return `${alone}. Put \`<Claim id="…">\` around its words${known}, or ${inText}`
    case 'attribute':
      return `${alone}, and none can be named here. Move it into the text, or ${inText.replace('sentence', 'block')}`
    case 'drawing':
      return `${alone}. Name one in the fence's first line, claims="…"${known}, or say there why it needs none: no-claim="…".`
    case 'value':
    case 'item':
      return `${alone}. Add \`claim: …\` to this item${known}, or say on the line above why it needs none: # no claim: …`
    case 'field':
      return `${alone}, and this field can't name one. Move it to a field that can, or say on the line above why it needs none: # no claim: …`
  }
}

/** The line with the claim around its figure, if exactly one claim has this figure. */
function repairOf(
  { figure, medium, partly, line, column }: FigurePlace,
  rows: readonly string[],
  [about, ...others]: readonly string[],
): string | undefined {
  const row = rows[line - 1] ?? ''
  if (medium !== 'text' || partly || about === undefined || others.length > 0 || !row.startsWith(figure, column - 1)) return undefined
  return `${row.slice(0, column - 1)}<Claim id="${about}">${figure}</Claim>${row.slice(column - 1 + figure.length)}`
}
