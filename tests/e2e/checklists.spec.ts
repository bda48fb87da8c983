import { readFile, writeFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { loadHandbook } from '../../lib/content/check/load.ts'
import { violationsOn } from './measures.ts'

const handbook = loadHandbook(process.cwd())
const items = handbook.practices.flatMap(({ slug, checklist }) =>
  checklist.map(({ id, text }) => ({ item: `practices/${slug}#${id}`, text })),
)

type Tick = { item: string; day: string; words: string }

const owasp: Tick = { item: 'practices/security#owasp-top-10-compliance', day: '2026-01-31', words: 'OWASP Top 10 compliance' }
const reworded: Tick = { item: 'practices/security#automated-security-scanning', day: '2026-02-01', words: 'Scan for <b>holes</b>' }
const retired: Tick = { item: 'practices/security#threat-model', day: '2025-03-02', words: 'Model `threats` [yearly]' }
const goneWhole: Tick = { item: 'practices/reviews#read-it', day: '2024-12-24', words: `Read ${'very'.repeat(40)} much` }

/** Puts ticks into the browser before the page is opened. */
async function keep(page: Page, ...ticks: Tick[]): Promise<void> {
  await store(page, JSON.stringify({ version: 1, ticks }))
}

async function store(page: Page, text: string): Promise<void> {
  await page.goto('./changes/')
  await page.evaluate((value) => localStorage.setItem('ticks /', value), text)
}

const kept = (page: Page): Promise<Tick[]> => page.evaluate(() => JSON.parse(localStorage.getItem('ticks /') ?? '{"ticks":[]}').ticks)
const boxOf = (page: Page, name: string) => page.getByRole('checkbox', { name })
const ticked = (page: Page) => page.getByRole('checkbox', { checked: true })
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ })
const rowOf = (page: Page, name: string) => page.locator('[data-item]').filter({ has: boxOf(page, name) })

async function download(page: Page, name: string): Promise<{ file: string; text: string; suggested: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const made = await waiting
  const file = await made.path()
  return { file, text: await readFile(file, 'utf8'), suggested: made.suggestedFilename() }
}

