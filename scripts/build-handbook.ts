import { checkContent } from '../lib/content/check-content.ts'
import { countProblems, formatProblem } from '../lib/content/problem.ts'
import { writeSnapshot } from '../lib/content/snapshot.ts'
import { buildSite, type BuildResult } from '../lib/export/build.ts'

/**
 * Checks the content, says what is wrong with it, and builds the site of it; only errors stop the build.
 * @param root the project's folder.
 * @param folder where the site is published, from the project's folder.
 */
export async function buildHandbook(root: string, folder: string, print: (line: string) => void): Promise<BuildResult> {
  const { handbook, problems, sources } = checkContent(root)
  for (const problem of problems) print(`${formatProblem(problem, sources.get(problem.file))}\n`)
  if (problems.length > 0) print(countProblems(problems))
  if (!handbook) {
    print('The content is not in order. The published site is as it was.')
    return { published: false, output: '', passes: {} }
  }
  const snapshot = writeSnapshot(handbook)
  try {
    return await buildSite(root, folder, print, { HANDBOOK_SNAPSHOT: snapshot.file })
  } finally {
    snapshot.remove()
  }
}
