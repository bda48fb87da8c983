// @vitest-environment node
import { spawn } from 'node:child_process'
import { readFileSync, rmSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { copyProject } from '../../../fixtures/copy-project.ts'
import { filesIn } from '../../../fixtures/export/make-export.ts'

const project = path.join(import.meta.dirname, '../../../..')
/** Below the project, where Next finds the packages. */
const places = path.join(project, '.cache/tests/same-bytes')

afterAll(() => rmSync(places, { recursive: true, force: true }))

test(
  'two builds in two folders, of files of two dates, for two places of the world, have the same bytes',
  { timeout: 180_000 },
  async () => {
    rmSync(places, { recursive: true, force: true })
    const first = copyWith(new Date('2001-02-03T04:05:06Z'), 'first')
    const second = copyWith(new Date('2030-12-31T23:59:59Z'), 'deeper/and/second')
    // One after the other: two at once would take as long.
    await build(first, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' })
    await build(second, { TZ: 'America/Anchorage', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', USER: 'somebody' })

    const names = filesIn(path.join(first, 'out'))
    expect(filesIn(path.join(second, 'out'))).toEqual(names)
    const different = names.filter(
      (name) => !readFileSync(path.join(first, 'out', name)).equals(readFileSync(path.join(second, 'out', name))),
    )
    expect(different).toEqual([])
  },
)

function copyWith(date: Date, name: string): string {
  const { root } = copyProject(`same-bytes/${name}`)
  for (const item of filesIn(root)) utimesSync(path.join(root, item), date, date)
  return root
}

async function build(root: string, environment: Record<string, string>): Promise<void> {
  const { BASE_PATH: _, ...rest } = process.env
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...rest, NODE_ENV: 'production', PRECOMPRESS: '', ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => void (output += String(text)))
  const code = await new Promise((resolve) => void child.on('close', resolve))
  expect(code, output).toBe(0)
}
