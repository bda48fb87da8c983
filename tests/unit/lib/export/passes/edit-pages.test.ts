import { expect, test } from 'vitest'
import { editPages } from '../../../../../lib/export/passes/edit-pages.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { fingerprintFiles, followFingerprints } from '../../../../../lib/export/passes/fingerprint-files.ts'
import { inlineStyles } from '../../../../../lib/export/next/inline-styles.ts'
import { insertSpeculationRules } from '../../../../../lib/export/passes/insert-speculation-rules.ts'
import { moveInlineData } from '../../../../../lib/export/next/move-inline-data.ts'
import { removeHydration } from '../../../../../lib/export/next/remove-hydration.ts'
import { removeUnreferenced } from '../../../../../lib/export/next/remove-unreferenced.ts'
import { document, fileOf, filesIn, makeExport } from '../../../../fixtures/export/make-export.ts'

const chunks = {
  '_next/static/chunks/a.js': 'load("static/chunks/c.js")',
  '_next/static/chunks/b.js': '',
  '_next/static/chunks/c.js': '',
  '_next/static/handbook/_buildManifest.js': '',
}
const edit = editPages(removeHydration, inlineStyles, moveInlineData, followFingerprints, insertSpeculationRules)

test('a page that needs no script is left with its words, its style and the one script', async () => {
  const site = makeExport({
    'index.html': '<body><div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p></body>',
    'index.txt': 'x',
    '__next._tree.txt': 'x',
    'llms.txt': 'kept',
    'site.js': '1',
    ...chunks,
  })
  findPages(site)
  fingerprintFiles(site)
  await edit(site)
  removeUnreferenced(site)
  expect(site.problems).toEqual([])
  expect(fileOf(site, 'index.html')).toMatchInlineSnapshot(
    `"<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><style>b{color:red}</style><title>A &amp; B</title><script>theme()</script><script src="/assets/site.6b86b273ff34fce1.js" defer=""></script><script type="speculationrules">{"prerender":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":"/*.*"}},{"not":{"selector_matches":"[download],[target]"}}]},"eagerness":"moderate"}]}</script></head><body><p>ab</p></body></html>"`,
  )
  expect(filesIn(site.folder)).toEqual(['assets/site.6b86b273ff34fce1.js', 'index.html', 'llms.txt'])
})

test('a page that hydrates keeps all that it needs, and its inline data is a file', async () => {
  const site = makeExport(
    {
      'index.html': '<body>x</body>',
      'counter/index.html': '<body><p>a<!-- -->b</p></body>',
      'counter/index.txt': '{"src":"/site.js"}',
      'site.js': '1',
      ...chunks,
    },
    { routes: { '/counter': ['[project]/app/counter.tsx'] } },
  )
  findPages(site)
  fingerprintFiles(site)
  await edit(site)
  removeUnreferenced(site)
  const html = fileOf(site, 'counter/index.html')
  expect(html.slice(html.indexOf('<body>'))).toMatchInlineSnapshot(
    `"<body><p>a<!-- -->b</p><script src="/_next/static/chunks/a.js" async=""></script><script id="_R_" src="/assets/page.bb583159def305e4.js"></script></body></html>"`,
  )
  const data = filesIn(site.folder).find((name) => name.startsWith('assets/page.'))
  expect(fileOf(site, data ?? '')).toMatchInlineSnapshot(`
    "(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"]});;
    (self.__next_f=self.__next_f||[]).push([0]);
    self.__next_f.push([1,"1:[\\"$\\",\\"script\\",null,{\\"src\\":\\"/assets/site.6b86b273ff34fce1.js\\"}]"]);
    "
  `)
  expect(fileOf(site, 'counter/index.txt')).toBe('{"src":"/assets/site.6b86b273ff34fce1.js"}')
  expect(html).toContain('data-precedence="next"')
  expect(filesIn(site.folder).filter((name) => name.startsWith('_next/'))).toEqual([
    '_next/static/chunks/a.css',
    '_next/static/chunks/a.js',
    '_next/static/chunks/b.js',
    '_next/static/chunks/c.js',
  ])
})

