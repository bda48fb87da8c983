import { expect, test } from 'vitest'
import { dropRepeatedMetas } from '../../../../../lib/export/next/drop-repeated-metas.ts'
import { editPages } from '../../../../../lib/export/passes/edit-pages.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { document, fileOf, makeExport } from '../../../../fixtures/export/make-export.ts'

test('what is said twice for readers of cards is said once', async () => {
  const metas =
    '<meta property="og:title" content="A"/><meta name="twitter:card" content="summary"/><meta name="twitter:title" content="A"/><meta name="twitter:image" content="/b.png"/>'
  const site = makeExport({ 'index.html': document('<body>x</body>').replace('</head>', `${metas}</head>`) })
  findPages(site)
  await editPages(dropRepeatedMetas)(site)
  expect(fileOf(site, 'index.html').match(/<meta [^>]*(?:og|twitter):[^>]*>/g)).toEqual([
    '<meta property="og:title" content="A"/>',
    '<meta name="twitter:card" content="summary"/>',
    '<meta name="twitter:image" content="/b.png"/>',
  ])
})
