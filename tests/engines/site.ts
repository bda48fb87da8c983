import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer } from '../../lib/export/serve/serve.ts'
import { faulty } from './faulty.ts'
import { recorder } from './recorder.ts'

/** The published site, served as a host would, by a server that can do what networks do. */
export type Site = {
  /** With its last slash. */
  address: string
  /** What went wrong since the last call: what was not there, and what the recorder has told. */
  takeErrors(): string[]
  /** Sends pages in pieces of so many bytes while something is done; without the recorder, which would hold up the pieces after it. */
  inPieces(bytes: number, deed: () => Promise<void>): Promise<void>
  /**
   * Keeps back the files whose address begins so while something is done.
   * @param deed is told how often they were asked for.
   */
  holding(prefix: string, deed: (asked: () => number) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * Serves the published site to one engine.
 * @param needsRecorder puts the recorder into the pages, before everything else in them.
 */
export async function startSite(needsRecorder: boolean): Promise<Site> {
  const published = await startServer({ folder: 'out', port: 0 })
  const errors: string[] = []
  let size = Infinity
  let held: { prefix: string; asked: number; released: Promise<void> } | undefined

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/'
    if (url === recorder.address) return send(response, 200, { 'Content-Type': 'text/javascript' }, [recorder.script])
    if (url === recorder.tell) {
      errors.push(Buffer.concat(await request.toArray()).toString())
      return send(response, 204, {}, [])
    }
    if (held && url.startsWith(held.prefix)) {
      held.asked += 1
      await held.released
    }
    const page = faulty[url]
    const from = await fetch(new URL(page ? '/' : url, published.address), {
      method: request.method,
      headers: { 'Accept-Encoding': 'identity' },
      redirect: 'manual',
    })
    const headers = Object.fromEntries([...from.headers].filter(([name]) => !leftOut.has(name)))
    // Nothing is kept: a test meets each page as its first reader does.
    headers['cache-control'] = 'no-store'
    if (page?.type) headers['content-type'] = page.type
    if (from.status >= 400) errors.push(`${from.status} ${url}`)
    const isPage = headers['content-type']?.startsWith('text/html')
    let body = page ? Buffer.from(page.body) : Buffer.from(await from.arrayBuffer())
    if (isPage && needsRecorder && size === Infinity)
      body = Buffer.from(`${body}`.replace('<head>', `$&<script src="${recorder.address}"></script>`))
    await send(response, from.status, headers, isPage ? cut(body, size) : [body])
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      errors.push(`The server: ${error}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeErrors: () => errors.splice(0),
    async inPieces(bytes, deed) {
      size = bytes
      await deed().finally(() => (size = Infinity))
    },
    async holding(prefix, deed) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const holding = { prefix, asked: 0, released: promise }
      held = holding
      await deed(() => holding.asked).finally(resolve)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await published.close()
    },
  }
}

/** Headers of a body that is not sent as it came. */
const leftOut = new Set(['connection', 'content-length', 'etag', 'keep-alive', 'last-modified', 'transfer-encoding'])

function cut(body: Buffer, size: number): Buffer[] {
  if (body.length <= size) return [body]
  return Array.from({ length: Math.ceil(body.length / size) }, (_, index) => body.subarray(index * size, (index + 1) * size))
}

/** Each piece in a task of its own: what is written in one may arrive as one. */
async function send(response: ServerResponse, status: number, headers: Record<string, string>, pieces: (string | Buffer)[]): Promise<void> {
  response.socket?.setNoDelay()
  response.writeHead(status, headers)
  for (const piece of pieces) {
    response.write(piece)
    await new Promise((resolve) => void setImmediate(resolve))
  }
  response.end()
}
