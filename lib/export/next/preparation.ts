/** Waits until what the site's code needs is there: the build ends the input of Next then, and so does its own end. */
export async function awaitPreparation(): Promise<void> {
  if (process.env.EXPORT_WAITS !== '1') return
  for await (const _ of process.stdin);
}
