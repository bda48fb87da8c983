import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hashedFolders, namesOfNextFiles } from './addresses.ts'
import { listFew, type Assumption } from './assumptions.ts'
import { pagesByRoute, type Exported } from './exported.ts'
import { flightStart } from './flight.ts'
import { hydratesWith } from './hydrates-with.ts'

/** Assumptions about pages and the files beside them: one page of each route is checked. */
export function pageAssumptions(exported: Exported): Assumption[] {
  const files = [...pagesByRoute(exported)]
  const hydrating = exported.manifests?.filter(({ clientModules }) => hydratesWith(clientModules)).map(({ route }) => route)
  const read = (file: string): string => readFileSync(path.join(exported.folder, file), 'utf8')
  const besides = (file: string): string[] => readdirSync(path.join(exported.folder, path.dirname(file)))
  const found = (what: string, isOdd: (file: string, route: string) => boolean): string | undefined => {
    const odd = files.filter(([route, file]) => isOdd(file, route)).map(([, file]) => file)
    return odd.length === 0 ? undefined : `${what} ${listFew(odd)}`
  }
  return [
    {
      expected: `flight data in each page, from ${flightStart} on`,
      leaning: 'lib/export/next/flight.ts and scripts.ts',
      look: () => found('none in', (file) => !read(file).includes(flightStart)),
    },
    {
      expected: 'each page to load scripts from /_next/',
      leaning: 'lib/export/next/addresses.ts',
      look: () => found('none in', (file) => !read(file).includes(`<script src="${exported.basePath}/_next/`)),
    },
    {
      expected: `files that pages load from /_next/static/ to be in ${hashedFolders.join('/ or ')}/, named after their content`,
      leaning: 'lib/export/next/addresses.ts',
      look: () => {
        const odd = new Set(files.flatMap(([, file]) => namesOfNextFiles(read(file))).filter((name) => !isHashed(name)))
        return odd.size === 0 ? undefined : listFew([...odd])
      },
    },
    {
      expected: "data for Next's router in index.txt beside each page",
      leaning: 'lib/export/next/flight.ts',
      look: () => found('none beside', (file) => file !== '404.html' && !besides(file).includes('index.txt')),
    },
    {
      expected: 'no data to prefetch (`__next.*`) beside pages that do not hydrate',
      leaning: 'lib/export/next/segment-data.ts and the alias for it in next.config.ts',
      look: () =>
        found(
          'some beside',
          (file, route) =>
            hydrating?.includes(route) === false && file !== '404.html' && besides(file).some((name) => name.startsWith('__next.')),
        ),
    },
  ]
}

function isHashed(name: string): boolean {
  return hashedFolders.some((folder) => name.startsWith(`${folder}/`))
}
