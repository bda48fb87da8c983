import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
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
 * The browser for the tests, installed first if there is none.
 * @throws with one line that says what to do, if none can be installed.
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) {
    if (!existsSync(found)) throw new Error(`CHROMIUM_PATH is ${found}, but there is no such file.`)
    return found
  }
  console.log('No browser found: installing one.')
  run('npx', ['playwright', 'install', 'chromium'])
  if (!findBrowser()) installPackages(['chromium'])
  const installed = findBrowser()
  if (!installed) throw new Error('No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH=/path/to/chromium.')
  return installed
}

/** Firefox: `FIREFOX_PATH`, or an installed one. */
export function findFirefox(): string | undefined {
  const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox'
  return process.env.FIREFOX_PATH ?? ['firefox-esr', 'firefox'].map(findCommand).find(Boolean) ?? (existsSync(onMac) ? onMac : undefined)
}

/** WebKitGTK: its driver, its small browser, which is installed next to its library, and a virtual screen. */
export function findWebKit(): { driver: string; browser: string; screen: string } | undefined {
  const driver = findCommand('WebKitWebDriver')
  const screen = findCommand('Xvfb')
  const [browser] = globSync(['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/lib/*/webkit2gtk-4.0/MiniBrowser'])
  return driver && browser && screen ? { driver, browser, screen } : undefined
}

/** The engines other than Chromium that are missing, with the Debian packages that contain them. */
export function missingEngines(): { name: string; packages: string[] }[] {
  return [
    ...(findFirefox() ? [] : [{ name: 'Firefox', packages: ['firefox-esr'] }]),
    ...(findWebKit() ? [] : [{ name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri'] }]),
  ]
}

/**
 * Installs missing engines where possible.
 * @returns a sentence with its name for each one that could not be installed.
 */
export function ensureEngines(): string[] {
  for (const { name, packages } of missingEngines()) {
    console.log(`No ${name} found: installing it.`)
    installPackages(packages)
  }
  return missingEngines().map(
    ({ name, packages }) => `${name}: not found, and could not be installed. On Debian: apt-get install ${packages.join(' ')}`,
  )
}

/** Does nothing without Debian or the permission to install. */
function installPackages(packages: string[]): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
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
