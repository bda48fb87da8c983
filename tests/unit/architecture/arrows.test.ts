import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What each room may import besides itself: the arrows that the linter holds. */
const arrows: Record<string, readonly string[]> = {
  'lib/diagram/read': [],
  'lib/diagram/lint': ['lib/diagram/read'],
  'lib/diagram/tell': [],
  'lib/diagram/draw': ['lib/diagram/tell'],
  'lib/export/site': [],
  'lib/export/serve': [],
  'lib/export/bundle': ['lib/export/site'],
  'lib/export/next': ['lib/export/site'],
  'lib/export/search': ['lib/export/site'],
  'lib/export/passes': ['lib/export/site'],
  'lib/export/build': ['lib/export/site', 'lib/export/passes', 'lib/export/search'],
  'lib/card': [],
  'lib/highlight': [],
  'lib/icons': [],
  'lib/links': [],
  'lib/content/model': [],
  'lib/content/text': ['lib/content/model'],
  'lib/content/read': ['lib/content/model', 'lib/content/text', 'lib/diagram'],
  'lib/content/show': ['lib/content/model', 'lib/content/text', 'lib/diagram'],
  'lib/content/rules': ['lib/content/model', 'lib/content/text', 'lib/content/read', 'lib/content/show', 'lib/diagram'],
  'lib/content/check': [
    'lib/content/model',
    'lib/content/text',
    'lib/content/read',
    'lib/content/rules',
    'lib/content/show',
    'lib/diagram',
  ],
  'lib/content/write': ['lib/content', 'lib/diagram'],
  'lib/copies': ['lib/content/model', 'lib/content/text', 'lib/content/show', 'lib/diagram'],
  components: [
    'lib/card',
    'lib/copies',
    'lib/content/model',
    'lib/content/text',
    'lib/content/show',
    'lib/diagram',
    'lib/highlight',
    'lib/icons',
    'lib/links',
  ],
  app: ['components', 'lib'],
  browser: [],
  scripts: ['lib'],
}

const rooms = Object.keys(arrows)

function may(from: string, to: string): boolean {
  return from === to || (arrows[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`))
}

test('no room imports what it may not know, and the linter says so', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'arrows-'))
  try {
    copyFileSync('.oxlintrc.json', path.join(root, '.oxlintrc.json'))
    for (const room of rooms) {
      mkdirSync(path.join(root, room), { recursive: true })
      for (const [index, other] of rooms.entries())
        if (other !== room)
          writeFileSync(path.join(root, room, `to-${index}.ts`), `import '${path.posix.relative(room, other)}/thing.ts'\n`)
    }
    const { stdout } = spawnSync(process.execPath, [path.resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
    })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
    const refused = new Set(
      diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => path.normalize(filename)),
    )
    const held = rooms.flatMap((room) =>
      rooms.flatMap((other, index) => (refused.has(`${room}/to-${index}.ts`) ? [`${room} → ${other}`] : [])),
    )
    const forbidden = rooms.flatMap((room) => rooms.flatMap((other) => (may(room, other) ? [] : [`${room} → ${other}`])))
    expect(held).toEqual(forbidden)
  } finally {
    rmSync(root, { recursive: true })
  }
})
