import type { Handbook } from '../lib/content/handbook.ts'
import { loadHandbook } from '../lib/content/load.ts'
import { readWhileWriting, type ToldProblem } from '../lib/content/read-while-writing.ts'

// Next reloads a page in the browser when a module changes: in development the words are modules of this file.
if (process.env.NODE_ENV === 'development')
  import.meta.glob(['../content/**/*.mdx', '../content/**/*.yaml', '../content/words.txt'], { query: '?raw', eager: true })

/**
 * All content, read once for a build, which fails where something is wrong; and again after each change in development, where what was
 * in order last stays while an editor mends what is wrong.
 */
export const { handbook, problems }: { handbook: Handbook; problems: readonly ToldProblem[] } =
  process.env.NODE_ENV === 'development' ? readWhileWriting(process.cwd()) : { handbook: loadHandbook(process.cwd()), problems: [] }
