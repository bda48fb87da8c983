import { expect, test, type Page } from '@playwright/test'
import { iconOf } from '../../lib/content/model/icons.ts'
import { publishedFiles, readPublished } from './pages.ts'

const pages = publishedFiles().filter((file) => file.endsWith('.html'))
const sprite = publishedFiles().find((file) => /^assets\/icons\.[0-9a-f]{16}\.svg$/.test(file)) ?? ''
const symbols = new Set([...readPublished(sprite).matchAll(/<symbol id="([^"]+)"/g)].map(([, name = '']) => name))

/** Where each icon is drawn, and how. */
function drawnOn(page: Page) {
  return page.locator('svg:has(> use)').evaluateAll((icons) =>
    icons.map((icon) => {
      const { x, y, width, height } = icon.getBoundingClientRect()
      const { color, fontSize } = getComputedStyle(icon)
      const parentColor = getComputedStyle(icon.parentElement ?? icon).color
      const drawn = (icon.firstElementChild as SVGUseElement).getBBox().width > 0
      return { box: { x, y, width, height }, size: Number.parseFloat(fontSize), drawn, inInk: color === parentColor }
    }),
  )
}

test('no page shows an emoji, outside of what editors write as code or in a drawing', () => {
  expect(pages.length).toBeGreaterThan(50)
  // © ® ™ and arrows are letters of text as well as emoji.
  const emoji = /[\p{Extended_Pictographic}--[©®™\u2190-\u21ff]]|\p{RGI_Emoji_Flag_Sequence}|\ufe0f/v
  const found = pages.flatMap((file) => {
    const words = readPublished(file).replaceAll(/<(pre|code|svg)\b.*?<\/\1>/gs, '')
    const { index } = emoji.exec(words) ?? {}
    return index === undefined ? [] : [`${file}: ${words.slice(Math.max(0, index - 60), index + 20)}`]
  })
  expect(found).toEqual([])
})

test('every icon of every page is in the one file of icons, and the file has no other', () => {
  const used = new Set<string>()
  for (const file of pages) {
    for (const [, address = ''] of readPublished(file).matchAll(/<use href="([^"]*)"/g)) {
      const [from, name = ''] = address.split('#')
      expect(from, file).toBe(`/${sprite}`)
      expect(symbols, file).toContain(name)
      used.add(name)
    }
  }
  expect(used).toEqual(symbols)
})

test('the file of icons is kept for good by browsers, and names its licence', async ({ request }) => {
  const response = await request.get(sprite)
  expect(response.headers()).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': expect.stringContaining('immutable'),
  })
  expect(await response.text()).toContain('MIT License')
})

for (const address of ['./', './practices/', './patterns/serverless/', './compare/', './checklists/']) {
  test(`the icons of ${address} are drawn in the ink of the page, in one request`, async ({ page }) => {
    const requests: string[] = []
    const told: string[] = []
    page.on('request', (request) => void requests.push(new URL(request.url()).pathname))
    page.on('console', (message) => void (message.type() === 'error' && !message.text().includes('404') && told.push(message.text())))
    await page.goto(address)
    await expect.poll(async () => (await drawnOn(page)).every(({ drawn }) => drawn)).toBe(true)
    const icons = await drawnOn(page)
    expect(icons.length).toBeGreaterThan(0)
    for (const { box, size, inInk } of icons) {
      expect(inInk).toBe(true)
      expect([box.width, box.height].map((side) => side / size)).toEqual([expect.closeTo(1.25), expect.closeTo(1.25)])
    }
    expect(requests.filter((each) => each.endsWith(`/${sprite}`))).toHaveLength(1)
    expect(told).toEqual([])
  })
}

test('nothing moves where the icons come late or never', async ({ page }) => {
  await page.goto('./')
  const whole = (await drawnOn(page)).map(({ box }) => box)
  await page.route('**/icons.*.svg', (route) => route.abort())
  await page.reload()
  expect((await drawnOn(page)).map(({ box }) => box)).toEqual(whole)
})

test('an icon is read to nobody and printed on no paper', async ({ page }) => {
  await page.goto('./stack/')
  const icon = page.locator('svg:has(> use)').first()
  await expect(icon).toHaveAttribute('aria-hidden', 'true')
  await expect(icon).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(icon).toBeHidden()
})

test('where the system chooses the colours, icons have that of the text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./stack/')
  await expect.poll(async () => (await drawnOn(page)).every(({ drawn, inInk }) => drawn && inInk)).toBe(true)
})

test('machines get the emoji that names an icon', async ({ request }) => {
  expect(await (await request.get('./patterns/serverless.md')).text()).toContain('icon: ☁️')
  const { patterns } = await (await request.get('./api/handbook.json')).json()
  expect(iconOf(patterns[0].icon)).toBe('crane')
})
