import { expect, test } from 'vitest'
import { collectRecords } from '../../../../../lib/export/search/collect-records.ts'
import { editPages } from '../../../../../lib/export/passes/edit-pages.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { readRecord } from '../../../../../lib/export/search/read-record.ts'
import { removeHydration } from '../../../../../lib/export/next/remove-hydration.ts'
import { fileOf, makeExport } from '../../../../fixtures/export/make-export.ts'

const page = `<body><header>Menu</header><main id="content" data-search="patterns"><nav>Here</nav><h1>Small &amp; <i>plain</i></h1>
<p>Some <b>words</b>.</p><h2 id="why">Why</h2><ul><li>One</li><li>Two <span data-search-skip="">besides</span></li></ul>
<figure id="flow"><figcaption>The flow<span data-search-skip="">, 2 nodes</span></figcaption><svg><text>A</text></svg><details><summary>List</summary><ul><li>A <span aria-hidden="true">→</span><span class="sr-only"> leads to </span> B &lt; C</li></ul></details><button>Copy</button></figure>
<p>After it.</p><dl><dt>Kind:</dt><dd>survey</dd></dl><p>Also called <span data-search-names="">Plain, Plainer</span>.</p>
<article id="part" data-search="figures"><h3>63% of all</h3><p>Its own words.</p></article></main></body>`

test('a page and the parts of it that are found by themselves', async () => {
  const site = makeExport({ 'index.html': '<body><p data-search-skip="">No answer itself.</p></body>', 'patterns/one/index.html': page })
  findPages(site)
  await editPages(removeHydration, collectRecords)(site)
  expect(site.problems).toEqual([])
  expect(site.records).toMatchInlineSnapshot(`
    [
      {
        "address": "/patterns/one/",
        "html": "<p>Some words.</p><h2 id="why">Why</h2><p>One</p><p>Two</p><h6 id="flow">The flow</h6><p>A leads to B &lt; C</p><a id="why"></a><p>After it.</p><p>Kind: survey</p><p>Also called Plain, Plainer.</p>",
        "kind": "patterns",
        "language": "en",
        "leads": undefined,
        "names": "Plain, Plainer",
        "title": "Small &amp; plain",
      },
      {
        "address": "/patterns/one/#part",
        "html": "<p>Its own words.</p>",
        "kind": "figures",
        "language": "en",
        "leads": undefined,
        "names": "",
        "title": "63% of all",
      },
    ]
  `)
  expect(fileOf(site, 'patterns/one/index.html')).toContain('<main id="content"><nav>Here</nav>')
  for (const file of ['index.html', 'patterns/one/index.html']) expect(fileOf(site, file)).not.toContain('data-search')
})

test('what a part is called besides, and what it leads to', async () => {
  const terms = `<body><main><header data-search="overviews" data-search-names="Glossary" data-search-leads=""><h1>Words</h1><p>All.</p></header><ul><li id="faas" data-search="glossary" data-search-names="FaaS, R&amp;D" data-search-leads="/patterns/one/ /stack/two/"><h2>function</h2><p>One.</p></li></ul></main></body>`
  const site = makeExport({ 'glossary/index.html': terms })
  findPages(site)
  await editPages(removeHydration, collectRecords)(site)
  expect(site.records).toMatchObject([
    { address: '/glossary/', kind: 'overviews', title: 'Words', names: 'Glossary', leads: [] },
    { address: '/glossary/#faas', kind: 'glossary', title: 'function', names: 'FaaS, R&amp;D', leads: ['/patterns/one/', '/stack/two/'] },
  ])
  expect(fileOf(site, 'glossary/index.html')).not.toContain('data-search')
})

test('what has no heading can’t be shown', async () => {
  const site = makeExport({ 'one/index.html': '<body><main data-search="patterns"><p>Words</p></main></body>' })
  findPages(site)
  await editPages(removeHydration, collectRecords)(site)
  expect(site.problems.map(({ page: at, message }) => `${at} ${message}`)).toMatchInlineSnapshot(`
    [
      "/one/ has no heading in <main data-search="patterns">: search results need one.",
    ]
  `)
})

test('the words after a drawing belong to its section, those before the first heading to the page', () => {
  expect(readRecord('<main><h1>T</h1><p>a</p><figure id="f"><figcaption>F</figcaption><p>b</p></figure><p>c</p></main>').html).toBe(
    '<p>a</p><h6 id="f">F</h6><p>b</p><a id="top"></a><p>c</p>',
  )
})