test('addresses carry the base path', async () => {
  const site = makeExport(
    { 'index.html': document('<body>x</body>').replaceAll('"/', '"/handbook/'), 'site.js': '1', ...chunks },
    { basePath: '/handbook' },
  )
  findPages(site)
  fingerprintFiles(site)
  await edit(site)
  removeUnreferenced(site)
  expect(fileOf(site, 'index.html')).toContain('<script src="/handbook/assets/site.6b86b273ff34fce1.js" defer="">')
  expect(fileOf(site, 'index.html')).toContain('"href_matches":"/handbook/*"')
  expect(filesIn(site.folder)).toEqual(['assets/site.6b86b273ff34fce1.js', 'index.html'])
})

test('the file of the icons gets a name after its content, which pages and the data of those that hydrate follow', async () => {
  const icon = '<svg><use href="/icons.svg#cloud"></use></svg>'
  const data = '<script>self.__next_f.push([1,"{\\"href\\":\\"/icons.svg#cloud\\"}"])</script>'
  const site = makeExport(
    {
      'index.html': `<body>${icon}<a href="/icons.svgz#cloud">other</a></body>`,
      'counter/index.html': `<body>${icon}${data}</body>`,
      'icons.svg': '<svg/>',
      'site.js': '1',
      ...chunks,
    },
    { routes: { '/counter': ['[project]/app/counter.tsx'] } },
  )
  findPages(site)
  fingerprintFiles(site)
  await edit(site)
  const file = filesIn(site.folder).find((name) => name.startsWith('assets/icons.'))
  expect(fileOf(site, 'index.html')).toContain(
    `<body><svg><use href="/${file}#cloud"></use></svg><a href="/icons.svgz#cloud">other</a></body>`,
  )
  expect(fileOf(site, 'counter/index.html')).toContain(`<use href="/${file}#cloud">`)
  const moved = filesIn(site.folder).find((name) => name.startsWith('assets/page.'))
  expect(fileOf(site, moved ?? '')).toContain(`\\"/${file}#cloud\\"`)
  expect(filesIn(site.folder)).not.toContain('icons.svg')
})

test('a page that would show less without the script is a problem of that page', async () => {
  const site = makeExport({
    'index.html': '<body>x</body>',
    'left/index.html': '<body><!--$!--><template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template><!--/$--></body>',
    'moved/index.html': '<body><div hidden id="S:0">late</div></body>',
    'unfinished/index.html': '<body><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></body>',
    'site.js': '',
  })
  findPages(site)
  await edit(site)
  expect(
    site.problems
      .filter(({ message }) => message.startsWith('Without'))
      .map(({ page, message }) => `${page} ${message}`)
      .toSorted(),
  ).toMatchInlineSnapshot(`[]`)
})

test('the site’s script has to be there', () => {
  const site = makeExport({ 'index.html': '<body>x</body>' })
  expect(() => fingerprintFiles(site)).toThrowErrorMatchingInlineSnapshot(
    `[ExportError: Next exported no /site.js, which the route app/site.js/route.ts should write.]`,
  )
})

test('what a page’s style sheet names is kept', async () => {
  const site = makeExport({
    'index.html': document('<body><img src="/_next/static/media/p%5Bx%5D.1.png"/></body>').replace(
      '</head>',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css"/></head>',
    ),
    'site.js': '',
    ...chunks,
    '_next/static/chunks/a.css': 'b{background:url(../media/q.2.png)}',
    '_next/static/media/p[x].1.png': '',
    '_next/static/media/q.2.png': '',
    '_next/static/media/r.3.png': '',
  })
  findPages(site)
  fingerprintFiles(site)
  await edit(site)
  removeUnreferenced(site)
  expect(filesIn(site.folder).filter((name) => name.startsWith('_next/'))).toEqual([
    '_next/static/chunks/a.css',
    '_next/static/media/p[x].1.png',
    '_next/static/media/q.2.png',
  ])
})

test('a module is named in the script that loads it', () => {
  const site = makeExport({
    'index.html': '<body>x</body>',
    'site.js': 'import("/modules/late.js")',
    'scripts/own.js': 'import("/modules/late.js")',
    'modules/late.js': 'export const late = 1',
  })
  fingerprintFiles(site)
  const [late = '', own = '', all = ''] = filesIn(site.folder).filter((name) => name.endsWith('.js'))
  expect([late, own, all].map((name) => name.replace(/\.[0-9a-f]{16}\./, '.#.'))).toEqual([
    'assets/late.#.js',
    'assets/own.#.js',
    'assets/site.#.js',
  ])
  expect([own, all].map((name) => fileOf(site, name))).toEqual([`import("/${late}")`, `import("/${late}")`])
})
