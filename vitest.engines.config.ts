import { defineConfig } from 'vitest/config'
import { missingEngines } from './scripts/browser.ts'

const missing = new Set(missingEngines().map(({ name }) => name))
for (const name of missing) console.warn(`Not run: ${name}, which is not installed.`)

export default defineConfig({
  test: {
    include: ['Chromium', 'Firefox', 'WebKit']
      .filter((name) => !missing.has(name))
      .map((name) => `tests/engines/${name.toLowerCase()}.test.ts`),
    // The third begins when one of two cores is free.
    maxWorkers: 2,
    // Nothing waits for a time: these are the ends of patience with a busy machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000, interval: 20 } },
  },
})
