import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a first search may load before its first result. Bytes, as a server with brotli sends them. */
export const searchBudget = 100_000

/**
 * What a first search loads before its first result, in bytes: the script, the engine, the index's first file, one more file of it
 * and one page that was found, of each the largest.
 * @param out a published site.
 */
export function searchCost(out: string): number {
  const home = path.join(out, 'assets/search')
  const sizeOf = (...names: string[]): number => statSync(path.join(out, ...names)).size
  const largestIn = (folder: string): number =>
    Math.max(...readdirSync(path.join(home, folder)).map((name) => sizeOf('assets/search', folder, name)))
  const { meta, engine } = JSON.parse(readFileSync(path.join(out, 'search.json'), 'utf8')) as Record<'meta' | 'engine', string>
  const script = readdirSync(path.join(out, 'assets')).find((name) => /^search\..*\.js\.br$/.test(name)) ?? ''
  return (
    sizeOf('assets', script) +
    sizeOf('search.json') +
    sizeOf('assets/search', meta) +
    sizeOf('assets/search', `${engine}.br`) +
    largestIn('index') +
    largestIn('fragment')
  )
}
