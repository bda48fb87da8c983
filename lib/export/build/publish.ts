import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../site/site.ts'

/**
 * Puts the finished export in the place of the published one.
 *
 * A folder can't be renamed onto a full one, and Node can't exchange two: the old one steps aside first. Whoever dies between
 * the two renames leaves no published folder but the whole old one beside it, and `recoverPublished` brings it back.
 */
export function publish({ folder, published }: Site): void {
  const { previous } = besides(published)
  clearAway(published)
  if (existsSync(published)) renameSync(published, previous)
  renameSync(folder, published)
  clearAway(published)
}

/**
 * Brings back what a build left aside that died while it published. Called before each build and each start.
 * @returns whether there was something to bring back.
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

/** Gets a new name before it is deleted: what has the old name is always whole. */
function clearAway(published: string): void {
  const { previous, discarded } = besides(published)
  rmSync(discarded, { recursive: true, force: true })
  if (!existsSync(previous)) return
  renameSync(previous, discarded)
  rmSync(discarded, { recursive: true, force: true })
}
