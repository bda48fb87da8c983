import { expect, test } from '@playwright/test'

/** What a screen reader is told of these pages, in its order: pinned as a text that a person can read. */
const pages = {
  home: './',
  pattern: './patterns/serverless/',
  guide: './guide/?load=stream&operations=platform',
  comparison: './compare/?p=microservices,serverless',
  checklists: './checklists/',
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} is heard as it should be`, async ({ page }) => {
    await page.goto(path)
    // The last thing that the script of the site does.
    await page.getByRole('button', { name: 'Search' }).waitFor()
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))
    const heard = await page.locator('body').ariaSnapshot()
    expect(heard.replaceAll(new URL(page.url()).origin, '')).toMatchSnapshot(`${name}.txt`)
  })
}
