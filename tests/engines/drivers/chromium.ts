import path from 'node:path'
import { chromium as playwright } from '@playwright/test'
import { findBrowser } from '../../../scripts/browser.ts'
import type { Engine } from '../engine.ts'

/** Chromium without a window, over its own protocol. Errors of scripts and of the policy come as events. */
export const chromium: Engine = {
  name: 'Chromium',
  needsRecorder: false,
  async open({ script, theme, folder }) {
    const browser = await playwright.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    // A Chrome with a window lets the page in front copy; one without asks nobody and refuses.
    const context = await browser.newContext({ javaScriptEnabled: script, colorScheme: theme, permissions: ['clipboard-write'] })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('console', (message) => {
      // Of a file that is not there Chromium tells late, and the server has told it before.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('download', (download) => void download.saveAs(path.join(folder, download.suggestedFilename())))
    return {
      go: async (address) => void (await page.goto(address)),
      evaluate: (expression) => page.evaluate<string>(expression),
      clickAt: (x, y) => page.mouse.click(x, y),
      async press(keys) {
        for (const key of keys) await page.keyboard.down(key)
        for (const key of keys.toReversed()) await page.keyboard.up(key)
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
      chooseFile: (selector, file) => page.setInputFiles(selector, file),
      takeErrors: () => errors.splice(0),
      close: () => browser.close(),
    }
  },
}
