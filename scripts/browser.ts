import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The browser for the tests: `CHROMIUM_PATH`, then Playwright's own, then an installed Chromium or Chrome. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  const onMac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
  return (
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(findCommand).find(Boolean) ??
    onMac.find((path) => existsSync(path))
  )
}

/**
 * The browser for the tests, installed if there is none yet.
 * @throws with one line that says what to do, where none can be installed.
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) {
    if (!existsSync(found)) throw new Error(`CHROMIUM_PATH names ${found}, and there is no such file.`)
    return found
  }
  console.log('No browser found: installing one.')
  run('npx', ['playwright', 'install', 'chromium'])
  if (!findBrowser() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  const installed = findBrowser()
  if (!installed) throw new Error('No browser for the tests: install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.')
  return installed
}

function findCommand(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  } catch {
    return undefined
  }
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
