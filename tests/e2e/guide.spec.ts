import { expect, test, type Page } from '@playwright/test'
import { guideAxes, guideRules } from '../../lib/content/show/guide.ts'
import { loadHandbook } from '../../lib/content/check/load.ts'
import { rankOptions } from '../../lib/content/show/rank-options.ts'
import { violationsOn } from './measures.ts'

const handbook = loadHandbook(process.cwd())
const { guide } = handbook
const rules = guideRules(guide)
const axes = guideAxes(handbook)
const titles = new Map(axes.flatMap(({ options }) => options.map(({ id, title }) => [id, title])))

const unanswered = 'Answer a question to see a recommendation'
const managedQueue = 'One deployable that takes work from a managed queue, on a platform that runs it for you.'

const resultOf = (page: Page) => page.getByRole('region', { name: 'Result' })
const headlineOf = (page: Page) => resultOf(page).getByRole('status').locator('strong')
const answer = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

test('answers lead to a recommendation, and the result says what decided, what counts against it and what would change it', async ({
  page,
}) => {
  await page.goto('./guide/')
  await expect(headlineOf(page)).toHaveText(unanswered)
  await answer(page, 'One small team')
  await answer(page, 'A stream of events that never stops')
  await answer(page, 'The developers, alongside feature work')
  await expect(headlineOf(page)).toHaveText(managedQueue)
  await page.getByText('Arguments, and what would change it').nth(1).click()
  await expect(resultOf(page)).toMatchAriaSnapshot(`
    - region "Result":
      - heading "Result" [level=2]
      - status:
        - strong: One deployable that takes work from a managed queue, on a platform that runs it for you.
        - text: 3 of 9 answered
      - paragraph: /^These go well together\\. The queue levels peaks/
      - paragraph:
        - link "Compare these patterns"
      - heading "How it is divided" [level=3]
      - link "One deployable":
        - /url: "#option-one-deployable"
      - paragraph: "Clearly ahead of Microservices. No single answer is decisive: drop any one and the result stays the same."
      - group: Arguments, and what would change it
      - heading "How its parts talk" [level=3]
      - link "Events and queues":
        - /url: /patterns/event-driven/
      - paragraph: Narrowly ahead of Direct calls. This depends on your answer to Load; without it, another option would win or tie.
      - group:
        - text: Arguments, and what would change it
        - link "Direct calls"
        - text: 0 for, 0 against
        - link "Events and queues"
        - text: 3 for, 1 against
        - paragraph: Arguments for
        - list:
          - listitem: /^A stream of events that never stops. An event log keeps what arrives/
        - paragraph: Arguments against
        - list:
          - listitem: /^The developers, alongside feature work. Somebody has to look after retries/
        - paragraph: "Any one of these answers would change it:"
        - list:
          - listitem: /^Load. “Steady and predictable”/
          - listitem: /^Consistency/
          - listitem: /^Latency/
          - listitem: /^Integration/
      - heading "Where it runs" [level=3]
      - link "Managed platform":
        - /url: /patterns/serverless/
      - paragraph: Narrowly ahead of Servers you keep. This depends on your answer to Operations; without it, another option would win or tie.
      - group: Arguments, and what would change it
  `)
  await page.getByRole('link', { name: 'Events and queues' }).first().click()
  await expect(page).toHaveURL(/\/patterns\/event-driven\/$/)
})

test('nothing looks like a verdict before the first answer', async ({ page }) => {
  await page.goto('./guide/')
  await expect(resultOf(page)).toMatchAriaSnapshot(`
    - region "Result":
      - heading "Result" [level=2]
      - status:
        - strong: Answer a question to see a recommendation
        - text: 0 of 9 answered
      - heading "How it is divided" [level=3]
      - link "One deployable / Microservices":
        - /url: "#options"
      - heading "How its parts talk" [level=3]
      - link "Direct calls / Events and queues":
        - /url: "#options"
      - heading "Where it runs" [level=3]
      - link "Servers you keep / Managed platform":
        - /url: "#options"
  `)
})

