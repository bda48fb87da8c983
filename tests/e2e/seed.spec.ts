import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { hasIcon, iconOf } from '../../lib/content/model/icons.ts'

const seed = readFileSync('tests/fixtures/seed/technical-architecture.txt', 'utf8')

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

test('every line of the seed is on the home page, in its order', async ({ page }) => {
  await page.goto('./')
  const text = plain(
    await page.locator('body').evaluate((body) => {
      // What is only heard is said besides.
      for (const heard of body.querySelectorAll('.sr-only')) heard.remove()
      // An icon stands for the emoji that names it.
      for (const icon of body.querySelectorAll('svg:has(> use)'))
        icon.replaceWith(`icon:${icon.querySelector('use')?.getAttribute('href')?.replace(/^.*#/, '')}`)
      return (body as HTMLElement).innerText
    }),
  )
  const lines = seed
    .split('\n')
    .map((line) => plain(line.replace(/^\s*• /, '')))
    .filter((line) => line !== '')
    .map((line) => (hasIcon(line) ? `icon:${iconOf(line)}` : line))
  // Rows of a drawing are compared cell by cell below.
  const words = lines.filter((line) => !/[│┌└▼─]/.test(line) && !/^(Event Producers|Client Request)/.test(line))
  let at = 0
  for (const line of words) {
    const found = text.indexOf(line, at)
    expect(found, `"${line}" after "…${text.slice(Math.max(0, at - 60), at)}"`).toBeGreaterThanOrEqual(0)
    at = found + line.length
  }
  expect(words.length).toBeGreaterThan(120)
  expect(words.filter((line) => line.startsWith('icon:'))).toHaveLength(20)
})

for (const [drawing, title] of [
  ['microservices', 'Microservices Communication Pattern'],
  ['event-driven', 'Event Flow Architecture'],
  ['serverless', 'Serverless Request Flow'],
] as const) {
  test(`the drawing of ${drawing} is on its page cell by cell`, async ({ page }) => {
    await page.goto(`./patterns/${drawing}/`)
    const text = await page.getByRole('figure').filter({ hasText: title }).locator('[data-copy-source=text]').textContent()
    expect(text).toBe(readFileSync(`tests/fixtures/seed/${drawing}.txt`, 'utf8').replace(/\n$/, ''))
  })
}
