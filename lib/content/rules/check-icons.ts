import { emojiWithIcon, hasIcon } from '../model/icons.ts'
import { entriesOf, type Handbook } from '../model/handbook.ts'
import type { Places } from '../check/load.ts'
import type { Problem } from '../model/problem.ts'

/**
 * Every emoji that names an icon has one.
 * @param sources the text of each file by its path, for the repaired lines.
 */
export function checkIcons(handbook: Handbook, places: Places, sources: ReadonlyMap<string, string>): Problem[] {
  const named = [
    ...handbook.stats.map(({ icon }, index) => ({ icon, file: 'content/stats.yaml', path: [index, 'icon'] })),
    ...entriesOf(handbook).map(({ icon, file }) => ({ icon, file, path: ['icon'] })),
  ]
  return named.flatMap(({ icon, file, path }): Problem[] => {
    if (hasIcon(icon)) return []
    const place = places.get(file)?.(path) ?? { line: 1, column: 1 }
    const nearest = nearestWithIcon(icon)
    const message = `There is no icon for ${icon}. The nearest emoji that has one is ${nearest}; docs/editing.md#icons lists them all.`
    const row = sources.get(file)?.split(/\r\n|\n|\r/)[place.line - 1]
    const repair =
      row === undefined || place.endColumn === undefined
        ? {}
        : { repair: row.slice(0, place.column - 1) + nearest + row.slice(place.endColumn - 1) }
    return [{ file, ...place, severity: 'error', rule: 'icon', message, ...repair }]
  })
}

/** In Unicode's own order of emoji, in which those that show like things stand beside each other. It comes with the runtime. */
function nearestWithIcon(emoji: string): string {
  const all = [...new Set([...emojiOfOneCharacter(), ...emojiWithIcon, emoji])].toSorted(byKind.compare)
  const at = all.indexOf(emoji)
  const distances = emojiWithIcon.map((each) => ({ each, distance: Math.abs(all.indexOf(each) - at) }))
  return distances.reduce((nearest, next) => (next.distance < nearest.distance ? next : nearest)).each
}

const byKind = new Intl.Collator('en-u-co-emoji')

function emojiOfOneCharacter(): string[] {
  return Array.from({ length: lastEmoji }, (_, code) => String.fromCodePoint(code)).filter((each) => /^\p{Emoji_Presentation}$/u.test(each))
}

/** The last code point of the block in which emoji are added. */
const lastEmoji = 0x1faff