test.describe('on the page of a practice', () => {
  test('an item is ticked by its words, by its box and by the space bar, and stays so', async ({ page }) => {
    await page.goto('./practices/security/')
    await expect(page.getByRole('checkbox')).toHaveCount(4)
    await page.getByText('OWASP Top 10 compliance').click()
    await boxOf(page, 'Automated security scanning').click()
    await boxOf(page, 'Automated security scanning').press('Tab')
    await expect(boxOf(page, 'Encryption at rest and in transit')).toBeFocused()
    await expect(boxOf(page, 'Encryption at rest and in transit')).toHaveCSS('outline-style', 'solid')
    await page.keyboard.press('Space')
    await expect(page.getByText('3 of 4 ticked')).toBeVisible()
    await page.reload()
    await expect(ticked(page)).toHaveCount(3)
    await boxOf(page, 'OWASP Top 10 compliance').uncheck()
    await page.reload()
    await expect(ticked(page)).toHaveCount(2)
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
    expect(await kept(page)).toEqual([
      { item: reworded.item, day: today, words: 'Automated security scanning' },
      { item: 'practices/security#encryption-at-rest-and-in-transit', day: today, words: 'Encryption at rest and in transit' },
    ])
  })

  test('every box is large enough, and its figure still leads to the claim', async ({ page }) => {
    await page.goto('./practices/continuous-delivery/')
    for (const box of await page.getByRole('checkbox').all()) {
      const size = await box.boundingBox()
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
    await boxOf(page, 'Rollback capability under 5 minutes').check()
    await page.getByRole('link', { name: 'Rollback capability under 5 minutes' }).click()
    await expect(page).toHaveURL(/\/sources\/#rollback-time$/)
  })

  test('another tab follows, and so does the page of all checklists', async ({ context }) => {
    const [one, other] = [await context.newPage(), await context.newPage()]
    await one.goto('./practices/security/')
    await other.goto('./checklists/')
    await boxOf(one, 'OWASP Top 10 compliance').check()
    await expect(boxOf(other, 'OWASP Top 10 compliance')).toBeChecked()
    await expect(other.getByText('1 of 24')).toBeVisible()
    await boxOf(other, 'OWASP Top 10 compliance').uncheck()
    await expect(ticked(one)).toHaveCount(0)
  })

  test('leads to all checklists and is led to by them, and Back shows what was ticked there', async ({ page }) => {
    await page.goto('./practices/security/')
    await page.getByRole('main').getByRole('link', { name: 'All checklists' }).click()
    await boxOf(page, 'OWASP Top 10 compliance').check()
    await page.goBack()
    await expect(boxOf(page, 'OWASP Top 10 compliance')).toBeChecked()
    await page.goForward()
    await page.getByRole('main').getByRole('link', { name: 'Security-First Development' }).click()
    await expect(page).toHaveURL(/\/practices\/security\/$/)
  })

  test('what was reworded and what is gone is said there', async ({ page }) => {
    await keep(page, owasp, reworded, retired, goneWhole)
    await page.goto('./practices/security/')
    await expect(boxOf(page, 'Automated security scanning')).toBeChecked()
    await expect(rowOf(page, 'Automated security scanning')).toContainText('2026-02-01, ticked as “Scan for <b>holes</b>”')
    await expect(rowOf(page, 'OWASP Top 10 compliance')).toContainText(/2026-01-31(?!, ticked as)/)
    await expect(page.getByText('No longer in the handbook')).toBeVisible()
    await expect(page.getByText('Model `threats` [yearly]')).toBeVisible()
    await expect(page.getByText('2024-12-24')).toHaveCount(0)
  })
})

test.describe('on the page of all checklists', () => {
  test('all items of all practices stand with their progress', async ({ page }) => {
    await keep(page, owasp, reworded, retired)
    await page.goto('./checklists/')
    await expect(page.getByRole('checkbox')).toHaveCount(items.length)
    await expect(page.getByRole('region', { name: 'Your ticks' })).toContainText('2 of 24 ticked')
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Security-First Development' }) })
    await expect(card).toContainText('2 of 4 ticked')
    await expect(card.locator('progress')).toHaveJSProperty('position', 0.5)
    await boxOf(page, 'Unit tests for business logic').check()
    await expect(page.getByRole('region', { name: 'Your ticks' })).toContainText('3 of 24 ticked')
  })

  test('what is gone is told with its words and day until it is dismissed, which can be undone', async ({ page }) => {
    await keep(page, owasp, retired, goneWhole)
    await page.goto('./checklists/')
    await expect(page.getByText(/^practices\/reviews, ticked on 2024-12-24$/)).toBeVisible()
    await page.getByRole('button', { name: /^Dismiss “Model/ }).focus()
    await page.keyboard.press('Enter')
    await expect(said(page)).toHaveText('Dismissed.')
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    expect(await kept(page)).toEqual([owasp, goneWhole])
    await page.keyboard.press('Enter')
    await expect(said(page)).toHaveText('Undone.')
    await expect(page.getByRole('button', { name: /^Dismiss/ })).toHaveCount(2)
    for (const _ of [1, 2])
      await page
        .getByRole('button', { name: /^Dismiss/ })
        .first()
        .click()
    await page.reload()
    await expect(page.getByText('No longer in the handbook')).toBeHidden()
    expect(await kept(page)).toEqual([owasp])
  })

  test('“Untick all” leaves what is gone, and can be undone', async ({ page }) => {
    await keep(page, owasp, reworded, retired)
    await page.goto('./checklists/')
    await page.getByRole('button', { name: 'Untick all' }).click()
    await expect(said(page)).toHaveText('2 unticked.')
    await expect(ticked(page)).toHaveCount(0)
    expect(await kept(page)).toEqual([retired])
    await boxOf(page, 'Unit tests for business logic').check()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(ticked(page)).toHaveCount(3)
    expect(await kept(page)).toEqual(expect.arrayContaining([owasp, reworded, retired]))
  })
})

test.describe('taking ticks along', () => {
  for (const [name, file] of [
    ['Download Markdown', 'checklists.md'],
    ['Download JSON', 'checklists.json'],
  ] as const) {
    test(`${name}, everything unticked and dismissed, and imported again: all is as it was`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => void errors.push(message))
      page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
      await keep(page, owasp, reworded, retired, goneWhole)
      await page.goto('./checklists/')
      const exported = await download(page, name)
      expect(exported.suggested).toBe(file)
      await page.getByRole('button', { name: 'Untick all' }).click()
      for (const _ of [1, 2])
        await page
          .getByRole('button', { name: /^Dismiss/ })
          .first()
          .click()
      expect(await kept(page)).toEqual([])

      const choosing = page.waitForEvent('filechooser')
      await page.getByText('Import a file').click()
      await (await choosing).setFiles(exported.file)
      await expect(said(page)).toHaveText('4 ticks: 2 new, 2 no longer in the handbook.')
      const sorted = (ticks: Tick[]) => ticks.toSorted((a, b) => (a.item < b.item ? -1 : 1))
      expect(sorted(await kept(page))).toEqual(sorted([owasp, reworded, retired, goneWhole]))

      await page.getByLabel('Import a file').setInputFiles(exported.file)
      await expect(said(page)).toHaveText('4 ticks: 4 there already.')
      await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
      expect(errors).toEqual([])
    })
  }

  test('the Markdown lists every item, and its links lead to the items', async ({ page }) => {
    await keep(page, owasp)
    await page.goto('./checklists/')
    const { text } = await download(page, 'Download Markdown')
    const tasks = [...text.matchAll(/^- \[([ x])\] \[(.*)\]\((.*?)\)(, .*)?$/gm)]
    expect(tasks.map(([, mark]) => mark).join('')).toBe(items.map(({ item }) => (item === owasp.item ? 'x' : ' ')).join(''))
    expect(tasks.map(([, , words]) => words)).toEqual(items.map((item) => item.text))
    for (const [, , words = '', link = ''] of tasks.filter((_, index) => index % 5 === 0)) {
      const { pathname, hash } = new URL(link)
      await page.goto(`.${pathname}${hash}`)
      await expect(page.locator(`[id="${hash.slice(1)}"]`)).toContainText(words)
      await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport()
    }
  })

  test('the published Markdown copy is an export with nothing ticked: ticked by hand, it is imported', async ({ page, request }) => {
    const copy = await (await request.get('./checklists.md')).text()
    expect(copy.match(/^- \[ \] /gm)).toHaveLength(items.length)
    await page.goto('./checklists/')
    await page.getByText('Import from pasted text').click()
    await page.getByLabel('Markdown or JSON').fill(copy.replaceAll('- [ ] ', '- [x] '))
    await page.getByRole('button', { name: 'Import text' }).click()
    await expect(said(page)).toHaveText('24 ticks: 24 new.')
    expect((await kept(page)).map(({ item, words }) => ({ item, text: words }))).toEqual(items)
  })

  test('an import adds and takes nothing away, and can be undone', async ({ page }) => {
    await keep(page, owasp)
    await page.goto('./checklists/')
    await page.getByText('Import from pasted text').click()
    const other = { ...owasp, day: '2020-01-01', words: 'Other words' }
    await page.getByLabel('Markdown or JSON').fill(JSON.stringify({ version: 1, ticks: [other, reworded] }))
    await page.getByRole('button', { name: 'Import text' }).click()
    await expect(said(page)).toHaveText('2 ticks: 1 new, 1 there already.')
    expect(await kept(page)).toEqual([owasp, reworded])
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await kept(page)).toEqual([owasp])
  })

  test('what can’t be read is told with its line, and nothing is imported', async ({ page }, testInfo) => {
    await keep(page, owasp)
    await page.goto('./checklists/')
    const file = testInfo.outputPath('notes.md')
    await writeFile(
      file,
      `# Notes\n\n- [x] [Testing](https://a.example/practices/testing/#checklist.unit-tests)\n- [x] Buy <img src=x onerror=alert(1)> milk\n`,
    )
    await page.getByLabel('Import a file').setInputFiles(file)
    await expect(said(page)).toHaveText("Import failed. Line 4 can't be read as a ticked item of the handbook.")
    await writeFile(file, 'x'.repeat(1_000_001))
    await page.getByLabel('Import a file').setInputFiles(file)
    await expect(said(page)).toHaveText("Import failed: it is over 1 MB, so it isn't an export from this site.")
    expect(await kept(page)).toEqual([owasp])
  })

  test.describe('with the clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('Markdown is copied', async ({ page }) => {
      await keep(page, owasp)
      await page.goto('./checklists/')
      await page.getByRole('button', { name: 'Copy Markdown' }).click()
      await expect(said(page)).toHaveText('Copied.')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('- [x] [OWASP Top 10 compliance](')
    })
  })

  test('what could not be loaded is said, and ticking goes on', async ({ page }) => {
    await page.route('**/assets/exchange.*', (route) => route.abort())
    await page.goto('./checklists/')
    await page.getByRole('button', { name: 'Untick all' }).click()
    await expect(said(page)).toHaveText("That didn't work. Check your connection and try again.")
    await boxOf(page, 'Unit tests for business logic').check()
    expect(await kept(page)).toHaveLength(1)
  })
})

