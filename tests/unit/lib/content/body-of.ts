import type { Body } from '../../../../lib/content/model/body.ts'
import type { Fault } from '../../../../lib/content/read/faults.ts'
import { makeBody } from '../../../../lib/content/read/make-body.ts'
import { readBody } from '../../../../lib/content/read/read-body.ts'

/** What pages would be made of a text, and what can't be read of it. */
export function bodyOf(source: string, file = 'x.mdx'): { body?: Body; faults: Fault[] } {
  const { body, faults } = readBody(source, file)
  return { ...(body && { body: makeBody(body) }), faults }
}
