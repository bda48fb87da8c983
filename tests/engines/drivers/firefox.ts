import puppeteer, { type KeyInput } from 'puppeteer-core'
import { findFirefox } from '../../../scripts/browser.ts'
import type { Engine } from '../engine.ts'

/**
 * Firefox without a window, over WebDriver BiDi. Errors of scripts and of the policy come as events; of a file that is not there
 * nothing is said, but the server knows.
 */
export const firefox: Engine = {
  name: 'Firefox',
  needsRecorder: false,
  async open({ script, theme, folder }) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      // BiDi has no command for these three.
      extraPrefsFirefox: {
        'javascript.enabled': script,
        'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
        'browser.download.dir': folder,
        'browser.download.folderList': 2,
      },
    })
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
    page.on('pageerror', (error) => void errors.push(error instanceof Error ? error.message : `${error}`))
    return {
      go: async (address) => void (await page.goto(address)),
      evaluate: async (expression) => `${await page.evaluate(expression)}`,
      clickAt: (x, y) => page.mouse.click(x, y),
      async press(keys) {
        for (const key of keys) await page.keyboard.down(key as KeyInput)
        for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput)
      },
      resize: (width, height) => page.setViewport({ width, height }),
      async chooseFile(selector, file) {
        const input = await page.$<'input'>(selector as 'input')
        await input?.uploadFile(file)
      },
      takeErrors: () => errors.splice(0),
      close: () => browser.close(),
    }
  },
}
