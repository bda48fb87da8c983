import { expect, test } from 'vitest'
import { editPages } from '../../../../../lib/export/passes/edit-pages.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { inlineStyles } from '../../../../../lib/export/next/inline-styles.ts'
import { fileOf, makeExport } from '../../../../fixtures/export/make-export.ts'

/** The links to style sheets and the styles of a page with this sheet beside that of every page. */
async function stylesWith(sheet: string, { head = '<link rel="stylesheet" href="/_next/static/chunks/own.css"/>', hydrates = false } = {}) {
  const site = makeExport(
    { 'one/index.html': '<body>x</body>', '_next/static/chunks/own.css': sheet, 'print.css': 'i{}' },
    { routes: { '/one': hydrates ? ['[project]/app/one.tsx'] : [] } },
  )
  findPages(site)
  const addHead = (page: { html: string; edits: { start: number; end: number; text: string }[] }): void => {
    const at = page.html.indexOf('</head>')
    page.edits.push({ start: at, end: at, text: head })
  }
  await editPages(addHead)(site)
  await editPages(inlineStyles)(site)
  return fileOf(site, 'one/index.html').match(/<link rel="stylesheet"[^>]*>|<style.*?<\/style>/g)
}

test('the style sheets stand in the page, in their order, where the links to them were', async () => {
  expect(await stylesWith('i{background:url("#a"),url(/b.png),url(data:image/png;base64,x)}')).toEqual([
    '<style>b{color:red}</style>',
    '<style>i{background:url("#a"),url(/b.png),url(data:image/png;base64,x)}</style>',
  ])
})

test.each(['i{background:url(../media/a.png)}', "i{background:url( 'a.png' )}", 'i::after{content:"</style>"}'])(
  'a sheet that would say something else in the page stays a file: %s',
  async (sheet) => {
    expect(await stylesWith(sheet)).toEqual(['<style>b{color:red}</style>', '<link rel="stylesheet" href="/_next/static/chunks/own.css"/>'])
  },
)

test('a page that hydrates keeps its links, and so does a sheet that is not Next’s', async () => {
  expect(await stylesWith('i{}', { hydrates: true })).toEqual([
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/own.css"/>',
  ])
  const head = '<link rel="stylesheet" href="/print.css"/>'
  expect(await stylesWith('i{}', { head })).toEqual(['<style>b{color:red}</style>', head])
})
