import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { compressFiles } from '../../lib/export/passes/compress-files.ts'
import { emptySite } from '../../lib/export/site/site.ts'
import { publishedPages } from './pages.ts'

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const missing = findMissing()

// One nginx for all of them.
test.describe.configure({ mode: 'default' })
test.skip(missing !== undefined, `the site behind nginx: ${missing}`)

type Nginx = { origin: string; port: number; stop(): Promise<void> }

let nginx: Nginx
test.beforeAll(async () => {
  if (missing === undefined) nginx = await startNginx('out', '')
})
test.afterAll(() => nginx?.stop())

test('no page of the site breaks the policy, and its script runs', async ({ page }) => {
  test.setTimeout(240_000)
  const told: string[] = []
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  )
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && told.push(`${page.url()} ${message.text()}`)))
  page.on('pageerror', (error) => void told.push(`${page.url()} ${error.message}`))
  for (const address of [...publishedPages(), '/404.html']) {
    expect((await page.goto(nginx.origin + address))?.status(), address).toBe(200)
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.dataset.script), address).toBe('')
  }
  await page.goto(`${nginx.origin}/patterns/microservices/`)
  await page.getByRole('button', { name: 'Theme: system' }).click()
  await page.getByRole('button', { name: 'Theme: light' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('inventroy')
  await expect(page.getByRole('option').first()).toContainText('Microservices Architecture')
  expect(told).toEqual([])
})

test('the policy is in force: what somebody else wrote into a page does not run', async ({ page }) => {
  await page.goto(nginx.origin)
  const result = await page.evaluate(async () => {
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => void refused.push(violatedDirective))
    const ways = [
      () => void (document.body.innerHTML += '<img src="/no-such.png" onerror="window.foreign = true">'),
      () => void Object.assign(new Image(), { src: 'https://evil.example/a.png' }),
      () => {
        const script = document.createElement('script')
        script.append('window.foreign = true')
        document.head.append(script)
      },
      () => {
        const style = document.createElement('style')
        style.append('body { color: red }')
        document.head.append(style)
      },
      () => void fetch('https://evil.example/').catch(() => {}),
    ]
    for (const way of ways) {
      try {
        way()
      } catch (error) {
        refused.push((error as Error).name)
      }
    }
    // The browser reports a violation after the call that made it.
    await new Promise<void>((resolve) => {
      const wait = () => void (new Set(refused).size >= 5 ? resolve() : requestAnimationFrame(wait))
      wait()
    })
    return { ran: 'foreign' in window, refused: [...new Set(refused)].toSorted() }
  })
  expect(result).toEqual({ ran: false, refused: ['TypeError', 'connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem'] })
})

test('every answer has the headers of the site', async ({ request }) => {
  const names = [
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'permissions-policy',
    'strict-transport-security',
    'cache-control',
  ]
  for (const address of ['/', '/patterns/', '/no-such-page/', '/patterns', '/robots.txt']) {
    const headers = (await request.get(nginx.origin + address, { maxRedirects: 0 })).headers()
    for (const name of names) expect(headers[name], `${name} of ${address}`).toBeTruthy()
    expect(headers['content-security-policy'], address).toContain(`frame-ancestors 'none'`)
    // The search is WebAssembly: of what is called unsafe, its compilation alone is allowed.
    expect(headers['content-security-policy']?.replace(`'wasm-unsafe-eval'`, ''), address).not.toContain('unsafe')
    expect(headers.server).toBe('nginx')
  }
})

test('each file has its type', async ({ request }) => {
  const types = {
    '/': 'text/html; charset=utf-8',
    '/icon.svg': 'image/svg+xml; charset=utf-8',
    '/apple-icon.png': 'image/png',
    '/robots.txt': 'text/plain; charset=utf-8',
    '/sitemap.xml': 'application/xml; charset=utf-8',
    '/index.md': 'text/markdown; charset=utf-8',
    '/patterns/serverless.md': 'text/markdown; charset=utf-8',
    '/llms.txt': 'text/plain; charset=utf-8',
    '/api/handbook.json': 'application/json; charset=utf-8',
    '/api/handbook.schema.json': 'application/json; charset=utf-8',
    '/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
    [siteScript()]: 'text/javascript; charset=utf-8',
  }
  for (const [address, type] of Object.entries(types))
    expect(`${address} ${(await request.get(nginx.origin + address)).headers()['content-type']}`).toBe(`${address} ${type}`)
})

