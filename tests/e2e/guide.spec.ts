import { expect, test, type Page } from '@playwright/test'
import { guideRules } from '../../lib/content/show/guide.ts'
import { loadHandbook } from '../../lib/content/check/load.ts'
import { rankPatterns } from '../../lib/content/show/rank-patterns.ts'
import { violationsOn } from './measures.ts'

const handbook = loadHandbook(process.cwd())
const rules = guideRules(handbook)

const headlineOf = (page: Page) => page.getByRole('region', { name: 'Result' }).getByRole('status').locator('strong')
const optionsOf = (page: Page) =>
  page.locator('[data-place]').evaluateAll((places) => places.map((place) => (place as HTMLElement).dataset.place))
const answer = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

test('answers rank the patterns, and the result says what decided and what speaks against it', async ({ page }) => {
  await page.goto('./guide/')
  await expect(headlineOf(page)).toHaveText('Stay simple: one deployable')
  await answer(page, 'Bursts with long quiet times')
  await answer(page, 'Next to nothing while nobody uses it')
  await answer(page, 'At once, every time')
  await expect(headlineOf(page)).toHaveText('Serverless Architecture')
  await expect(page.getByRole('region', { name: 'Result' })).toMatchAriaSnapshot(`
    - region "Result":
      - heading "Result" [level=2]
      - status:
        - strong: Serverless Architecture
        - text: Narrowly ahead of One deployable.
      - paragraph: "It hangs on your answer to Load or Budget: without it, another would be first or come out equal."
      - list:
        - listitem:
          - group:
            - text: 1 Serverless Architecture 6 for it, 2 against it
            - paragraph: Focus on code, not infrastructure management
            - paragraph: What speaks for it
            - list:
              - listitem: "Bursts with long quiet times: Capacity comes with the calls and goes with them, down to nothing."
              - listitem: "Next to nothing while nobody uses it: Nothing runs while nobody calls, and little is charged for beyond what is stored."
            - paragraph: What speaks against it
            - list:
              - listitem: "At once, every time: Some callers meet a cold start, and the usual cure is to pay for capacity that waits for them."
            - paragraph:
              - link "Read about it"
        - listitem:
          - group: 2 One deployable 3 for it, 0 against it
        - listitem:
          - group: 3 Event-Driven Architecture 1 for it, 3 against it
        - listitem:
          - group: 4 Microservices Architecture 0 for it, 4 against it
  `)
  await page.getByRole('link', { name: 'Read about it' }).click()
  await expect(page).toHaveURL(/\/patterns\/serverless\/$/)
})

test('the address keeps the answers, and Back and Forward go through them', async ({ page }) => {
  await page.goto('./guide/')
  await answer(page, 'One small team')
  await answer(page, 'Bursts with long quiet times')
  await expect(page).toHaveURL(/\/guide\/\?team=small&load=bursts$/)
  const headline = await headlineOf(page).textContent()
  await page.reload()
  await expect(headlineOf(page)).toHaveText(headline ?? '')
  await expect(page.getByRole('radio', { name: 'One small team' })).toBeChecked()

  await page.goBack()
  await expect(page).toHaveURL(/\/guide\/\?team=small$/)
  await expect(headlineOf(page)).toHaveText('Stay simple: one deployable')
  await expect(page.getByRole('group', { name: /Load/ }).getByRole('radio', { name: 'Not known' })).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(/\/guide\/$/)
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('radio', { name: 'Bursts with long quiet times' })).toBeChecked()
  await expect(headlineOf(page)).toHaveText(headline ?? '')
})

test('an address with nonsense is a guide without those answers', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('./guide/?team=huge&load=bursts&__proto__=x&%00=%E0&audit="]')
  await expect(headlineOf(page)).toHaveText('Serverless Architecture')
  await expect(page.getByRole('radio', { name: 'Not known', checked: true })).toHaveCount(rules.forces.length - 1)
  expect(errors).toEqual([])
})

test('the page comes to the same result as the rules, for combinations from all over', async ({ page }) => {
  await page.goto('./guide/')
  let state = 7
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let sample = 0; sample < 60; sample += 1) {
    const answers = Object.fromEntries(
      rules.forces.flatMap(({ id, answers: known }) => {
        const chosen = known[random(known.length + 1)]
        return chosen ? [[id, chosen.id]] : []
      }),
    )
    // As a reader goes Back to it: without loading the page again.
    await page.evaluate((query) => {
      history.pushState(null, '', `?${query}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, new URLSearchParams(answers).toString())
    const { places } = rankPatterns(rules, answers)
    expect(await optionsOf(page), JSON.stringify(answers)).toEqual(places.map(({ option }) => option))
    expect(await page.locator('[data-slot=rank]').allTextContents()).toEqual(places.map(({ rank }) => `${rank}`))
    expect(await page.locator('[data-place] li').count()).toBe(places.reduce((sum, { reasons }) => sum + reasons.length, 0))
  }
})

test('the keyboard alone answers, and each question is one stop with a name', async ({ page }) => {
  await page.goto('./guide/')
  await page.getByRole('group', { name: 'Team How many people build and run it?' }).getByRole('radio', { name: 'Not known' }).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Several teams' })).toBeFocused()
  await expect(page).toHaveURL(/\?team=several$/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('group', { name: /^Change/ }).getByRole('radio', { name: 'Not known' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(/\?team=several&change=often$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?team=several$/)
})

test('on a phone the result stays in sight under the questions, and leads to its reasons', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./guide/')
  await answer(page, 'A stream of events that never stops')
  const peek = page.getByRole('link', { name: 'Result: Event-Driven Architecture' })
  await expect(peek).toBeInViewport()
  await peek.click()
  await expect(page.getByRole('region', { name: 'Result' })).toBeInViewport()
  await expect(page).toHaveURL(/\?load=stream#result$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no axe violation with answers, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('./guide/?team=small&load=bursts&budget=idle&latency=always')
    for (const place of await page.locator('[data-place] summary').all()) await place.click()
    expect(await violationsOn(page)).toEqual([])
  })
}

test('prints the answers, the result and the rules', async ({ page }) => {
  await page.goto('./guide/?team=small')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('radio', { name: 'One small team' })).toBeVisible()
  await expect(headlineOf(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'All rules' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start over' })).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same rules are a table, and the columns add up to the same', async ({ page }) => {
    await page.goto('./guide/?team=small')
    await expect(page.getByRole('form')).toBeHidden()
    const table = page.getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveText(['Answer', 'One deployable', ...handbook.patterns.map(({ title }) => title)])
    for (const force of handbook.guide.forces) {
      const known = rules.forces.find(({ id }) => id === force.id)
      for (const { id, label } of force.answers) {
        const row = table
          .locator(`[data-force=${force.id}]`)
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
        const marks = await row.getByRole('cell').evaluateAll((cells) =>
          cells.map((cell) => {
            const text = cell.textContent ?? ''
            return text.split('+').length - text.split('−').length
          }),
        )
        expect(marks, label).toEqual(known?.answers.find((each) => each.id === id)?.weights)
      }
    }
  })
})