test.describe('where the browser does not keep ticks', () => {
  for (const path of ['./practices/security/', './checklists/']) {
    test(`because it may not, ${path} says so and works as long as it is open`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => void errors.push(message))
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      })
      await page.goto(path)
      await expect(said(page)).toHaveText(/couldn't be saved/)
      await boxOf(page, 'OWASP Top 10 compliance').check()
      await expect(ticked(page)).toHaveCount(1)
      await boxOf(page, 'OWASP Top 10 compliance').uncheck()
      await expect(ticked(page)).toHaveCount(0)
      expect(errors).toEqual([])
    })
  }

  test('because it is full, it is said, and what was kept before stays', async ({ page }) => {
    await keep(page, owasp)
    await page.evaluate(() => {
      for (let size = 2 ** 20; size > 0; size = size >> 1) {
        try {
          for (let part = 0; ; part += 1) localStorage.setItem(`fill ${size} ${part}`, 'x'.repeat(size))
        } catch {
          // A smaller part may still fit.
        }
      }
    })
    await page.goto('./practices/security/')
    await boxOf(page, 'Regular penetration testing').check()
    await expect(said(page)).toHaveText(/couldn't be saved/)
    await expect(ticked(page)).toHaveCount(2)
    expect(await kept(page)).toEqual([owasp])
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('fill')) localStorage.removeItem(key)
    })
    await boxOf(page, 'Encryption at rest and in transit').check()
    await expect(said(page)).toHaveCount(0)
    await page.reload()
    await expect(ticked(page)).toHaveCount(3)
  })

  test('because a later version has, they are left alone, and it is said', async ({ page }) => {
    const later = '{"version":2,"ticks":{"new":"form"}}'
    await store(page, later)
    await page.goto('./checklists/')
    await expect(said(page)).toHaveText(/A newer version of this page saved your ticks/)
    await expect(boxOf(page, 'OWASP Top 10 compliance')).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Untick all' })).toBeDisabled()
    await expect(page.getByLabel('Import a file')).toBeDisabled()
    expect(await page.evaluate(() => localStorage.getItem('ticks /'))).toBe(later)
  })

  test('because it has kept rubbish, that is put aside', async ({ page }) => {
    await store(page, 'rubbish')
    await page.goto('./practices/security/')
    await expect(said(page)).toHaveText(/couldn't be read/)
    await boxOf(page, 'OWASP Top 10 compliance').check()
    await expect(said(page)).toHaveCount(0)
    expect(await page.evaluate(() => localStorage.getItem('ticks / unread'))).toBe('rubbish')
    expect(await kept(page)).toHaveLength(1)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all checklists are there to be printed, with a sentence in place of what would do nothing', async ({ page }) => {
    await page.goto('./checklists/')
    await expect(page.getByText('Ticking items needs JavaScript.')).toBeVisible()
    const rows = page.getByRole('listitem').getByRole('listitem')
    await expect(rows).toContainText(items.map(({ text }) => text))
    await expect(rows.first()).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.locator('progress:visible, input:visible, textarea:visible, details:visible')).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Your ticks' })).toHaveCount(0)
  })

  test('a practice has its list and leads to all of them', async ({ page }) => {
    await page.goto('./practices/security/')
    await expect(page.getByRole('listitem').filter({ hasText: 'OWASP Top 10 compliance' })).toBeVisible()
    await expect(page.getByText('kept in this browser')).toBeHidden()
    await page.getByRole('main').getByRole('link', { name: 'All checklists' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All checklists')
  })
})

