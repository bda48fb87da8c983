/** The request in Next's code that segment-data.ts answers; if a later version asks differently, it makes its own data again. */
export const segmentDataRequest = './collect-segment-data'

/** Settings of next.config.ts that a later version may drop or rename, for which Next gives a warning at most. */
export const leanedOnSettings = ['adapterPath', 'cpus', 'globalNotFound', 'prefetchInlining', 'resolveAlias', 'runAfterProductionCompile']

/** Waits until what the site's code needs is ready: the build then closes Next's input, as does its own end. */
export async function awaitPreparation(): Promise<void> {
  if (process.env.EXPORT_WAITS !== '1') return
  for await (const _ of process.stdin);
}
