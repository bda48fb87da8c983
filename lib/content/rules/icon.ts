import { entriesOf } from '../model/handbook.ts'
import { emojiWithIcon, hasIcon } from '../model/icons.ts'
import { repairAt } from './helpers/repair-at.ts'
import type { Rule } from './rule.ts'

export const iconRule = {
  name: 'icon',
  severity: 'error',
  remedy: 'Use an emoji that has an icon: docs/editing.md#icons lists them.',
  content({ handbook, places, sources }, tell) {
    const named = [
      ...handbook.stats.map(({ icon }, index) => ({ icon, file: 'content/stats.yaml', path: [index, 'icon'] })),
      ...entriesOf(handbook).map(({ icon, file }) => ({ icon, file, path: ['icon'] })),
    ]
    for (const { icon, file, path } of named.filter((each) => !hasIcon(each.icon))) {
      const nearest = nearestWithIcon(icon)
      const message = `There is no icon for ${icon}. The nearest emoji with one is ${nearest}; docs/editing.md#icons lists them all.`
      tell(file, path, message, repairAt(sources.get(file), places.get(file)?.(path), nearest))
    }
  },
} satisfies Rule

/** By Unicode's own order of emoji, which puts similar ones next to each other and comes with the runtime. */
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
