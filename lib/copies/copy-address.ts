import { copyPath, publicAddress } from '../content/model/address.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { onceFor } from '../content/model/once-for.ts'
import { listPages } from '../content/show/pages.ts'

/**
 * The whole public address of what a text of the handbook links to: of a page its Markdown copy, of a file or a place elsewhere
 * the thing itself. A place on the same page (`#x`) stays as it is.
 *
 * A copy is carried away from its site, to where a path alone would lead nowhere.
 */
export function copyAddress(handbook: Handbook, address: string): string {
  if (!/^\/(?!\/)/.test(address)) return address
  const [, page = '', fragment = ''] = /^([^?#]*)(#.*)?$/.exec(address) ?? []
  return pagesOf(handbook).has(page) ? `${publicAddress(copyPath(page))}${fragment}` : publicAddress(address as `/${string}`)
}

const pagesOf = onceFor((handbook: Handbook) => new Set<string>(listPages(handbook).map(({ path }) => path)))