test('hashed files are kept for good, pages are asked for again and not sent twice', async ({ request }) => {
  const cached = async (address: string) => (await request.get(nginx.origin + address)).headers()['cache-control']
  expect(await cached(siteScript())).toBe('public, max-age=31536000, immutable')
  for (const address of ['/patterns/', '/patterns.md', '/api/handbook.json'])
    expect(await cached(address), address).toBe('public, max-age=0, must-revalidate')
  expect(await cached('/assets/no-such.js')).toBe('public, max-age=0, must-revalidate')
  const { etag = '' } = (await request.get(`${nginx.origin}/`)).headers()
  expect((await request.get(`${nginx.origin}/`, { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

test('the compressed copies are sent to whoever takes them, and have no address', async () => {
  expect(await ask('GET /patterns/', 'Accept-Encoding: gzip, br')).toMatch(/^HTTP\/1.1 200 [\s\S]*content-encoding: br\r\n/i)
  expect(await ask('GET /patterns/', 'Accept-Encoding: gzip')).toMatch(/^HTTP\/1.1 200 [\s\S]*content-encoding: gzip\r\n/i)
  expect(await ask('GET /patterns/')).not.toMatch(/content-encoding/i)
  expect(await ask('GET /patterns/')).toMatch(/vary: accept-encoding/i)
  for (const address of ['/index.html.br', '/index.html.gz']) expect(await ask(`GET ${address}`)).toMatch(/^HTTP\/1.1 404 /)
})

test('an unknown address is the page for 404, and what is for hosts is unknown to readers', async ({ request }) => {
  const page = readFileSync('out/404.html', 'utf8')
  for (const address of [
    '/no-such-page/',
    '/no-such.js',
    '/_headers',
    '/.deploy/manifest.json',
    '/.deploy/nginx.conf',
    '/.deploy/',
    '/.git/config',
    '/assets/',
    '/icons',
  ]) {
    const response = await request.get(nginx.origin + address)
    expect(`${address} ${response.status()} ${(await response.text()) === page}`).toBe(`${address} 404 true`)
  }
})

test('a page without its last slash leads to it, with its query and without a host', async () => {
  for (const host of ['localhost', 'evil.example', 'evil.example:99']) {
    expect(await ask('GET /patterns?a=1&b=%2F', '', host)).toMatch(/^HTTP\/1.1 301 [\s\S]*\r\nlocation: \/patterns\/\?a=1&b=%2F\r\n/i)
  }
  // Two slashes would be a host.
  expect(await ask('GET //patterns')).not.toMatch(/^location: \/\//im)
  expect(await ask('GET //evil.example/%2e%2e')).not.toMatch(/^location:/im)
})

test('nobody gets out of the folder', async () => {
  for (const address of [
    '/../site.conf',
    '/../../etc/passwd',
    '/%2e%2e/site.conf',
    '/..%2fsite.conf',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/..%5csite.conf',
    '/patterns/../../site.conf',
    '/.%2e/site.conf',
    '/%00',
    '/%zz',
    '/..;/site.conf',
    '/%c0%ae%c0%ae/site.conf',
    '/%252e%252e/site.conf',
  ]) {
    expect(`${address} ${/^HTTP\/1.1 (?:400|404) /.test(await ask(`GET ${address}`))}`).toBe(`${address} true`)
  }
})

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND', 'ODD']) {
    expect(await ask(`${method} /`), method).toMatch(/^HTTP\/1.1 405 [\s\S]*\r\nallow: GET, HEAD\r\n/i)
  }
  expect(await ask('TRACE /')).toMatch(/^HTTP\/1.1 405 /)
  expect(await ask('CONNECT /')).toMatch(/^HTTP\/1.1 (?:400|405) /)
  expect(await ask('HEAD /')).toMatch(/^HTTP\/1.1 200 /)
  expect(await ask('POST /', `Content-Length: 9999999`)).toMatch(/^HTTP\/1.1 (?:405|413) /)
})

test('under a base path the site stands there and nowhere else', async ({ page }) => {
  const below = await startNginx('.cache/out-handbook', '/handbook')
  const status = async (address: string) =>
    /^HTTP\/1.1 (\d+) (?:[\s\S]*?\r\nlocation: (\S+)\r\n)?/i
      .exec(await ask(`GET ${address}`, '', 'localhost', below.port))
      ?.slice(1)
      .join(' ')
      .trim()
  expect(await status('/?a=1')).toBe('308 /handbook/?a=1')
  expect(await status('/handbook')).toBe('301 /handbook/')
  expect(await status('/patterns/')).toBe('404')
  expect(await status('/handbook/.deploy/manifest.json')).toBe('404')
  const told: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && told.push(message.text())))
  await page.goto(`${below.origin}/handbook/patterns/serverless/`)
  await page.getByRole('button', { name: 'Theme: system' }).click()
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible()
  expect(told).toEqual([])
  await below.stop()
})

/** Why the site can't be run behind nginx here; nothing if it can. Installs it where that needs no questions. */
function findMissing(): string | undefined {
  const isThere = (): boolean => spawnSync('nginx', ['-v']).status === 0 && existsSync(brotli)
  if (isThere()) return undefined
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!canInstall) return 'nginx with libnginx-mod-http-brotli-static is not installed, and can be installed here only by root on Debian.'
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env: environment, timeout: 120_000 })
  const { stderr } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx', 'libnginx-mod-http-brotli-static'], {
    env: environment,
    timeout: 300_000,
    encoding: 'utf8',
  })
  return isThere() ? undefined : `nginx with libnginx-mod-http-brotli-static could not be installed: ${stderr.trim().split('\n').at(-1)}`
}