test('an option without a page leads to its explanation on this one, and the answers stay', async ({ page }) => {
  await page.goto('./guide/?team=small')
  await resultOf(page).getByRole('link', { name: 'One deployable' }).first().click()
  await expect(page).toHaveURL(/\/guide\/\?team=small#option-one-deployable$/)
  await expect(page.locator('#option-one-deployable')).toBeInViewport()
  await expect(page.getByRole('radio', { name: 'One small team' })).toBeChecked()
})

test('the address keeps the answers, and Back and Forward go through them', async ({ page }) => {
  await page.goto('./guide/')
  await answer(page, 'One small team')
  await answer(page, 'Bursts with long quiet spells')
  await expect(page).toHaveURL(/\/guide\/\?team=small&load=bursts$/)
  const headline = await headlineOf(page).textContent()
  await page.reload()
  await expect(headlineOf(page)).toHaveText(headline ?? '')
  await expect(page.getByRole('radio', { name: 'One small team' })).toBeChecked()

  await page.goBack()
  await expect(page).toHaveURL(/\/guide\/\?team=small$/)
  await expect(headlineOf(page)).toHaveText('One deployable whose parts call each other, on servers or containers you keep.')
  await expect(page.getByRole('group', { name: /Load/ }).getByRole('radio', { name: 'Not sure' })).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(/\/guide\/$/)
  await expect(headlineOf(page)).toHaveText(unanswered)
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('radio', { name: 'Bursts with long quiet spells' })).toBeChecked()
  await expect(headlineOf(page)).toHaveText(headline ?? '')
})

test('an address with nonsense is a guide without those answers', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('./guide/?team=huge&load=bursts&__proto__=x&%00=%E0&audit="]')
  await expect(headlineOf(page)).toHaveText(managedQueue)
  await expect(page.getByRole('radio', { name: 'Not sure', checked: true })).toHaveCount(rules.forces.length - 1)
  expect(errors).toEqual([])
})

test('the page comes to the same result as the rules, for sets of answers from all over', async ({ page }) => {
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
    const { verdicts } = rankOptions(rules, answers)
    const winners = verdicts.map(({ winner }) => winner)
    const combination = guide.combinations.find(({ options }) => options.join() === winners.join())
    await expect(headlineOf(page), JSON.stringify(answers)).toHaveText(combination?.says ?? '')
    expect(await page.locator('[data-slot=winner]').allTextContents()).toEqual(winners.map((winner) => titles.get(winner)))
    expect(await page.locator('[data-place] li').count()).toBe(
      verdicts.flatMap(({ places }) => places).reduce((sum, { reasons }) => sum + reasons.length, 0),
    )
  }
})

test('the keyboard alone answers, and each question is one stop with a name', async ({ page }) => {
  await page.goto('./guide/')
  await page.getByRole('group', { name: 'Team How many teams build it?' }).getByRole('radio', { name: 'Not sure' }).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Several teams' })).toBeFocused()
  await expect(page).toHaveURL(/\?team=several$/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('group', { name: /^Change/ }).getByRole('radio', { name: 'Not sure' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(/\?team=several&change=often$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?team=several$/)
})

test('on a phone the result stays in sight under the questions, and leads to its reasons', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./guide/')
  await answer(page, 'A stream of events that never stops')
  const peek = page.getByRole('link', { name: 'Result: One deployable · Events and queues · Servers you keep' })
  await expect(peek).toBeInViewport()
  await peek.click()
  await expect(resultOf(page)).toBeInViewport()
  await expect(page).toHaveURL(/\?load=stream#result$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no axe violation with answers, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('./guide/?team=small&load=bursts&budget=idle&latency=always')
    for (const details of await page.locator('[data-verdict] summary').all()) await details.click()
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

  test('the same rules are a table, and the marks of each option add up to the same', async ({ page }) => {
    await page.goto('./guide/?team=small')
    await expect(page.getByRole('form')).toBeHidden()
    await expect(resultOf(page)).toBeHidden()
    const table = page.locator('[data-rules]')
    await expect(table.getByRole('columnheader')).toHaveText(['Answer', ...axes.map(({ title }) => title)])
    for (const force of guide.forces) {
      const known = rules.forces.find(({ id }) => id === force.id)
      for (const { id, label } of force.answers) {
        const row = table
          .locator(`[data-force=${force.id}]`)
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
        const marks = await row.getByRole('paragraph').evaluateAll((effects) =>
          effects.map((effect) => {
            const [, signs = '', option] =
              /^([+−]+) (?:a little|clearly|strongly) (?:for|against) (.*)$/.exec(effect.children[0]?.textContent ?? '') ?? []
            return { option, weight: signs.split('+').length - signs.split('−').length }
          }),
        )
        const effects = known?.answers.find((each) => each.id === id)?.effects
        expect(marks, label).toEqual(effects?.map(({ option, weight }) => ({ option: titles.get(option), weight })))
      }
    }
  })

  test('every option is explained, and every combination says whether it goes well together', async ({ page }) => {
    await page.goto('./guide/')
    for (const { options } of axes)
      for (const { id, summary } of options) await expect(page.locator(`#option-${id}`)).toContainText(summary)
    for (const { says, why } of guide.combinations)
      await expect(page.getByRole('row', { name: says }).getByRole('cell').first()).toContainText(why)
  })
})
