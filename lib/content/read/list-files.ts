import { namesIn } from './names-in.ts'
import type { Fault } from './faults.ts'
import { entryKinds, type EntryKind } from '../model/schema.ts'

const dataFiles = new Set([
  'site.yaml',
  'stats.yaml',
  'claims.yaml',
  'sources.yaml',
  'technologies.yaml',
  'guide.yaml',
  'glossary.yaml',
  'phrases.yaml',
  'words.txt',
])

/**
 * The entries of each kind, in the order of their names, and what else is beside their folders. Every entry becomes a page, so an unused file is a problem, such as
 * `x.md` for `x.mdx`. Links are not followed.
 */
export function listFiles(root: string): { entries: Record<EntryKind, string[]>; others: string[]; faults: Fault[] } {
  const others: string[] = []
  const entries: Record<EntryKind, string[]> = { patterns: [], stack: [], practices: [] }
  const faults: Fault[] = []
  const report = (file: string, message: string) =>
    void faults.push({ file, line: 1, column: 1, severity: 'error', rule: 'stray-file', message })
  for (const name of namesIn(root, 'content', report)) {
    const file = `content/${name}`
    const kind = entryKinds.find((each) => each === name)
    if (kind === undefined) {
      others.push(file)
      if (!dataFiles.has(name))
        report(file, `Unused: \`content/\` may contain only ${[...dataFiles].join(', ')} and the folders ${entryKinds.join(', ')}.`)
      continue
    }
    for (const entry of namesIn(root, file, report)) {
      if (entry.endsWith('.mdx')) entries[kind].push(`${file}/${entry}`)
      else report(`${file}/${entry}`, 'Unused file: entries must end in .mdx.')
    }
  }
  return { entries, others, faults }
}
