/** The kinds of pages that readers may land on; the others grow with the handbook. */
export const firstKinds = ['home', 'patterns/*', 'stack/*', 'practices/*', 'guide', 'compare', 'compare/*'] as const

export type FirstKind = (typeof firstKinds)[number]

/**
 * The kind of a page: pages of one kind come from the same route and look alike.
 * @param address without the base path: `/patterns/serverless/`.
 * @returns one of `firstKinds`, a section with pages (`technologies/*`), or `others`.
 */
export function pageKind(address: string): string {
  const [first = 'home', ...rest] = address.split('/').filter((part) => part !== '')
  if (rest.length > 0) return `${first}/*`
  return isFirstKind(first) ? first : 'others'
}

export function isFirstKind(kind: string): kind is FirstKind {
  return firstKinds.some((each) => each === kind)
}
