import { Worker } from 'node:worker_threads'
import { placeSnapshot, removeSnapshot } from '../lib/content/snapshot.ts'
import { buildSite, type BuildResult } from '../lib/export/build.ts'
import type { Checked, ToCheck } from './check-thread.ts'

/**
 * Builds the site of the content, which is checked while Next compiles, and says what is wrong with it; only errors stop the build.
 * @param root the project's folder.
 * @param folder where the site is published, from the project's folder.
 * @returns beside what the build says, how long the check took, in milliseconds.
 */
export async function buildHandbook(
  root: string,
  folder: string,
  print: (line: string) => void,
): Promise<BuildResult & { checked: number }> {
  const snapshot = placeSnapshot()
  let checked = 0
  const prepare = async (): Promise<boolean> => {
    const began = performance.now()
    const { lines, inOrder } = await check({ root, snapshot })
    checked = performance.now() - began
    for (const line of lines) print(line)
    if (!inOrder) print('The content is not in order. The published site is as it was.')
    return inOrder
  }
  try {
    const built = await buildSite(root, folder, print, { variables: { HANDBOOK_SNAPSHOT: snapshot }, prepare })
    return { ...built, checked }
  } finally {
    removeSnapshot(snapshot)
  }
}

/** In a thread of its own, whose memory is free again when pages are made. */
function check(workerData: ToCheck): Promise<Checked> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./check-thread.ts', import.meta.url), { workerData }).on('message', resolve).on('error', reject)
  })
}
