import { Worker } from 'node:worker_threads'
import { removeSnapshot } from '../lib/content/snapshot.ts'
import { buildSite, type BuildResult } from '../lib/export/build.ts'
import type { Checked } from './check-thread.ts'

/**
 * Checks the content, says what is wrong with it, and builds the site of it; only errors stop the build.
 * @param root the project's folder.
 * @param folder where the site is published, from the project's folder.
 * @returns beside what the build says, how long the check took, in milliseconds.
 */
export async function buildHandbook(
  root: string,
  folder: string,
  print: (line: string) => void,
): Promise<BuildResult & { checked: number }> {
  const began = performance.now()
  const { lines, snapshot } = await check(root)
  const checked = performance.now() - began
  for (const line of lines) print(line)
  if (!snapshot) {
    print('The content is not in order. The published site is as it was.')
    return { published: false, output: '', passes: {}, checked }
  }
  try {
    return { ...(await buildSite(root, folder, print, { HANDBOOK_SNAPSHOT: snapshot })), checked }
  } finally {
    removeSnapshot(snapshot)
  }
}

/** In a thread of its own, whose memory is free again when the building begins. */
function check(root: string): Promise<Checked> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: root }).on('message', resolve).on('error', reject)
  })
}
