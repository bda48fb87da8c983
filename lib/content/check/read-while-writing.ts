import { constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Handbook } from '../model/handbook.ts'
import { checkContent, readHandbook } from './load.ts'
import { ContentError } from './content-error.ts'
import { formatProblem } from './format-problem.ts'
import type { ToldProblem } from '../model/problem.ts'

// Modules are evaluated again after each change, so they can't keep anything that must survive one.
const memory = globalThis as { lastGoodHandbook?: Handbook }

/**
 * The last handbook without errors, and what is wrong with the present one.
 * @param root the folder that contains `content/`; a copy of the last content without errors is kept in its `.cache/last-good/`.
 * @throws ContentError if there has never been one.
 */
export function readWhileWriting(root: string): { handbook: Handbook; problems: ToldProblem[] } {
  const { handbook, problems, sources } = checkContent(root)
  if (handbook) keep(root)
  memory.lastGoodHandbook = handbook ?? memory.lastGoodHandbook ?? readKept(root)
  if (!memory.lastGoodHandbook) throw new ContentError(problems, sources)
  return {
    handbook: memory.lastGoodHandbook,
    problems: problems.map((problem) => {
      const [message = '', ...frame] = formatProblem(problem, sources.get(problem.file)).split('\n')
      return { severity: problem.severity, message, frame: frame.join('\n') }
    }),
  }
}

const placeOf = (root: string): string => path.join(root, '.cache/last-good')

/** Next uses several processes and starts new ones: what one has in memory, the others read from here. */
function keep(root: string): void {
  const place = placeOf(root)
  const fresh = `${place}-${process.pid}`
  try {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    for (const folder of ['content', 'public'])
      if (existsSync(path.join(root, folder)))
        cpSync(path.join(root, folder), path.join(fresh, folder), { recursive: true, mode: constants.COPYFILE_FICLONE })
    rmSync(place, { recursive: true, force: true })
    renameSync(fresh, place)
  } catch {
    // Another process was faster, or an editor's program is about to save a file: the next change is kept.
    rmSync(fresh, { recursive: true, force: true })
  }
}

function readKept(root: string): Handbook | undefined {
  return existsSync(placeOf(root)) ? readHandbook(placeOf(root)).handbook : undefined
}
