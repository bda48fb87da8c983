import { expect, test } from 'vitest'
import { assembleDocument } from '../../../../../lib/export/passes/assemble-document.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { fileOf, makeExport } from '../../../../fixtures/export/make-export.ts'

const shell = (links: string) =>
  `<body><main><h1>All</h1><ol data-assemble="">${links}</ol><div data-assembled=""></div><footer>End</footer></main></body>`

async function assembled(links: string, files: Record<string, string>, basePath = '') {
  const site = { ...makeExport({ 'print/index.html': shell(links), ...files }), basePath }
  findPages(site)
  await assembleDocument(site)
  return { site, html: fileOf(site, 'print/index.html') }
}

const one = `<body><header>Menu</header><main id="content"><nav>Crumbs</nav><h1 id="top">One</h1>
<section aria-labelledby="how"><h2 id="how">How</h2><a href="#how">here</a> <a href="/b/#how">there</a> <a href="/c/">elsewhere</a></section>
<svg><path marker-end="url(#head)"/></svg><details><summary>List</summary>x</details>
<details><summary>Source</summary><pre data-copy-source="text">┌─┐</pre></details><button>Copy</button></main></body>`
const two = '<body><main><h1>Two</h1><h2 id="how">How &amp; why</h2><a href="/a/">One</a></main></body>'

test('the pages stand in it in the order of its list, with ids of their own', async () => {
  const { html, site } = await assembled('<li><a href="/a/">One</a></li><li><a href="/b/">Two</a></li>', {
    'a/index.html': one,
    'b/index.html': two,
  })
  expect(site.problems).toEqual([])
  expect(html.slice(html.indexOf('<ol'), html.indexOf('<footer'))).toMatchInlineSnapshot(`
    "<ol data-assemble=""><li><a href="#a">One</a></li><li><a href="#b">Two</a></li></ol><div data-assembled=""><article id="a" class="part"><h2 id="a--top"><a href="#a">One</a></h2>
    <section><h3 id="a--how">How</h3><a href="#a--how">here</a> <a href="#b--how">there</a> <a href="/c/">elsewhere</a></section>
    <svg><path marker-end="url(#a--head)"/></svg><details open=""><summary>List</summary>x</details>
    </article><article id="b" class="part"><h2><a href="#b">Two</a></h2><h3 id="b--how">How &amp; why</h3><a href="#a">One</a></article></div>"
  `)
})

test('a link keeps to the document below a sub-path too', async () => {
  const { html } = await assembled(
    '<li><a href="/handbook/b/">Two</a></li>',
    { 'b/index.html': '<body><main><h1>Two</h1><a href="/handbook/b/#x">x</a><a href="/handbook/c/">c</a></main></body>' },
    '/handbook',
  )
  expect(html).toContain('<a href="#b">Two</a>')
  expect(html).toContain('<a href="#b--x">x</a><a href="/handbook/c/">c</a>')
})

test('a page that is not there is told by the name of the document', async () => {
  const { site } = await assembled('<li><a href="/gone/">Gone</a></li>', {})
  expect(site.problems).toEqual([{ page: '/print/', message: "includes a page that doesn't exist: /gone/." }])
})

test('other pages stay as they are', async () => {
  const { site } = await assembled('', { 'a/index.html': one })
  expect(fileOf(site, 'a/index.html')).toContain('<h1 id="top">One</h1>')
})
