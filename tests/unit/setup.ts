import { afterEach } from 'vitest'

// Most tests have no browser, and would load all of this for nothing.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
