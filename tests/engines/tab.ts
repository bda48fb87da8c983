import { vi } from 'vitest'
import type { Driver, OpenOptions } from './engine.ts'
import { findElement, pointOf, type Target } from './find-element.ts'
import type { Site } from './site.ts'

/** What a reader does with a page and sees of it, in any engine. */
export type Tab = {
  site: Site
  /** A folder for files that the browser downloads. */
  folder: string
  /** @param path from the root of the site. */
  open(path: string): Promise<void>
  /** Runs a function in the page. It knows nothing but what it is given, and what it gives has to be JSON. */
  ask<Values extends unknown[], Value>(question: (...values: Values) => Value | Promise<Value>, ...values: Values): Promise<Value>
  /** Asks again and again until the answer is yes. */
  until<Values extends unknown[]>(question: (...values: Values) => boolean, ...values: Values): Promise<void>
  /** Asks about the element that a reader would find. */
  askOf<Value>(target: Target, question: (element: HTMLElement) => Value): Promise<Value>
  /** What a reader reads there, with single blanks. */
  textOf(target: Target): Promise<string>
  /** The address without its origin. */
  place(): Promise<string>
  /** Waits for the element, then clicks in the middle of it, or just inside its first corner; fails where something else lies over it. */
  click(target: Target, where?: 'middle' | 'corner'): Promise<void>
  focus(target: Target): Promise<void>
  /** `Enter`, or keys that are held together: `Control+k`. */
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  chooseFile(selector: string, file: string): Promise<void>
  resize(width: number): Promise<void>
  /** Waits until nothing moves any more. */
  settle(): Promise<void>
  /** All that went wrong since the last call. */
  takeErrors(): Promise<string[]>
  close(): Promise<void>
}

/** With a browser on a busy machine. In milliseconds. */
const patience = { timeout: 20_000, interval: 20 }

/** In CSS pixels, for every width. */
const height = 800

/**
 * Makes a reader's tab of a driver.
 * @param script whether pages may run scripts.
 */
export function createTab(driver: Driver, site: Site, { script, folder }: OpenOptions): Tab {
  const evaluate = async <Value>(call: string): Promise<Value> =>
    // Where no scripts run, no promise is ever kept.
    JSON.parse(
      await driver.evaluate(script ? `(async () => JSON.stringify((await ${call}) ?? null))()` : `JSON.stringify(${call} ?? null)`),
    )
  const found = (target: Target): string => `(${findElement})(${JSON.stringify(target)})`
  const tab: Tab = {
    site,
    folder,
    open: (path) => driver.go(new URL(path, site.address).href),
    ask: (question, ...values) => evaluate(`(${question})(...${JSON.stringify(values)})`),
    askOf: (target, question) => evaluate(`(${question})(${found(target)})`),
    until: (question, ...values) =>
      vi.waitFor(async () => {
        if (!(await tab.ask(question, ...values))) throw new Error(`It never came to this: ${question}`)
      }, patience),
    textOf: (target) => tab.askOf(target, (element) => element.innerText.replace(/\s+/g, ' ').trim()),
    place: () => tab.ask(() => location.href.slice(location.origin.length)),
    async click(target, where = 'middle') {
      const { x, y } = await vi.waitFor(
        () => evaluate<{ x: number; y: number }>(`(${pointOf})(${found(target)}, ${JSON.stringify(where)})`),
        patience,
      )
      await driver.clickAt(x, y)
    },
    focus: (target) => tab.askOf(target, (element) => element.focus()),
    press: (keys) => driver.press(keys === '+' ? [keys] : keys.split('+')),
    async type(text) {
      for (const letter of text) await driver.press([letter])
    },
    chooseFile: (selector, file) => driver.chooseFile(selector, file),
    async resize(width) {
      await driver.resize(width, height)
      await tab.until((wanted) => innerWidth === wanted, width)
    },
    async settle() {
      if (!script) return
      await tab.ask(async () => {
        // What a new page moves with, it begins with its first frame.
        await new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(resolve)))
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      })
    },
    async takeErrors() {
      // What the page was about to do when it was asked is done before a task that comes after it.
      if (script) await tab.ask(() => new Promise<void>((resolve) => void setTimeout(resolve)))
      return [...driver.takeErrors(), ...site.takeErrors()]
    },
    close: () => driver.close(),
  }
  return tab
}
