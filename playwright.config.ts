import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.ts'

const site = { root: 'http://localhost:4801/', sub: 'http://localhost:4802/handbook/' }

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
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
    { command: 'node scripts/serve.ts', env: { PORT: '4801', BASE_PATH: '' }, url: site.root },
    { command: 'node scripts/serve.ts .cache/out-handbook', env: { PORT: '4802', BASE_PATH: '/handbook' }, url: site.sub },
  ],
})
