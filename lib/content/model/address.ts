/** Where the site is published: `BASE_PATH` (`/handbook`, default none) and `SITE_URL` (its public address, without the base path). */
const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '')
const origin = (process.env.SITE_URL ?? 'http://localhost:4000').replace(/\/+$/, '')

/** The address of a page or file on this site, with the base path: `/patterns/` → `/handbook/patterns/`. */
export function address(path: `/${string}`): string {
  return `${basePath}${path}`
}

/** The full public address: `/patterns/` → `https://example.org/handbook/patterns/`. */
export function publicAddress(path: `/${string}`): string {
  return `${origin}${address(path)}`
}

/** The address of a page's Markdown copy, without the base path: `/patterns/` → `/patterns.md`, `/` → `/index.md`. */
export function copyPath(page: string): `/${string}` {
  return page === '/' ? '/index.md' : `/${page.slice(1).replace(/\/$/, '')}.md`
}

/** An external address as shown: without the common prefix, and with digests shortened. */
export function shortAddress(whole: string): string {
  return whole.replace(/^https:\/\/(www\.)?|\/$/g, '').replaceAll(/\w{25,}/g, (digest) => `${digest.slice(0, 10)}…`)
}
