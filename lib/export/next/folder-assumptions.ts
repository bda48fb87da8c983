import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { listFew, type Assumption } from './assumptions.ts'
import type { Exported } from './exported.ts'
import { isFlightName } from './flight.ts'
import { doublesOfNotFound, pageFileOf } from './manifests.ts'

/** Assumptions about the whole export. */
export function folderAssumptions(exported: Exported): Assumption[] {
  return [
    {
      expected: '404.html in the export',
      leaning: 'lib/export/next/manifests.ts',
      look: () => (existsSync(path.join(exported.folder, '404.html')) ? undefined : 'none'),
    },
    {
      expected: "nothing in the export but pages, files of routes and of public/, _next/, and data for Next's router",
      leaning: 'lib/export/next/flight.ts',
      look: () => {
        const strangers = exported.routes ? findStrangers(exported, exported.routes.keys()) : []
        return strangers.length === 0 ? undefined : listFew(strangers)
      },
    },
  ]
}

/** Files of unknown purpose that would be published. */
function findStrangers({ project, folder }: Exported, addresses: Iterable<string>): string[] {
  const known = new Set(globSync('**/*', { cwd: path.join(project, 'public') }).map(slashed))
  for (const address of addresses) known.add(pageFileOf(address)).add(address.slice(1))
  for (const double of doublesOfNotFound) known.add(`${double}/index.html`)
  return globSync('**/*', { cwd: folder, withFileTypes: true, exclude: ['_next'] })
    .filter((item) => item.isFile())
    .map((item) => slashed(path.relative(folder, path.join(item.parentPath, item.name))))
    .filter((file) => !known.has(file) && !isFlightFile(file))
    .toSorted()
}

/** Beside a page, or in a folder of such files there. */
function isFlightFile(file: string): boolean {
  return file.endsWith('.txt') && file.split('/').some(isFlightName)
}

function slashed(file: string): string {
  return file.split(path.sep).join('/')
}
