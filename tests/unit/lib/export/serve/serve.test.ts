import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { startServer, type Serving } from '../../../../../lib/export/serve/serve.ts'
import { makeExport } from '../../../../fixtures/export/make-export.ts'

const files = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'patterns/serverless/index.html': 'serverless',
  'assets/site.1.js': 'x'.repeat(2000),
  'assets/site.1.js.br': 'brotli',
  'notes.md': '# é',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  '.deploy/manifest.json': '{}',
  '.well-known/security.txt': 'contact',
}

let folder: string
let serving: Serving

async function serve(basePath = ''): Promise<void> {
  folder = makeExport(files).folder
  serving = await startServer({ folder, port: 0, basePath })
  const { close } = serving
  onTestFinished(close)
}

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(address, serving.address), { redirect: 'manual', ...init })
}

/** As it is written: a client would tidy the address. */
function askRaw(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(
      Number(new URL(serving.address).port),
      'localhost',
      () => void socket.end(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    )
    socket
      .on('data', (chunk) => void (text += String(chunk)))
      .on('end', () => resolve(text))
      .on('error', reject)
  })
}

beforeEach(() => serve())

test('pages and files have the headers of _headers, their type and their time to live', async () => {
  const page = await ask('/patterns/serverless/')
  expect([page.status, await page.text()]).toEqual([200, 'serverless'])
  expect(
    Object.fromEntries(['content-type', 'cache-control', 'x-content-type-options'].map((name) => [name, page.headers.get(name)])),
  ).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
  })
  expect((await ask('/assets/site.1.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await ask('/notes.md')).headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect((await ask('/.well-known/security.txt')).status).toBe(200)
})

test('a compressed file is sent to whoever takes it', async () => {
  const head = (coding: string) => ask('/assets/site.1.js', { method: 'HEAD', headers: { 'accept-encoding': coding } })
  const small = await head('gzip, br')
  expect([
    small.headers.get('content-encoding'),
    small.headers.get('content-length'),
    small.headers.get('content-type'),
    small.headers.get('vary'),
  ]).toEqual(['br', '6', 'text/javascript; charset=utf-8', 'Accept-Encoding'])
  const whole = await head('identity')
  expect([whole.headers.get('content-encoding'), whole.headers.get('content-length')]).toEqual([null, '2000'])
})

test('an unchanged page is not sent again', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? ''
  expect((await ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('a page without its last slash is sent to it, with its query and without a host', async () => {
  const moved = await ask('/patterns/serverless?a=1&b=%2F')
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/patterns/serverless/?a=1&b=%2F'])
})

test('what is not there, and what is not for readers, is the page for 404', async () => {
  for (const address of ['/nothing/', '/assets/old.js', '/_headers', '/.deploy/manifest.json', '/patterns/', '/404', '/index']) {
    const answer = await ask(address)
    expect([address, answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([
      address,
      404,
      'nothing here',
      'public, max-age=0, must-revalidate',
    ])
  }
})

test('nobody gets out of the folder, nor to another host', async () => {
  for (const address of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '//patterns/serverless',
    '/patterns//serverless',
    '/%00',
    '/%zz',
    '/./index.html',
    'patterns',
    '/assets/%2e%2e/index.html',
  ]) {
    expect(`${address} ${(await askRaw(`GET ${address}`)).slice(0, 12)}`).toBe(`${address} HTTP/1.1 400`)
  }
})

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const answer = await ask('/', { method })
    expect([method, answer.status, answer.headers.get('allow'), answer.headers.get('x-content-type-options')]).toEqual([
      method,
      405,
      'GET, HEAD',
      'nosniff',
    ])
  }
  expect(await (await ask('/', { method: 'HEAD' })).text()).toBe('')
  expect(await (await ask('/nothing', { method: 'HEAD' })).text()).toBe('')
})

test('an odd range does not stop the server', async () => {
  expect((await ask('/', { headers: { range: 'bytes=5-2' } })).status).toBe(200)
  expect((await ask('/')).status).toBe(200)
})

test('under a base path the site stands there and nowhere else', async () => {
  await serve('/handbook')
  expect(serving.address).toMatch(/\/handbook\/$/)
  expect((await ask('/?a=1')).headers.get('location')).toBe('/handbook/?a=1')
  expect((await ask('/handbook')).headers.get('location')).toBe('/handbook/')
  expect(await (await ask('/handbook/patterns/serverless/')).text()).toBe('serverless')
  expect((await ask('/handbook/patterns/serverless')).headers.get('location')).toBe('/handbook/patterns/serverless/')
  expect((await ask('/patterns/serverless/')).status).toBe(404)
})

test('a new build is served without a restart', async () => {
  renameSync(folder, `${folder}-old`)
  expect((await ask('/')).status).toBe(503)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'index.html'), 'the new home, longer')
  expect(await (await ask('/')).text()).toBe('the new home, longer')
})

test('a folder without a site, and a port that is taken, are told', async () => {
  await expect(startServer({ folder: `${folder}-none`, port: 0 })).rejects.toThrow('No site in')
  await expect(startServer({ folder, port: Number(new URL(serving.address).port) })).rejects.toThrow('EADDRINUSE')
})
