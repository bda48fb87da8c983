import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.ts'

/** Two checkouts on one machine are tested at the same time on ports of their own. */
const port = Number(process.env.E2E_PORT ?? 4801)
const site = { root: `http://localhost:${port}/`, sub: `http://localhost:${port + 1}/handbook/` }

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  snapshotPathTemplate: 'tests/e2e/heard/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Nothing waits for a time: these are the ends of patience with a busy machine.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '.cache/gate/e2e.json' }]],
  use: {
    baseURL: site.root,
    launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] },
  },
  projects: [
    { name: 'root', testIgnore: 'sub-path.spec.ts' },
    { name: 'sub-path', testMatch: 'sub-path.spec.ts', use: { baseURL: site.sub } },
  ],
  webServer: [
    { command: 'node scripts/serve.ts', env: { PORT: `${port}`, BASE_PATH: '' }, url: site.root },
    { command: 'node scripts/serve.ts .cache/out-handbook', env: { PORT: `${port + 1}`, BASE_PATH: '/handbook' }, url: site.sub },
  ],
})
