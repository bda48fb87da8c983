import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { listFew, type Assumption } from './assumptions.ts'
import { leanedOnSettings, segmentDataRequest } from './config.ts'
import type { NextPackage } from './find-next.ts'
import { scriptBeginnings } from './scripts.ts'

/** Assumptions that can be checked in Next's package before it builds anything. */
export function packageAssumptions({ folder, command }: NextPackage): Assumption[] {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
  const holds = (file: string, texts: readonly string[], leaning: string): Assumption => ({
    expected: `${texts.join(', ')} in ${file}`,
    leaning: `lib/export/next/${leaning}`,
    look: () => {
      const content = read(file)
      const missing = texts.filter((text) => !content.includes(text))
      return missing.length === 0 ? undefined : `no ${missing.join(', ')} there`
    },
  })
  return [
    {
      expected: 'its command in dist/bin/next',
      leaning: 'lib/export/next/find-next.ts',
      look: () => (existsSync(command) ? undefined : 'no such file'),
    },
    {
      expected: `${leanedOnSettings.join(', ')} among the settings that it knows`,
      leaning: 'next.config.ts',
      look: () => {
        const schema = read('dist/server/config-schema.js')
        const unknown = leanedOnSettings.filter((name) => !new RegExp(`\\b${name}:`).test(schema))
        return unknown.length === 0 ? undefined : `no ${listFew(unknown)}`
      },
    },
    holds('dist/esm/server/app-render/entry-base.js', [`'${segmentDataRequest}'`], 'config.ts'),
    {
      expected: 'collectPrefetchHints and collectSegmentData, and nothing else, among the exports of its module collect-segment-data',
      leaning: 'lib/export/next/segment-data.ts',
      look: () => {
        const names = exportsOf(read('dist/server/app-render/collect-segment-data.js')).toSorted()
        return names.join() === 'collectPrefetchHints,collectSegmentData' ? undefined : names.join(', ') || 'none'
      },
    },
    holds('dist/server/app-render/work-async-storage.external.js', ['workAsyncStorage'], 'segment-data.ts'),
    holds(
      'dist/server/app-render/manifests-singleton.js',
      ["Symbol.for('next.server.manifests')", 'clientReferenceManifestsPerRoute', 'clientModules'],
      'segment-data.ts',
    ),
    ...scriptBeginnings.flatMap(({ text, writer }) => (writer === undefined ? [] : [holds(writer, [text], 'scripts.ts')])),
    holds(
      'dist/compiled/react-dom/cjs/react-dom-server.node.production.js',
      ['--$?--', '--$!--', '<template id="', '<div hidden id="', ' data-precedence="', ' rel="expect"'],
      'remove-hydration.ts',
    ),
  ]
}

/** The names that a module of Next's package exports: several as a list for Node, one on its own. */
function exportsOf(module: string): string[] {
  const [, list = ''] = /0 && \(module\.exports = \{([^}]*)\}/.exec(module) ?? []
  const names = [...list.matchAll(/(\w+): null/g), ...module.matchAll(/defineProperty\(exports, "(\w+)"/g)].map(([, name = '']) => name)
  return names.filter((name) => name !== '__esModule')
}
