import fc from 'fast-check'
import type { Tick, Ticks } from '../../../../browser/ticks/ticks.ts'
import type { List } from '../../../../browser/ticks/write-markdown.ts'

/** A handbook's checklists, and what somebody has ticked of them, of items that were reworded since, and of items that are gone. */
export type State = { lists: List[]; ticks: Ticks }

const signs = ['[', ']', '(', ')', '](', '`', '*', '_', '~~', '<b>', '<!--', '&', '&amp;', '&#10;', '\\', '\\n', '|', '#', '- [x] ', '$', '@me', ':x:', '“', '”', '"ticked as: ', ' 2026-01-01', 'https://a.b/c', 'www.a.b', '!', '"', ' ', '  ', '\n', '\r\n', '\t', '\u0000', '\u00a0', '\u2028', '\ufeff', '\u202e', '\ud83d', '\ude00', '🛡️', '👩‍💻'] // prettier-ignore

/** Any text: half surrogates, control characters and what means something in Markdown, JSON or HTML among it. */
export const anyWords = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary' })), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
)

/** What an editor would write on a line. */
export const plainWords = fc
  .array(fc.oneof(fc.constantFrom(...signs.filter((sign) => !/[\p{C}\u2028\u00a0]/u.test(sign))), fc.string({ unit: 'grapheme-ascii' })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  .filter((words) => words !== '')

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/)
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

export function arbitraryState(words: fc.Arbitrary<string>): fc.Arbitrary<State> {
  const item = fc.record({ id: slug, words, old: fc.option(words), day: fc.option(day) })
  const list = fc.record({
    name: slug,
    title: words,
    items: fc.uniqueArray(item, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
  })
  const lists = fc.uniqueArray(list, { selector: ({ name }) => name, maxLength: 4 })
  const retired = fc.array(fc.record({ name: slug, id: slug, words, day }), { maxLength: 4 })
  return fc.record({ lists, retired }).map((made) => {
    const ticks = new Map<string, Tick>()
    for (const gone of made.retired) {
      const name = `practices/${gone.name}#${gone.id}`
      ticks.set(name, { item: name, day: gone.day, words: gone.words })
    }
    const known = made.lists.map(({ name, title, items }) => ({
      name: `practices/${name}`,
      title,
      items: items.map((each) => {
        const one = { item: `practices/${name}#${each.id}`, words: each.words }
        if (each.day) ticks.set(one.item, { ...one, words: each.old ?? each.words, day: each.day })
        else ticks.delete(one.item)
        return one
      }),
    }))
    return { lists: known, ticks }
  })
}
