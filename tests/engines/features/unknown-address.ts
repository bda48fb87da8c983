import { expect, test } from 'vitest'
import type { Tab } from '../tab.ts'

/** Tests what a reader finds where there is nothing. */
export function testUnknownAddress(tab: () => Tab): void {
  test('an unknown address has a page that helps', async () => {
    await tab().open('/no-such-page/')
    expect(await tab().textOf('h1')).toBe('Page not found')
    expect(await tab().takeErrors()).toEqual(['404 /no-such-page/'])
    await tab().click('main a[href="/patterns/serverless/"]')
    await expect.poll(() => tab().place()).toBe('/patterns/serverless/')
  })
}
