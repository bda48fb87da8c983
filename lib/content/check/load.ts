import type { Handbook } from '../model/handbook.ts'
import { ContentError } from './content-error.ts'
import { readAndCheck, type Checked } from './read-and-check.ts'

/**
 * The whole handbook.
 * @param root the folder that contains `content/`.
 * @throws ContentError with every problem in every file, if there is an error.
 */
export function loadHandbook(root: string): Handbook {
  const { handbook, problems, sources } = readHandbook(root)
  if (!handbook) throw new ContentError(problems, sources)
  return handbook
}

/** Reads and checks all content except its spelling; never throws, whatever it finds. */
export function readHandbook(root: string): Checked {
  return readAndCheck(root, { spelled: false })
}

/** Reads and checks all content, including its spelling; never throws, whatever it finds. */
export function checkContent(root: string): Checked {
  return readAndCheck(root, { spelled: true })
}
