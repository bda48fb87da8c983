import { expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

/** Tests that the suite would notice what must not happen: a suite that hears nothing passes too. */
export function testInstrument(tab: () => Tab): void {
  test('what goes wrong on a page is told, from its first line on', async () => {
    await tab().open('/faulty/')
    const told = (await tab().takeErrors()).join('\n')
    // A script that is not allowed, one that fails, what it says and leaves undone, another origin, a file that is not there.
    for (const words of [
      /script-src/,
      'A script fails.',
      'A page complains.',
      'A promise is broken.',
      'elsewhere.test',
      '404 /faulty/missing.png',
    ])
      expect(told).toMatch(words)
    expect(await tab().ask(() => document.title)).toBe('Faulty')
  })
}
