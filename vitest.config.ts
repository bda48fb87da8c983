import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/setup.ts'],
    // A component's test asks for its own browser: `@vitest-environment jsdom` in its first line.
    environment: 'node',
    env: {
      NODE_ENV: 'test',
      // Commands that tests start run in folders of their own, where none of their modules would be in a cache.
      NODE_COMPILE_CACHE: path.resolve('.cache/node'),
    },
    // One fewer by default, which on two cores is one file after the other.
    maxWorkers: availableParallelism(),
    // Nothing waits for a time: this is the end of patience with a busy machine.
    testTimeout: 60_000,
  },
})
