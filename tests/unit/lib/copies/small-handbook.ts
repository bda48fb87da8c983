import type { Entry, Handbook } from '../../../../lib/content/model/handbook.ts'
import { bodyOf } from '../content/body-of.ts'
import { readBroken } from '../content/broken-handbook.ts'

/** The small handbook of the fixtures. */
export function smallHandbook(): Handbook {
  const { handbook } = readBroken()
  if (!handbook) throw new Error('no handbook')
  return handbook
}

/** The practice of the small handbook with another body, and a handbook that has it. */
export function withBody(markdown: string): { handbook: Handbook; entry: Entry } {
  const handbook = smallHandbook()
  const [practice] = handbook.practices
  const { body } = bodyOf(markdown, 'content/practices/reviews.mdx')
  if (!practice || !body) throw new Error('no practice')
  const entry = { ...practice, body }
  return { handbook: { ...handbook, practices: [entry] }, entry }
}
