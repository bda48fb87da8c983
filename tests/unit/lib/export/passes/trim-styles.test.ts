import { expect, test } from 'vitest'
import { editPages } from '../../../../../lib/export/passes/edit-pages.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { removeHydration } from '../../../../../lib/export/next/remove-hydration.ts'
import type { Site } from '../../../../../lib/export/site/site.ts'
import { trimStyles } from '../../../../../lib/export/passes/trim-styles.ts'
import { document, fileOf, makeExport } from '../../../../fixtures/export/make-export.ts'

const style =
  '@layer base{*,:before{margin:0}h1{color:red}h2{color:blue}.a>.b:hover{x:y}.c,.d{-webkit-text-decoration-color:y;-webkit-text-decoration-color:y;text-decoration-color:y;-webkit-user-select:none}[data-lift] .e{x:y}.f\\:g{x:y}.seen-later{x:y}:is(.a,.z){x:y}.b:is(:has([value=a]:checked):has(.z)){&:not(.z) .a{x:y}&:hover .z{x:y}}}@keyframes k{from{x:y}}@media print{.c{x:y}}:root{--a:b}'

async function trimmed(bodies: Record<string, string>, others: Record<string, string> = {}): Promise<Site> {
  const page = (body: string): string =>
    document(`<body>${body}</body>`).replace('</head>', `<style>${style}</style><style>.d{y:z}</style></head>`)
  const site = makeExport({ ...Object.fromEntries(Object.entries(bodies).map(([file, body]) => [file, page(body)])), ...others })
  findPages(site)
  await editPages(removeHydration)(site)
  await trimStyles(site)
  return site
}

const stylesIn = (site: Site, file: string): string[] => [...fileOf(site, file).matchAll(/<style>([^<]*)/g)].map(([, text = '']) => text)

test('a page has one style, of the rules that it or a script has a use for', async () => {
  const site = await trimmed(
    { 'index.html': '<h1 class="a f:g"><i class="b d">x</i></h1>' },
    { 'assets/site.js': 'element.className="seen-later"' },
  )
  expect(stylesIn(site, 'index.html')).toMatchInlineSnapshot(`
    [
      "@layer base{*,:before{margin:0}h1{color:red}.a>.b:hover{x:y}.d{text-decoration-color:y;-webkit-user-select:none}.f\\:g{x:y}.seen-later{x:y}:is(.a,.z){x:y}.b:is(:has([value=a]:checked):has(.z)){&:not(.z) .a{x:y}}}@keyframes k{from{x:y}}:root{--a:b}.d{y:z}",
    ]
  `)
})

test('pages of a kind share their style, and the site knows which there are', async () => {
  const site = await trimmed({
    'index.html': '<h1>x</h1>',
    'patterns/one/index.html': '<h2 class="c">x</h2>',
    'patterns/two/index.html': '<h1>x</h1>',
    'glossary/index.html': '<p>x</p>',
    'sources/index.html': '<p class="d">x</p>',
  })
  const [one, two, glossary, sources] = ['patterns/one', 'patterns/two', 'glossary', 'sources'].map((name) =>
    stylesIn(site, `${name}/index.html`),
  )
  expect(one).toEqual(two)
  expect(one?.[0]).toContain('.c')
  expect(glossary).toEqual(sources)
  expect(site.inlineStyles.size).toBe(3)
  expect(new Set(site.pages.flatMap(({ styles }) => styles))).toEqual(new Set(site.inlineStyles.keys()))
})
