// @vitest-environment node
import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from '../../../../../lib/export/build/build.ts'
import { takeLock } from '../../../../../lib/export/build/lock.ts'
import { copyFixture } from '../../../../fixtures/hydration/copy.ts'
import { filesIn } from '../../../../fixtures/export/make-export.ts'

const project = path.join(import.meta.dirname, '../../../../..')
const fixture = copyFixture('faults')
const at = (name: string): string => path.join(fixture.root, name)

type Ended = { code: number | null; output: string }

function startBuild(): { child: ChildProcess; ended: Promise<Ended> } {
  // What a killed build left there is no sign of this one.
  for (const left of ['.staging', '.next/server']) rmSync(at(left), { recursive: true, force: true })
  // In a process group of its own, so that a kill reaches Next and its workers as well.
  const child = spawn(process.execPath, [path.join(project, 'tests/fixtures/hydration/build.ts')], {
    cwd: fixture.root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: '', PRECOMPRESS: '' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => void (output += String(text)))
  return { child, ended: new Promise((resolve) => void child.on('close', (code) => resolve({ code, output }))) }
}

/** Every published file with its content. */
function published(): Record<string, string> {
  return Object.fromEntries(
    filesIn(at('out')).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(at(`out/${name}`)))
        .digest('hex'),
    ]),
  )
}

let good: Record<string, string>

beforeAll(async () => {
  const { code, output } = await startBuild().ended
  expect(code, output).toBe(0)
  good = published()
  // From now on a build would publish something else.
  writeFileSync(at('app/style.css'), 'body { color: rgb(4 5 6); }')
}, 60_000)

afterAll(() => fixture.remove())

test.for([
  ['as soon as it began', async () => untilThere('.cache/export/build.lock')],
  ['while Next compiles', async () => untilThere('.next/server')],
  ['while Next exports', async () => untilThere('.staging/index.html')],
  ['after the first pass', async () => untilThere('.staging/assets')],
  ['before the last passes', async () => untilThere('.staging/_headers')],
] as const)('a build that is killed %s leaves the published site byte for byte', { timeout: 30_000 }, async ([, moment]) => {
  const { child, ended } = startBuild()
  // A build that ends by itself was not killed, and says why.
  const early = await Promise.race([moment(), ended])
  if (early) throw new Error(early.output)
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  expect((await ended).code).toBe(null)
  await lockIsFree()
  expect(published()).toEqual(good)
})

test('a build whose Next lives on when it is killed publishes nothing either', { timeout: 30_000 }, async () => {
  const { child } = startBuild()
  await untilThere('.staging/index.html')
  child.kill('SIGKILL')
  await lockIsFree()
  expect(published()).toEqual(good)
})

test('a page that the passes refuse is named, and the published site stays', { timeout: 30_000 }, async () => {
  const page = at('app/(group)/about/page.tsx')
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, text.replace('<main>', "<main style={{ color: 'red' }}>"))
  const { code, output } = await startBuild().ended
  writeFileSync(page, text)
  expect(code).toBe(1)
  expect(output).toMatchInlineSnapshot(`
    "The site was not published: 1 problem on 1 page.

      /about/
        has a style attribute on <main>, which the policy doesn't allow: style="color:red". Use a class.

    The build failed. The published site is unchanged.
    "
  `)
  expect(published()).toEqual(good)
})

test('a Next that is otherwise than the build takes for granted publishes nothing', { timeout: 30_000 }, async () => {
  const config = at('next.config.ts')
  const text = readFileSync(config, 'utf8')
  writeFileSync(config, text.replace('[segmentDataRequest]', "'./another-module'"))
  const { code, output } = await startBuild().ended
  writeFileSync(config, text)
  expect(code).toBe(1)
  expect(output).toContain('Depends on it: lib/export/next/segment-data.ts and the alias for it in next.config.ts.')
  expect(published()).toEqual(good)
})

test('what Next says of a page that it can’t build is passed on', { timeout: 30_000 }, async () => {
  const page = at('app/(group)/about/page.tsx')
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, `${text}\nthis is no code`)
  const { code, output } = await startBuild().ended
  writeFileSync(page, text)
  expect(code).toBe(1)
  expect(output).toContain('about/page.tsx')
  expect(output).toContain('The build failed. The published site is unchanged.')
  expect(published()).toEqual(good)
})

test('pages are made of what was prepared while Next compiled', { timeout: 30_000 }, async () => {
  const page = at('app/(group)/about/page.tsx')
  const text = readFileSync(page, 'utf8')
  writeFileSync(
    page,
    `import { readFileSync } from 'node:fs'\n${text.replace('<main>', "<main>{readFileSync(process.env.WORDS ?? '', 'utf8')}")}`,
  )
  for (const left of ['.cache/compiled', '.cache/went-on']) rmSync(at(left), { force: true })
  let waited = false
  const variables = { WORDS: at('words.txt') }
  const prepare = async () => {
    await untilThere('.cache/compiled')
    waited = !existsSync(at('.cache/went-on'))
    writeFileSync(variables.WORDS, 'Prepared words')
    return true
  }
  const { published: built, output } = await buildSite(fixture.root, 'prepared', () => {}, { variables, prepare })
  writeFileSync(page, text)
  expect(built, output).toBe(true)
  expect(waited).toBe(true)
  // What it waits for comes first.
  expect(Number(readFileSync(at('.cache/compiled'), 'utf8'))).toBe(Math.min(getPriority() + 5, 19))
  expect(readFileSync(at('prepared/about/index.html'), 'utf8')).toContain('Prepared words')
})

test('where the preparation says no, or fails, nothing is built', { timeout: 30_000 }, async () => {
  const build = (prepare: () => Promise<boolean>) => buildSite(fixture.root, 'out', () => {}, { variables: {}, prepare })
  expect(await build(() => Promise.resolve(false))).toMatchObject({ published: false })
  await expect(build(() => Promise.reject(new Error('No room.')))).rejects.toThrow('No room.')
  expect(published()).toEqual(good)
  expect(existsSync(at('.cache/export/build.lock'))).toBe(false)
})

test('a second build at the same time is told to wait; the one after all these faults publishes', { timeout: 60_000 }, async () => {
  rmSync(at('.cache/export/build.lock'), { force: true })
  const first = startBuild()
  await untilThere('.cache/export/build.lock')
  const second = await startBuild().ended
  expect(second.code).toBe(1)
  expect(second.output).toMatch(/^Another build is running \(process \d+\): wait until it ends\. Nothing was changed\.\n$/)
  expect((await first.ended).code).toBe(0)
  expect(published()).not.toEqual(good)
  expect(['.staging', '.out-previous', '.out-discarded', '.cache/export/build.lock'].filter((name) => existsSync(at(name)))).toEqual([])
})

async function untilThere(name: string): Promise<void> {
  const end = performance.now() + 20_000
  while (!existsSync(at(name))) {
    if (performance.now() > end) throw new Error(`${name} did not come.`)
    await sleep(1)
  }
}

/** A killed process takes its time to die; as long as it does, its lock holds. */
async function lockIsFree(): Promise<void> {
  for (;;) {
    try {
      takeLock(at('.cache/export/build.lock')).release()
      return
    } catch {
      await sleep(20)
    }
  }
}
