import { ExportError } from '../site/export-error.ts'
import type { Site } from '../site/site.ts'
import { tellBroken } from './assumptions.ts'
import { readExported } from './exported.ts'
import { findNext } from './find-next.ts'
import { folderAssumptions } from './folder-assumptions.ts'
import { manifestAssumptions } from './manifest-assumptions.ts'
import { packageAssumptions } from './package-assumptions.ts'
import { pageAssumptions } from './page-assumptions.ts'

/** The assumptions about a project's Next that fail before it builds: a sentence each. */
export function brokenBeforeBuild(project: string): string[] {
  const next = findNext(project)
  return tellBroken(next.version, packageAssumptions(next))
}

/**
 * Looks at what Next has exported, and once more at its package.
 * @param project the project's folder.
 * @throws ExportError with a sentence for every assumption that fails.
 */
export function checkNext(site: Site, project: string): void {
  const next = findNext(project)
  const exported = readExported(site, project)
  const broken = tellBroken(next.version, [
    ...packageAssumptions(next),
    ...manifestAssumptions(exported),
    ...pageAssumptions(exported),
    ...folderAssumptions(exported),
  ])
  if (broken.length === 0) return
  throw new ExportError(
    `The site was not published: Next is not what the build assumes.\n\n${broken.map((line) => `  ${line}\n`).join('')}\nlib/export/next/README.md says what to do.`,
  )
}

/** The assumptions that fail after Next has ended successfully: that it has called the adapter, which publishes. */
export function brokenAfterBuild(project: string, adapterWasCalled: boolean): string[] {
  return tellBroken(findNext(project).version, [
    {
      expected: "a call of the adapter's `onBuildComplete` after the export",
      leaning: 'lib/export/build/adapter.ts',
      look: () => (adapterWasCalled ? undefined : 'none'),
    },
  ])
}
