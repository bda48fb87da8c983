import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkBudgets } from '../../../../../lib/export/passes/check-budgets.ts'
import { editPages } from '../../../../../lib/export/passes/edit-pages.ts'
import { fingerprintFiles, followFingerprints } from '../../../../../lib/export/passes/fingerprint-files.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { inlineStyles } from '../../../../../lib/export/next/inline-styles.ts'
import { removeHydration } from '../../../../../lib/export/next/remove-hydration.ts'
import { document, filesIn, makeExport } from '../../../../fixtures/export/make-export.ts'

/** Text that nothing compresses by more than a quarter. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64')

async function measured(files: Record<string, string>) {
  const site = makeExport(files)
  findPages(site)
  await editPages(removeHydration, inlineStyles)(site)
  await checkBudgets(site)
  return site
}

test('the largest page of each kind is printed', async () => {
  const site = await measured({
    'index.html': '<body>x</body>',
    'patterns/one/index.html': '<body>x</body>',
    'patterns/two/index.html': `<body>${'long '.repeat(50)}and longer</body>`,
    'patterns/index.html': '<body>x</body>',
    'site.js': 'go()',
  })
  expect(site.problems).toEqual([])
  expect(site.lines).toMatchInlineSnapshot(`
    [
      "Kind        Pages  Largest page    HTML with style  Elements  Script      Requests",
      "home        1      /               115 of 13,000    8 of 620  8 of 6,000  3 of 4",
      "patterns/*  2      /patterns/two/  124 of 13,500    8 of 480  8 of 6,000  3 of 4",
      "others      1      /patterns/      115              8         8 of 6,000  3 of 4",
      "Bytes after brotli.",
    ]
  `)
})

test('a page that only the best compression brings within its budget is still the largest', async () => {
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `word-${(index * index * 7919) % 10_007}`).join(' ')
  const site = await measured({
    'practices/long/index.html': `<body>${words(3600)}</body>`,
    'practices/longest/index.html': `<body>${words(4200)}</body>`,
    'site.js': 'go()',
  })
  expect(site.problems).toEqual([])
  expect(site.lines[1]).toContain('/practices/longest/')
})

test('a page over its budget is told by name, with both numbers', async () => {
  const big = noise(30_000)
  const site = await measured({
    'patterns/one/index.html': `<body>${big}</body>`,
    'patterns/index.html': `<body>${big}</body>`,
    'stack/one/index.html': '<body><img src="https://example.org/a.png"/><img src="/b.png"/><img src="/late.png" loading="lazy"/></body>',
    'practices/one/index.html': document('<body>x</body>').replace(
      '</head>',
      '<link rel="preload" as="font" href="/a.woff2"/><script src="/gone.js"></script></head>',
    ),
    'site.js': noise(9000),
  })
  const told = site.problems.map(({ page, message }) => `${page} ${message.replaceAll(/\d\d,\d{3} of|\d,\d{3} of/g, '# of')}`).toSorted()
  expect(told).toMatchInlineSnapshot(`
    [
      "/patterns/ is over budget: # of scripts, after brotli; the limit is 6,000.",
      "/patterns/one/ is over budget: # of HTML with its style, after brotli; the limit is 13,500.",
      "/patterns/one/ is over budget: # of scripts, after brotli; the limit is 6,000.",
      "/practices/one/ is over budget: # of scripts, after brotli; the limit is 6,000.",
      "/practices/one/ is over budget: 5 requests (/site.js, /gone.js, /a.woff2); the limit is 4.",
      "/practices/one/ loads a font: /a.woff2.",
      "/practices/one/ loads a script that doesn't exist: /gone.js.",
      "/stack/one/ is over budget: # of scripts, after brotli; the limit is 6,000.",
      "/stack/one/ is over budget: 5 requests (/site.js, https://example.org/a.png, /b.png); the limit is 4.",
      "/stack/one/ loads from another origin: https://example.org/a.png.",
    ]
  `)
})

test('a page with a script of its own may have one request more, and some bytes', async () => {
  const withOwn = (page: string) => document(`<body>${page}<script src="/scripts/own.js" defer=""></script></body>`)
  const site = makeExport({
    'index.html': '<body>x</body>',
    'guide/index.html': withOwn('x'),
    'other/index.html': withOwn('<img src="/a.png"/><img src="/b.png"/>'),
    'site.js': noise(7000),
    'scripts/own.js': noise(1000),
  })
  findPages(site)
  fingerprintFiles(site)
  await editPages(removeHydration, inlineStyles, followFingerprints)(site)
  await checkBudgets(site)
  expect(filesIn(site.folder).filter((name) => name.endsWith('.js'))).toEqual([
    expect.stringMatching(/^assets\/own\.[0-9a-f]{16}\.js$/),
    expect.stringMatching(/^assets\/site\.[0-9a-f]{16}\.js$/),
  ])
  expect(site.problems.map(({ page, message }) => `${page} ${message.replaceAll(/[\w.]+\.js|\d,\d{3} of/g, '#')}`).toSorted())
    .toMatchInlineSnapshot(`
      [
        "/ is over budget: # scripts, after brotli; the limit is 6,000.",
        "/other/ is over budget: 6 requests (/assets/#, /assets/#, /a.png, /b.png); the limit is 5.",
      ]
    `)
})

test('the icons of a page are one request', async () => {
  const icon = (name: string) => `<svg><use href="/icons.svg#${name}"></use></svg>`
  const site = await measured({ 'index.html': `<body>${icon('cloud')}${icon('lock')}</body>`, 'icons.svg': '<svg/>', 'site.js': 'go()' })
  expect(site.lines[1]).toMatch(/4 of 4$/)
})
