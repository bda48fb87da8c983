import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenAfterBuild, brokenBeforeBuild, checkNext } from '../../../../../lib/export/next/index.ts'
import type { Site } from '../../../../../lib/export/site/site.ts'
import { makeExport } from '../../../../fixtures/export/make-export.ts'
import { makeNext } from '../../../../fixtures/export/make-next.ts'

const render = 'dist/server/app-render'
const react = 'dist/compiled/react-dom/cjs/react-dom-server.node.production.js'

test('the Next that is installed is as the build takes it for granted', () => {
  expect(brokenBeforeBuild(process.cwd())).toEqual([])
})

describe("what has changed in Next's package is told before the build", () => {
  test('nothing has', () => expect(brokenBeforeBuild(makeNext())).toEqual([]))

  test.for<[name: string, changes: Record<string, string | undefined>, sentence: string]>([
    [
      'its command',
      { 'dist/bin/next': undefined },
      'Next 99.0.0: expected its command in dist/bin/next; found no such file. Depends on it: lib/export/next/find-next.ts.',
    ],
    [
      'its settings',
      { 'dist/server/config-schema.js': '{ adapterPath: 1, cpus: 1, prefetchInlining: 1, resolveAlias: 1, afterProductionCompile: 1 }' },
      'Next 99.0.0: expected adapterPath, cpus, globalNotFound, prefetchInlining, resolveAlias, runAfterProductionCompile among the settings that it knows; found no globalNotFound, runAfterProductionCompile. Depends on it: next.config.ts.',
    ],
    [
      'where it asks for what is made ahead',
      { 'dist/esm/server/app-render/entry-base.js': "export { collectSegmentData } from './segments'" },
      "Next 99.0.0: expected './collect-segment-data' in dist/esm/server/app-render/entry-base.js; found no './collect-segment-data' there. Depends on it: lib/export/next/config.ts.",
    ],
    [
      'what that module exports',
      { [`${render}/collect-segment-data.js`]: '0 && (module.exports = { collectSegmentData: null, collectHints: null });' },
      'Next 99.0.0: expected collectPrefetchHints and collectSegmentData, and nothing else, among the exports of its module collect-segment-data; found collectHints, collectSegmentData. Depends on it: lib/export/next/segment-data.ts.',
    ],
    [
      'that it exports one thing only',
      {
        [`${render}/collect-segment-data.js`]:
          'Object.defineProperty(exports, "__esModule", {}); Object.defineProperty(exports, "collectSegmentData", {});',
      },
      'Next 99.0.0: expected collectPrefetchHints and collectSegmentData, and nothing else, among the exports of its module collect-segment-data; found collectSegmentData. Depends on it: lib/export/next/segment-data.ts.',
    ],
    [
      'where it keeps the page that is being made',
      { [`${render}/work-async-storage.external.js`]: 'requestStorage' },
      'Next 99.0.0: expected workAsyncStorage in dist/server/app-render/work-async-storage.external.js; found no workAsyncStorage there. Depends on it: lib/export/next/segment-data.ts.',
    ],
    [
      'where it keeps its manifests',
      { [`${render}/manifests-singleton.js`]: "Symbol.for('next.manifests') clientReferenceManifestsPerRoute clientModules" },
      "Next 99.0.0: expected Symbol.for('next.server.manifests'), clientReferenceManifestsPerRoute, clientModules in dist/server/app-render/manifests-singleton.js; found no Symbol.for('next.server.manifests') there. Depends on it: lib/export/next/segment-data.ts.",
    ],
    [
      'how its inline scripts begin',
      { 'dist/esm/server/app-render/use-flight-response.js': '`(self.__flight=…` `self.__next_f.push(…`' },
      'Next 99.0.0: expected (self.__next_f= in dist/esm/server/app-render/use-flight-response.js; found no (self.__next_f= there. Depends on it: lib/export/next/scripts.ts.',
    ],
    [
      'the file that begins them',
      { 'dist/esm/client/script.js': undefined },
      'Next 99.0.0: expected (self.__next_s= in dist/esm/client/script.js; found nothing readable (no such file). Depends on it: lib/export/next/scripts.ts.',
    ],
    [
      "React's marks",
      { [react]: 'requestAnimationFrame(function(){$RT= $RC --$?-- --$#-- <template id=" <div hidden id=" data-precedence=" rel="expect"' },
      `Next 99.0.0: expected --$?--, --$!--, <template id=", <div hidden id=",  data-precedence=",  rel="expect" in ${react}; found no --$!-- there. Depends on it: lib/export/next/remove-hydration.ts.`,
    ],
  ])('%s', ([, changes, sentence]) => expect(brokenBeforeBuild(makeNext(changes))).toEqual([sentence]))

  test('all at once', () => {
    expect(
      brokenBeforeBuild(makeNext({ 'dist/bin/next': undefined, [react]: '', [`${render}/work-async-storage.external.js`]: '' })),
    ).toHaveLength(5)
  })
})

