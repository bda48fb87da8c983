import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'
import { headersFor, parseHeaders, revalidate, type HeaderRule } from './header-rules.ts'

export type ServeOptions = {
  /** The published site. */
  folder: string
  /** 0 for any that is free. */
  port: number
  /** `/handbook`, or nothing. */
  basePath?: string
}

export type Serving = { address: string; close(): Promise<void> }

/**
 * Serves the published site as a host would, with the headers of its `_headers`. A new build is served without a restart.
 * @throws if the folder contains no site, or the port is in use (`EADDRINUSE`).
 */
export async function startServer({ folder, port, basePath = '' }: ServeOptions): Promise<Serving> {
  let site = openSite(folder)
  const server = createServer((request, response) => {
    const identity = identityOf(folder)
    // A build may be between its two renames.
    if (identity === undefined) return end(response.setHeader('Retry-After', '1'), 503, 'The site is being published.')
    if (identity !== site.identity) site = openSite(folder)
    answer(request, response, site, basePath)
  })
  await listen(server, port)
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${basePath}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Site = { folder: string; rules: HeaderRule[]; send: ReturnType<typeof sirv>; identity: string }

function openSite(folder: string): Site {
  const identity = identityOf(folder)
  if (identity === undefined) throw new Error(`No site in ${folder}/. Build it first: npm run build.`)
  return {
    folder,
    identity,
    rules: existsSync(path.join(folder, '_headers')) ? parseHeaders(readFileSync(path.join(folder, '_headers'), 'utf8')) : [],
    send: sirv(folder, { etag: true, brotli: true, gzip: true, extensions: [] }),
  }
}

/** A build publishes a new folder under the same name. */
function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats && `${stats.dev}:${stats.ino}:${stats.birthtimeMs}`
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve())
  })
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site, basePath: string): void {
  const [asked = '/', query = ''] = splitQuery(request.url ?? '/')
  const names = namesOf(asked)
  const address = names && `/${names.join('/')}`
  for (const [name, value] of headersFor(site.rules, address ?? '/')) response.setHeader(name, value)

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    end(response, 405, 'This site is read with GET and HEAD.')
  } else if (!names || address === undefined) {
    end(response, 400, 'This is not an address.')
  } else if (basePath !== '' && (address === '/' || address === basePath)) {
    redirect(response, `${basePath}/${query}`)
  } else if (!address.startsWith(`${basePath}/`) || isHidden(names)) {
    sendNotFound(request, response, site)
  } else {
    const file = address.slice(basePath.length)
    if (!file.endsWith('/') && isPage(path.join(site.folder, file))) redirect(response, `${encodeURI(address)}/${query}`)
    else sendFile(request, response, site, file)
  }
}

function splitQuery(url: string): [address: string, query: string] {
  const at = url.indexOf('?')
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

/** The decoded parts of an address; undefined if one other than the last is empty, or one leads upwards. */
function namesOf(asked: string): string[] | undefined {
  if (!asked.startsWith('/')) return undefined
  try {
    const names = asked.slice(1).split('/').map(decodeURIComponent)
    const odd = names.some(
      (name, index) => name === '.' || name === '..' || /[/\\\0]/.test(name) || (name === '' && index < names.length - 1),
    )
    return odd ? undefined : names
  } catch {
    return undefined
  }
}

/** Files for hosts, not for readers. */
function isHidden(names: string[]): boolean {
  return names.at(-1) === '_headers' || names.some((name) => name.startsWith('.') && name !== '.well-known')
}

function isPage(folder: string): boolean {
  return existsSync(path.join(folder, 'index.html'))
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location)
  end(response, 308, '')
}

function sendFile(request: IncomingMessage, response: ServerResponse, site: Site, file: string): void {
  const name = file.endsWith('/') ? `${file}index.html` : file
  const type = textTypes[path.extname(name)]
  if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`)
  request.url = encodeURI(name)
  // A server may answer with the whole file, and no file of this site is large enough for ranges to be useful.
  delete request.headers.range
  site.send(request, response, () => sendNotFound(request, response, site))
}

/** Types that sirv sends without a charset. */
const textTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

function sendNotFound(request: IncomingMessage, response: ServerResponse, { folder }: Site): void {
  const page = path.join(folder, '404.html')
  response.setHeader('Cache-Control', revalidate)
  if (!existsSync(page)) return end(response, 404, 'There is nothing at this address.')
  const content = readFileSync(page)
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': content.length })
  response.end(request.method === 'HEAD' ? undefined : content)
}

/** Ends a response that is not a file of the site. */
function end(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Cache-Control', revalidate)
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}
