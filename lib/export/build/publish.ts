import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../site/site.ts'

/**
 * Replaces the published site with the finished export.
 *
 * A folder can't be renamed onto a non-empty one, and Node can't exchange two: the old one is moved aside first. A build that dies between
 * the two renames leaves no published folder, only the complete old one beside it, which `recoverPublished` restores.
 */
export function publish({ folder, published }: Site): void {
  const { previous } = besides(published)
  clearAway(published)
  if (existsSync(published)) renameSync(published, previous)
  renameSync(folder, published)
  clearAway(published)
}

/**
 * Restores what a build that died while publishing had moved aside. Called before each build and each start.
 * @returns whether there was anything to restore.
 */
export function recoverPublished(published: string): boolean {
  const { previous } = besides(published)
  const lost = !existsSync(published) && existsSync(previous)
  if (lost) renameSync(previous, published)
  return lost
}

function besides(published: string): { previous: string; discarded: string } {
  const { dir, base } = path.parse(published)
  return { previous: path.join(dir, `.${base}-previous`), discarded: path.join(dir, `.${base}-discarded`) }
}

/** Renames a folder before deleting it: whatever has the old name is always complete. */
function clearAway(published: string): void {
  const { previous, discarded } = besides(published)
  rmSync(discarded, { recursive: true, force: true })
  if (!existsSync(previous)) return
  renameSync(previous, discarded)
  rmSync(discarded, { recursive: true, force: true })
}
