import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/setup.ts'],
    // A component's test asks for its own browser: `@vitest-environment jsdom` in its first line.
    environment: 'node',
    env: { NODE_ENV: 'test' },
  },
})