describe('what has changed in what Next exports is told before it is touched', () => {
  const body = '<body>x</body>'

  /** As Next leaves it: two pages, of which one hydrates, a file of a route and one of public/. */
  function exported(): { site: Site; project: string } {
    const project = makeNext()
    const site = makeExport(
      {
        'index.html': body,
        'index.txt': '1:"$"',
        'counter/index.html': body,
        'counter/index.txt': '1:"$"',
        'counter/__next._tree.txt': '1:"$"',
        'counter/__next.counter/__PAGE__.txt': '1:"$"',
        '404.html': body,
        'one.txt': '',
      },
      { routes: { '/counter': ['[project]/app/counter.tsx'] } },
    )
    for (const double of ['404', '_not-found']) {
      mkdirSync(path.join(site.folder, double))
      for (const name of ['index.html', 'index.txt']) writeFileSync(path.join(site.folder, double, name), '')
    }
    mkdirSync(path.join(project, 'public'))
    writeFileSync(path.join(project, 'public/one.txt'), '')
    return { site, project }
  }

  /** The sentences of the error. */
  function told({ site, project }: ReturnType<typeof exported>): string[] {
    try {
      checkNext(site, project)
      return []
    } catch (error) {
      const [first = '', sentences = '', last = ''] = (error as Error).message.split('\n\n')
      expect([first, last]).toEqual([
        'The site was not published: Next is not what the build assumes.',
        'lib/export/next/README.md says what to do.',
      ])
      return sentences.split('\n').map((line) => line.trim())
    }
  }

  test('nothing has', () => expect(told(exported())).toEqual([]))

  const manifest = 'server/app/page_client-reference-manifest.js'
  const edit = (file: string, change: (text: string) => string): void => writeFileSync(file, change(readFileSync(file, 'utf8')))

  test.for<[name: string, change: (site: Site) => void, sentence: string]>([
    [
      'the list of what was made is gone',
      ({ internals }) => rmSync(path.join(internals, 'prerender-manifest.json')),
      'Next 99.0.0: expected a prerender-manifest.json with `routes`, each with a `srcRoute`; found nothing readable (no such file). Depends on it: lib/export/next/manifests.ts.',
    ],
    [
      'the list of what was made has another form',
      ({ internals }) => writeFileSync(path.join(internals, 'prerender-manifest.json'), '{"routes":{"/":{"srcRoute":1}}}'),
      'Next 99.0.0: expected a prerender-manifest.json with `routes`, each with a `srcRoute`; found nothing readable (`srcRoute` of / is 1). Depends on it: lib/export/next/manifests.ts.',
    ],
    [
      'the addresses of routes have another form',
      ({ internals }) => writeFileSync(path.join(internals, 'app-path-routes-manifest.json'), '{"/page":{"address":"/"}}'),
      'Next 99.0.0: expected an app-path-routes-manifest.json with an address for each folder of a route; found nothing readable (the address of /page is {"address":"/"}). Depends on it: lib/export/next/manifests.ts.',
    ],
    [
      'a route says nothing of its client modules',
      ({ internals }) => rmSync(path.join(internals, manifest)),
      'Next 99.0.0: expected a page_client-reference-manifest.js with `clientModules` for each route with a page; found none for /. Depends on it: lib/export/next/manifests.ts.',
    ],
    [
      'client modules have numbers for names',
      ({ internals }) =>
        writeFileSync(path.join(internals, manifest), 'globalThis.__RSC_MANIFEST = { "/page": { clientModules: { 1: {}, 2: {} } } }'),
      "Next 99.0.0: expected the names of client modules to be paths, some of them of Next's own below node_modules/next/dist/; found 1, 2 for /. Depends on it: lib/export/next/hydrates-with.ts.",
    ],
    [
      'the flight data begins otherwise',
      ({ folder }) => edit(path.join(folder, 'index.html'), (text) => text.replace('(self.__next_f=', '(self.__flight=')),
      'Next 99.0.0: expected flight data in each page, from <script>(self.__next_f= on; found none in index.html. Depends on it: lib/export/next/flight.ts and scripts.ts.',
    ],
    [
      'scripts lie elsewhere',
      ({ folder }) => edit(path.join(folder, 'index.html'), (text) => text.replaceAll('<script src="/_next/', '<script src="/_scripts/')),
      'Next 99.0.0: expected each page to load scripts from /_next/; found none in index.html. Depends on it: lib/export/next/addresses.ts.',
    ],
    [
      'files that are kept for good lie elsewhere',
      ({ folder }) =>
        edit(path.join(folder, 'index.html'), (text) => text.replaceAll('/_next/static/chunks/a.css', '/_next/static/css/a.css')),
      'Next 99.0.0: expected files that pages load from /_next/static/ to be in chunks/ or media/, named after their content; found css/a.css. Depends on it: lib/export/next/addresses.ts.',
    ],
    [
      "the data for Next's router is gone",
      ({ folder }) => rmSync(path.join(folder, 'index.txt')),
      "Next 99.0.0: expected data for Next's router in index.txt beside each page; found none beside index.html. Depends on it: lib/export/next/flight.ts.",
    ],
    [
      "the stand-in for Next's module is not asked",
      ({ folder }) => writeFileSync(path.join(folder, '__next._tree.txt'), ''),
      'Next 99.0.0: expected no data to prefetch (`__next.*`) beside pages that do not hydrate; found some beside index.html. Depends on it: lib/export/next/segment-data.ts and the alias for it in next.config.ts.',
    ],
    [
      'the page for unknown addresses is gone',
      ({ folder }) => rmSync(path.join(folder, '404.html')),
      'Next 99.0.0: expected 404.html in the export; found none. Depends on it: lib/export/next/manifests.ts.',
    ],
    [
      'there are files of which nobody knows what they are for',
      ({ folder }) => {
        writeFileSync(path.join(folder, 'counter/index.rsc'), '')
        for (const name of ['b', 'c', 'd']) writeFileSync(path.join(folder, `${name}.rsc`), '')
      },
      "Next 99.0.0: expected nothing in the export but pages, files of routes and of public/, _next/, and data for Next's router; found b.rsc, c.rsc, counter/index.rsc and 1 more. Depends on it: lib/export/next/flight.ts.",
    ],
  ])('%s', ([, change, sentence]) => {
    const built = exported()
    change(built.site)
    expect(told(built)).toEqual([sentence])
  })

  test('all at once, with what has changed in the package', () => {
    const built = exported()
    rmSync(path.join(built.site.folder, '404.html'))
    appendFileSync(path.join(built.site.folder, 'x.rsc'), '')
    rmSync(path.join(built.project, 'node_modules/next/dist/bin/next'))
    expect(told(built).map((sentence) => sentence.replace(/^.*found (.*)\. Depends on .*$/, '$1'))).toEqual([
      'no such file',
      'none',
      'x.rsc',
    ])
  })
})

test('a Next that has ended well without the adapter has published nothing', () => {
  expect(brokenAfterBuild(makeNext(), true)).toEqual([])
  expect(brokenAfterBuild(makeNext(), false)).toEqual([
    "Next 99.0.0: expected a call of the adapter's `onBuildComplete` after the export; found none. Depends on it: lib/export/build/adapter.ts.",
  ])
})
