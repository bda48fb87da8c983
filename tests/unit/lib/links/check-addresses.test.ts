import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkAddress } from '../../../../lib/links/check-address.ts'
import { checkAddresses } from '../../../../lib/links/check-addresses.ts'

const userAgent = 'links of a test'
const options = { userAgent, timeout: 2000 }
let server: Server
let site: string
let asked: string[]

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/fine': (_, response) => response.end('words'),
  '/moved': (_, response) => response.writeHead(301, { location: '/fine' }).end(),
  '/elsewhere-today': (_, response) => response.writeHead(302, { location: '/fine' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/to-mail': (_, response) => response.writeHead(301, { location: 'mailto:a@example.org' }).end(),
  '/to-gone': (_, response) => response.writeHead(301, { location: '/gone' }).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/private': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/busy-once': (_, response) =>
    asked.filter((each) => each === 'HEAD /busy-once').length === 1
      ? response.writeHead(429, { 'retry-after': '0' }).end()
      : response.end('words'),
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }).end(),
  '/busy-for-long': (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
  '/hang': () => {},
}

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.headers['user-agent'] !== userAgent) return void response.writeHead(400).end()
    const answer = answers[request.url ?? '']
    return answer ? answer(request, response) : void response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => void server.close(resolve))
})

test.each([
  ['/fine', { state: 'alive', reason: 'answers 200' }, ['HEAD /fine']],
  ['/elsewhere-today', { state: 'alive', reason: 'answers 200' }, ['HEAD /elsewhere-today', 'HEAD /fine']],
  ['/no-head', { state: 'alive', reason: 'answers 200' }, ['HEAD /no-head', 'GET /no-head']],
  ['/busy-once', { state: 'alive', reason: 'answers 200' }, ['HEAD /busy-once', 'HEAD /busy-once']],
  ['/nothing', { state: 'dead', reason: 'answers 404: no such page' }, ['HEAD /nothing', 'GET /nothing']],
  ['/gone', { state: 'dead', reason: 'answers 410: no such page' }, ['HEAD /gone', 'GET /gone']],
  ['/to-gone', { state: 'dead', reason: 'answers 410: no such page' }, ['HEAD /to-gone', 'HEAD /gone', 'GET /gone']],
  ['/to-mail', { state: 'dead', reason: 'redirects to mailto:a@example.org, which is not a web page' }, ['HEAD /to-mail']],
  ['/private', { state: 'unsure', reason: 'answers 403' }, ['HEAD /private', 'GET /private']],
  ['/broken', { state: 'unsure', reason: 'answers 500' }, ['HEAD /broken', 'GET /broken']],
  ['/busy', { state: 'unsure', reason: 'answers 429' }, ['HEAD /busy', 'HEAD /busy', 'HEAD /busy']],
  ['/busy-for-long', { state: 'unsure', reason: 'answers 429' }, ['HEAD /busy-for-long']],
])('%s', async (path, result, requests) => {
  expect(await checkAddress(site + path, options)).toEqual(result)
  expect(asked).toEqual(requests)
})

test('an address that has moved for good is alive, and told with its new one', async () => {
  expect(await checkAddress(`${site}/moved`, options)).toEqual({ state: 'alive', reason: 'answers 200', movedTo: `${site}/fine` })
})

test('an address that leads round and round is dead', async () => {
  expect(await checkAddress(`${site}/round`, options)).toMatchObject({ state: 'dead' })
  expect(asked).toHaveLength(6)
})

test('a server that never answers is given up, and nobody says that its page is gone', async () => {
  const { results, networkDown } = await checkAddresses([`${site}/hang`, `${site}/fine`], { userAgent, timeout: 200 })
  expect(networkDown).toBe(false)
  expect(results.get(`${site}/hang`)).toEqual({ state: 'unsure', reason: 'did not answer in time' })
})

/** A name that nobody knows: what a machine without a network says of it differs, so that it is said here. */
const request: typeof fetch = async (address, init) => {
  if (new URL(String(address)).hostname !== 'nobody.invalid') return fetch(address, init)
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }) })
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  await new Promise((resolve) => void other.close(resolve))
  return port
}

test('where others answer, a refused connection and a name that nobody knows are dead', async () => {
  const closed = `http://127.0.0.1:${await closedPort()}/`
  const { results, networkDown } = await checkAddresses([closed, 'http://nobody.invalid/', `${site}/fine`], { ...options, request })
  expect(networkDown).toBe(false)
  expect(Object.fromEntries(results)).toEqual({
    [closed]: { state: 'dead', reason: 'refuses connections (ECONNREFUSED)' },
    'http://nobody.invalid/': { state: 'dead', reason: 'has an unknown host name (ENOTFOUND)' },
    [`${site}/fine`]: { state: 'alive', reason: 'answers 200' },
  })
})

test('where nobody answers, the network is down and nothing is dead', async () => {
  const closed = `http://127.0.0.1:${await closedPort()}/`
  expect(await checkAddresses([closed, 'http://nobody.invalid/'], { ...options, request })).toEqual({
    results: new Map(),
    networkDown: true,
  })
})

test('a server is asked for one page at a time', async () => {
  let now = 0
  let most = 0
  const counting: typeof fetch = async (...all) => {
    most = Math.max(most, ++now)
    try {
      return await fetch(...all)
    } finally {
      now--
    }
  }
  await checkAddresses(
    Array.from({ length: 6 }, (_, index) => `${site}/fine?${index}`),
    { ...options, request: counting },
  )
  expect(most).toBe(1)
  expect(asked).toHaveLength(12)
})