test('on paper a tick is a tick, and there is nothing to press', async ({ page }) => {
  await keep(page, owasp, retired)
  for (const path of ['./practices/security/', './checklists/']) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const marks = (name: string) => rowOf(page, name).evaluate((row) => getComputedStyle(row, '::before').content)
    expect(await marks('OWASP Top 10 compliance')).toContain('✓')
    expect(await marks('Regular penetration testing')).not.toContain('✓')
    await expect(rowOf(page, 'OWASP Top 10 compliance')).toContainText('2026-01-31')
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByText('Model `threats` [yearly]')).toBeVisible()
  }
})

test('a page that was prepared before something was ticked shows it', async ({ page }) => {
  await page.goto('./practices/security/')
  const link = page.getByRole('main').getByRole('link', { name: 'All checklists' })
  await link.hover()
  await boxOf(page, 'OWASP Top 10 compliance').press('Space')
  await link.click()
  await expect(boxOf(page, 'OWASP Top 10 compliance')).toBeChecked()
})

for (const width of [320, 1440]) {
  test(`long words of old ticks don't widen the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await keep(page, { ...owasp, words: 'a'.repeat(300) }, goneWhole)
    for (const path of ['./practices/security/', './checklists/']) {
      await page.goto(path)
      await expect(boxOf(page, 'OWASP Top 10 compliance')).toBeChecked()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['./practices/security/', './checklists/']) {
    test(`${path} has no axe violation with ticks, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await keep(page, owasp, reworded, retired, goneWhole)
      await page.goto(path)
      if (path === './checklists/') {
        await page.getByText('Import from pasted text').click()
        await page.getByRole('button', { name: 'Import text' }).click()
        await expect(said(page)).toHaveText('Import failed. It contains no ticked items.')
      }
      expect(await violationsOn(page)).toEqual([])
    })
  }
}
