import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { siteHeaders } from './headers.ts'
import type { Site } from '../site/site.ts'
import { formatHeaders, revalidate, type HeaderRule } from '../serve/header-rules.ts'

/**
 * Writes the headers twice: `_headers` for Netlify, Cloudflare Pages and `npm start`, and `.deploy/nginx.conf`, which
 * `deploy/nginx.conf` includes. They are part of the export, so that the policy and its pages change together.
 */
export function writeHeaders({ folder, basePath, sentPolicy }: Site): void {
  const rules = siteHeaders(sentPolicy, basePath)
  writeFileSync(path.join(folder, '_headers'), formatHeaders(rules))
  mkdirSync(path.join(folder, '.deploy'), { recursive: true })
  writeFileSync(path.join(folder, '.deploy/nginx.conf'), formatNginx(rules, basePath))
}

function formatNginx(rules: HeaderRule[], basePath: string): string {
  const general = rules.find(({ pattern }) => pattern === `${basePath}/*`)?.headers ?? []
  const caching = rules.flatMap(({ pattern, headers }) =>
    headers.filter(([name]) => name === 'Cache-Control').map(([, value]) => ({ pattern, value })),
  )
  const lines = [
    '# Written by the build for these very pages; deploy/nginx.conf includes it in its server.',
    `set $cache_control "${revalidate}";`,
    ...caching.map(
      ({ pattern, value }) =>
        `if ($uri ~ "^${RegExp.escape(pattern.slice(0, -1)).replaceAll(String.raw`\/`, '/')}") { set $cache_control "${value}"; }`,
    ),
    'add_header Cache-Control $cache_control always;',
    ...general.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `error_page 404 ${basePath}/404.html;`,
    // A folder without a page is "not found" rather than "forbidden".
    `error_page 403 =404 ${basePath}/404.html;`,
    ...(basePath === '' ? [] : [`location = / { return 308 ${basePath}/$is_args$args; }`]),
  ]
  return `${lines.join('\n')}\n`
}
