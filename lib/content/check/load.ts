import type { Handbook } from '../model/handbook.ts'
import { ContentError } from './content-error.ts'
import { readAndCheck, type Checked } from './read-and-check.ts'

/**
 * The whole handbook.
 * @param root the folder that holds `content/`.
 * @throws ContentError with every problem of every file, where there is one.
 */
export function loadHandbook(root: string): Handbook {
  const { handbook, problems, sources } = readHandbook(root)
  if (!handbook) throw new ContentError(problems, sources)
  return handbook
}

/** Reads and checks all content but its spelling; never throws over what it finds in it. */
export function readHandbook(root: string): Checked {
  return readAndCheck(root, { spelled: false })
}

/** Reads and checks all content, and its spelling too; never throws over what it finds in it. */
export function checkContent(root: string): Checked {
  return readAndCheck(root, { spelled: true })
}
