import type { Handbook } from '../lib/content/model/handbook.ts'
import { loadHandbook } from '../lib/content/check/load.ts'
import { readSnapshot } from '../lib/content/check/snapshot.ts'
import { readWhileWriting } from '../lib/content/check/read-while-writing.ts'
import type { ToldProblem } from '../lib/content/model/problem.ts'

// Next reloads a page in the browser when a module changes: in development the words are modules of this file.
if (process.env.NODE_ENV === 'development')
  import.meta.glob(['../content/**/*.mdx', '../content/**/*.yaml', '../content/words.txt'], { query: '?raw', eager: true })

type Content = { handbook: Handbook; problems: readonly ToldProblem[] }

/** Next keeps two instances of every module in a process, for pages and for other routes: what one has read is there for both. */
const shared = globalThis as { handbookContent?: Content }

/**
 * All content, read once by each process of a build: as the build has checked it, or, where Next was started by itself, from its files,
 * which fails where something is wrong. Read again after each change in development, where what was in order last stays while an editor
 * mends what is wrong.
 */
export const { handbook, problems }: Content =
  process.env.NODE_ENV === 'development' ? readWhileWriting(process.cwd()) : (shared.handbookContent ??= { handbook: read(), problems: [] })

function read(): Handbook {
  const snapshot = process.env.HANDBOOK_SNAPSHOT
  return snapshot ? readSnapshot(snapshot) : loadHandbook(process.cwd())
}
