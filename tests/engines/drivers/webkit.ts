import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findWebKit } from '../../../scripts/browser.ts'
import type { Engine } from '../engine.ts'

/**
 * WebKitGTK's small browser on a screen that nobody sees, over WebDriver. WebDriver tells no errors, and the browser writes none
 * while it is driven: the pages have to.
 */
export const webkit: Engine = {
  name: 'WebKit',
  needsRecorder: true,
  async open({ script, theme, folder }) {
    const { screen, driver, browser } = findWebKit() ?? {}
    if (!screen || !driver || !browser) throw new Error('WebKit is not installed.')
    const processes: ChildProcess[] = []
    const stop = (): void => void processes.toReversed().forEach((each) => each.kill())
    process.once('exit', stop)
    const display = await startScreen(screen, processes)
    const call = await startDriver(driver, processes, {
      ...process.env,
      DISPLAY: display,
      // Downloads go there.
      HOME: folder,
      XDG_CONFIG_HOME: writeStyleOfToolbar(folder),
      GDK_BACKEND: 'x11',
    })
    const options = [...(script ? [] : ['--enable-javascript=false']), ...(theme === 'dark' ? ['--dark-mode'] : [])]
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...options] } } },
    })
    const tell = <Value>(command: string, body: object): Promise<Value> => call('POST', `/session/${sessionId}/${command}`, body)
    const act = (source: object): Promise<void> => tell('actions', { actions: [source] })
    return {
      go: (url) => tell('url', { url }),
      evaluate: (expression) => tell('execute/sync', { script: `return ${expression}`, args: [] }),
      clickAt: (x, y) =>
        act({
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        }),
      press(keys) {
        const values = keys.map((key) => keyCodes[key] ?? key)
        const up = values.toReversed().map((value) => ({ type: 'keyUp', value }))
        return act({ type: 'key', id: 'keyboard', actions: [...values.map((value) => ({ type: 'keyDown', value })), ...up] })
      },
      // The window is as wide as the page in it, and some forty pixels higher.
      resize: (width, height) => tell('window/rect', { width, height }),
      async chooseFile(selector, file) {
        const [element] = Object.values(await tell<Record<string, string>>('element', { using: 'css selector', value: selector }))
        await tell(`element/${element}/value`, { text: file })
      },
      takeErrors: () => [],
      async close() {
        await call('DELETE', `/session/${sessionId}`)
        stop()
        process.off('exit', stop)
      },
    }
  },
}

/** What WebDriver calls the keys that write nothing. */
const keyCodes: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** The buttons beside the address make the window 447 pixels wide at least; without their edges it can be as narrow as a phone. */
function writeStyleOfToolbar(folder: string): string {
  const settings = path.join(folder, 'settings')
  mkdirSync(path.join(settings, 'gtk-3.0'), { recursive: true })
  writeFileSync(
    path.join(settings, 'gtk-3.0/gtk.css'),
    'toolbar, box, button, entry, image { min-width: 0; padding: 0; margin: 0; border-width: 0 }\n',
  )
  return settings
}

/** @returns its name, which the screen chooses itself: two at the same time never take the same one. */
async function startScreen(command: string, processes: ChildProcess[]): Promise<string> {
  const screen = spawn(command, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  processes.push(screen)
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')
  return `:${`${number}`.trim()}`
}

type Call = <Value>(method: string, command: string, body?: object) => Promise<Value>

async function startDriver(command: string, processes: ChildProcess[], env: NodeJS.ProcessEnv): Promise<Call> {
  const port = await freePort()
  processes.push(spawn(command, [`--port=${port}`], { stdio: 'ignore', env }))
  const call: Call = async (method, address, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, body ? { method, body: JSON.stringify(body) } : { method })
    const { value } = (await answer.json()) as { value: { message?: string } | null }
    if (!answer.ok) throw new Error(value?.message ?? `${method} ${address}: ${answer.status}`)
    return value as never
  }
  const end = Date.now() + 20_000
  while (!(await call('GET', '/status').catch(() => undefined))) {
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.')
    await wait(20)
  }
  return call
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
