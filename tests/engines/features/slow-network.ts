import { expect, test } from 'vitest'
import type { Tab } from '../tab.ts'
import { findTornFolds } from './find-torn-folds.ts'

/** Tests a page of which a part is laid out before the rest is there. */
export function testSlowNetwork(tab: () => Tab): void {
  test.each(['/guide/', '/checklists/', '/patterns/microservices/'])(
    '%s in pieces has the mark of each fold beside its words',
    async (path) => {
      await tab().site.inPieces(3000, () => tab().open(path))
      expect(await tab().ask(() => document.querySelectorAll('summary').length)).toBeGreaterThan(0)
      expect(await tab().ask(findTornFolds)).toEqual([])
    },
  )
}
