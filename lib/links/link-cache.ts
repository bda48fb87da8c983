import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LinkResult } from './check-address.ts'

/** What was found before, by address, and when (ISO date with time). */
export type LinkCache = Record<string, LinkResult & { checked: string }>

const days = 24 * 60 * 60 * 1000

/** The cache from a file; empty if there is none, or it can't be read. */
export function readLinkCache(file: string): LinkCache {
  try {
    const { version, addresses } = JSON.parse(readFileSync(file, 'utf8')) as { version?: number; addresses?: LinkCache }
    return version === 1 && addresses ? addresses : {}
  } catch {
    return {}
  }
}

/** Whether an address can be skipped because it was alive in the last seven days. Any other is requested each time. */
export function isFresh(cache: LinkCache, address: string, now: Date): boolean {
  const known = cache[address]
  if (known?.state !== 'alive') return false
  const age = now.getTime() - Date.parse(known.checked)
  return age >= 0 && age < 7 * days
}

/** Writes the cache in one step, with sorted addresses. */
export function writeLinkCache(file: string, cache: LinkCache): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const addresses = Object.fromEntries(Object.entries(cache).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(`${file}.new`, `${JSON.stringify({ version: 1, addresses }, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}
