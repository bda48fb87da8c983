/** What Next's code asks for where segment-data.ts answers in its place; where a later version asks otherwise, it makes its own again. */
export const segmentDataRequest = './collect-segment-data'

/** Settings of next.config.ts that a later version may drop or call otherwise, which Next says in a warning at most. */
export const leanedOnSettings = ['adapterPath', 'cpus', 'globalNotFound', 'prefetchInlining', 'resolveAlias', 'runAfterProductionCompile']

/** Waits until what the site's code needs is there: the build ends the input of Next then, and so does its own end. */
export async function awaitPreparation(): Promise<void> {
  if (process.env.EXPORT_WAITS !== '1') return
  for await (const _ of process.stdin);
}
