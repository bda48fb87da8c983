import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { placeSnapshot, removeSnapshot } from '../lib/content/check/snapshot.ts'
import { settingProblems } from '../lib/content/model/settings.ts'
import { buildSite, type BuildResult } from '../lib/export/build/build.ts'
import type { Checked } from './check-for-build.ts'

/**
 * Builds the site. The content is checked while Next compiles; its problems are printed, and only errors stop the build.
 * @param root the project's folder.
 * @param folder where to publish the site, relative to the project's folder.
 * @returns what the build returns, and how long the check took, in milliseconds.
 */
export async function buildHandbook(
  root: string,
  folder: string,
  print: (line: string) => void,
): Promise<BuildResult & { checked: number }> {
  const wrong = settingProblems(process.env)
  if (wrong.length > 0) {
    print(`${wrong.join('\n')}\nThe published site is unchanged.`)
    return { published: false, output: '', passes: {}, checked: 0 }
  }
  const snapshot = placeSnapshot()
  const ended = new AbortController()
  let checked = 0
  const prepare = async (): Promise<boolean> => {
    const began = performance.now()
    const { lines, inOrder } = await check(root, snapshot, ended.signal)
    checked = performance.now() - began
    for (const line of lines) print(line)
    if (!inOrder) print('The content has errors. The published site is unchanged.')
    return inOrder
  }
  try {
    const built = await buildSite(root, folder, print, { variables: { HANDBOOK_SNAPSHOT: snapshot }, prepare })
    return { ...built, checked }
  } finally {
    ended.abort()
    removeSnapshot(snapshot)
  }
}

/** Runs in a process of its own, whose memory is free for the page builders as soon as it ends; a thread's is kept for some seconds. */
async function check(root: string, snapshot: string, signal: AbortSignal): Promise<Checked> {
  let checked: Checked | undefined
  const child = fork(path.join(import.meta.dirname, 'check-for-build.ts'), [root, snapshot], { signal })
  child.on('message', (message: Checked) => (checked = message))
  // Its messages may arrive after it has ended, but not after its channel has closed.
  const [[code]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')])
  if (!checked) throw new Error(`The content check exited with code ${code}.`)
  return checked
}
