import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function addressesFor(environment: { BASE_PATH?: string; SITE_URL?: string }) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.resetModules()
  const { address, publicAddress } = await import('../../../../../lib/content/model/address.ts')
  return [address('/patterns/'), publicAddress('/patterns/')]
}

test('at the root', async () => {
  expect(await addressesFor({ SITE_URL: 'https://example.org/' })).toEqual(['/patterns/', 'https://example.org/patterns/'])
})

test('under a sub-path', async () => {
  expect(await addressesFor({ BASE_PATH: '/handbook', SITE_URL: 'https://example.org' })).toEqual([
    '/handbook/patterns/',
    'https://example.org/handbook/patterns/',
  ])
})
