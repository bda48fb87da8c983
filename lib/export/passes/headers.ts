import { createHash } from 'node:crypto'
import { hashedAddresses } from '../next/index.ts'
import type { HeaderRule } from '../serve/header-rules.ts'

/** Browsers cache these files permanently: their names change with their content. */
const hashedFiles = ['/assets/*', ...hashedAddresses]

/** For files whose names change with their content: a year. */
const immutable = 'public, max-age=31536000, immutable'

/**
 * All headers of the site: the only place that defines them.
 * @param policy the Content-Security-Policy, as `contentPolicy` gives it.
 * @param basePath `/handbook`, or nothing.
 */
export function siteHeaders(policy: string, basePath: string): HeaderRule[] {
  return [
    {
      pattern: `${basePath}/*`,
      headers: [
        // What a page can't declare in a <meta>.
        ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        [
          'Permissions-Policy',
          ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']
            .map((name) => `${name}=()`)
            .join(', '),
        ],
        // Neither sub-domains nor the preload list: the owner of the domain decides those.
        ['Strict-Transport-Security', 'max-age=63072000'],
      ],
    },
    ...hashedFiles.map((pattern): HeaderRule => ({ pattern: `${basePath}${pattern}`, headers: [['Cache-Control', immutable]] })),
  ]
}

/** What the pages contain. Hashes as `sha256-…`. */
type Found = { scripts: string[]; styles: string[]; dataImages: boolean; styleFiles: boolean; webAssembly: boolean }

/** A policy's name for an inline script or style. Parsers read every line end as \n before hashing. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n')).digest('base64')}`
}

/** The Content-Security-Policy of every page: only what was found, and nothing from another origin. */
export function contentPolicy({ scripts, styles, dataImages, styleFiles, webAssembly }: Found): string {
  const quoted = (hashes: string[]): string[] => hashes.map((hash) => `'${hash}'`)
  const styleSources = [...(styleFiles ? [`'self'`] : []), ...quoted(styles)]
  const directives: [name: string, ...values: string[]][] = [
    ['default-src', `'none'`],
    // Browsers compile WebAssembly, which the search needs, only if this allows it; it does not allow `eval`.
    ['script-src', `'self'`, ...(webAssembly ? [`'wasm-unsafe-eval'`] : []), ...quoted(scripts)],
    ['style-src', ...(styleSources.length > 0 ? styleSources : [`'none'`])],
    ['img-src', `'self'`, ...(dataImages ? ['data:'] : [])],
    ['font-src', `'none'`],
    ['connect-src', `'self'`],
    ['manifest-src', `'self'`],
    ['base-uri', `'none'`],
    ['object-src', `'none'`],
    ['form-action', `'self'`],
    ['require-trusted-types-for', `'script'`],
  ]
  return directives.map((directive) => directive.join(' ')).join('; ')
}