/** The project's own configuration on a copy of the site, at a port that is free. */
async function startNginx(folder: string, basePath: string): Promise<Nginx> {
  const prefix = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  // The master may be root's and its workers nobody's.
  chmodSync(prefix, 0o755)
  mkdirSync(path.join(prefix, 'run'))
  const site = path.join(prefix, 'site', basePath)
  cpSync(folder, site, { recursive: true })
  await compressCopy(site)
  cpSync(path.join(site, '.deploy/nginx.conf'), path.join(prefix, 'site.conf'))
  const port = await freePort()
  const configuration = readFileSync('deploy/nginx.conf', 'utf8')
  expect(configuration).toContain('listen 8080;')
  writeFileSync(path.join(prefix, 'nginx.conf'), configuration.replaceAll('8080', `${port}`))

  const server = spawn('nginx', ['-p', `${prefix}/`, '-c', 'nginx.conf', '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let output = ''
  server.stderr.on('data', (text) => void (output += String(text)))
  const ended = new Promise((resolve) => void server.on('close', resolve))
  const origin = `http://localhost:${port}`
  for (
    let tries = 0;
    !(await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    ));
    tries += 1
  ) {
    if (tries > 100 || server.exitCode !== null) throw new Error(`nginx does not start: ${output}`)
    await sleep(50)
  }
  return {
    origin,
    port,
    async stop() {
      server.kill('SIGQUIT')
      await ended
      rmSync(prefix, { recursive: true, force: true })
    },
  }
}

async function compressCopy(folder: string): Promise<void> {
  const report = { line: () => {}, progress: () => {}, time: () => {}, failed: () => {} }
  await compressFiles(emptySite({ folder, published: '', internals: '', basePath: '', report }), true)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** The head of the answer to a line as it is written: a client would tidy the address. */
function ask(line: string, header = '', host = 'localhost', port = nginx.port): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(
      port,
      'localhost',
      () => void socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\n${header === '' ? '' : `${header}\r\n`}Connection: close\r\n\r\n`),
    )
    socket
      .on('data', (chunk) => void (text += chunk.toString('latin1')))
      .on('end', () => resolve(`${text.split('\r\n\r\n', 1)[0]}\r\n`))
      .on('error', reject)
  })
}

function siteScript(): string {
  const name = readdirSync('out/assets').find((file) => /^site\.[0-9a-f]+\.js$/.test(file))
  if (name === undefined) throw new Error('There is no script in out/assets/.')
  return `/assets/${name}`
}
