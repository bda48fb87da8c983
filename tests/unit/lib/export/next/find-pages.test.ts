import { expect, test } from 'vitest'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { filesIn, makeExport } from '../../../../fixtures/export/make-export.ts'

const body = '<body>x</body>'

test('only a page with a client module that is not Next’s own hydrates', () => {
  const site = makeExport(
    {
      'index.html': body,
      'counter/index.html': body,
      'patterns/one/index.html': body,
      '404.html': body,
      'motion/index.html': body,
      'late/index.html': body,
    },
    {
      srcRoutes: { '/patterns/one': '/patterns/[slug]' },
      routes: {
        '/counter': ['[project]/app/counter/counter.tsx'],
        '/motion': ['[project]/node_modules/framer-motion/dist/es/index.mjs'],
        '/late': ['[project]/node_modules/next/dist/client/script.js'],
      },
    },
  )
  findPages(site)
  expect(site.pages.map(({ address, route, hydrates }) => `${address} ${route} ${hydrates}`)).toMatchInlineSnapshot(`
    [
      "/404.html /_not-found false",
      "/counter/ /counter true",
      "/ / false",
      "/late/ /late true",
      "/motion/ /motion true",
      "/patterns/one/ /patterns/[slug] false",
    ]
  `)
})

test('Next’s doubles of the page for 404 go; an HTML file from public/ has no route', () => {
  const site = makeExport({
    '404.html': body,
    '404/index.html': body,
    '_not-found/index.html': body,
    '_not-found/index.txt': 'x',
    'verify.html': 'x',
  })
  findPages(site)
  expect(filesIn(site.folder).filter((name) => name.endsWith('.html'))).toEqual(['404.html', 'verify.html'])
  expect(site.pages.find(({ file }) => file === 'verify.html')?.route).toBeUndefined()
})
