// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readRules, setUpGuide } from '../../../browser/guide.ts'
import { CombinationTable } from '../../../components/combination-table.tsx'
import { GuideForm } from '../../../components/guide-form.tsx'
import { GuideResult } from '../../../components/guide-result.tsx'
import { RuleTable } from '../../../components/rule-table.tsx'
import { guideAxes, guideRules } from '../../../lib/content/show/guide.ts'
import { listResults } from '../../../lib/content/show/guide-shares.ts'
import { loadHandbook } from '../../../lib/content/check/load.ts'

const handbook = loadHandbook(process.cwd())
const { guide } = handbook
const { forces } = guide
const axes = guideAxes(handbook)
const unanswered = 'Answer a question to see a recommendation'

/** The guide's page as it is published, with its script, at an address. */
function open(query: string): void {
  history.replaceState(null, '', `/guide/${query}`)
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <GuideForm forces={forces} unanswered={unanswered} />
      <GuideResult axes={axes} questions={forces.length} unanswered={unanswered} />
      <RuleTable axes={axes} forces={forces} />
      <CombinationTable results={listResults(handbook)} />
    </>,
  )
  setUpGuide()
}

const slot = (name: string, parent: ParentNode = document) => parent.querySelector<HTMLElement>(`[data-slot=${name}]`)
const headline = () => screen.getByRole('status').firstElementChild?.textContent
const answered = () => screen.getByRole('status').lastElementChild?.textContent
const onAxis = (axis: string) => document.querySelector<HTMLElement>(`[data-verdict=${axis}]`) as HTMLElement
const winner = (axis: string) => slot('winner', onAxis(axis))
const verdict = (axis: string) => slot('verdict', onAxis(axis))?.textContent
const winners = () => axes.map(({ id }) => winner(id)?.textContent)
const items = (element: Element | null) => [...(element?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

test('the table holds exactly the rules of the content: what the page counts with is what it shows', () => {
  open('')
  expect(readRules(document.querySelector('[data-rules]') as HTMLTableElement)).toEqual(guideRules(guide))
})

describe('the result', () => {
  test('is no recommendation until something is answered', () => {
    open('')
    expect(headline()).toBe('Answer a question to see a recommendation')
    expect(answered()).toBe('0 of 9 answered')
    expect(slot('peek')).toHaveTextContent('Answer a question to see a recommendation')
    expect(slot('fit')).toBeEmptyDOMElement()
    expect(slot('compare')).not.toBeVisible()
    expect(winners()).toEqual(axes.map(({ options }) => options.map(({ title }) => title).join(' / ')))
    expect(axes.map(({ id }) => verdict(id))).toEqual(['', '', ''])
    expect([...document.querySelectorAll('details')].filter((details) => !details.hidden)).toEqual([])
  })

  test('says the combination in a sentence, and whether its parts go together', () => {
    open('')
    choose('One small team')
    choose('A stream of events that never stops')
    choose('Nobody waits for it')
    choose('The developers, alongside feature work')
    expect(headline()).toBe('One deployable that takes work from a managed queue, on a platform that runs it for you.')
    expect(answered()).toBe('4 of 9 answered')
    expect(slot('fit')?.textContent).toMatch(/^These go well together\. The queue levels peaks/)
    expect(slot('peek')).toHaveTextContent('One deployable · Events and queues · Managed platform')
  })

  test('names the winner of each axis with its page, or its place on this one', () => {
    open('?team=many&change=often&operations=platform')
    expect(winners()).toEqual(['Microservices', 'Events and queues', 'Servers you keep'])
    expect(axes.map(({ id }) => winner(id)?.getAttribute('href'))).toEqual([
      '/patterns/microservices/',
      '/patterns/event-driven/',
      '#option-servers',
    ])
  })

  test('words the arguments as the table does', () => {
    open('?load=stream&operations=developers')
    const place = onAxis('communication').querySelector<HTMLElement>('[data-place=events]')
    expect(slot('counts', place ?? undefined)).toHaveTextContent('3 for, 1 against')
    expect(items(slot('for', place ?? undefined))).toEqual([
      '+++A stream of events that never stops: An event log keeps what arrives until its retention ends, and each consumer reads at its own pace. One that falls behind shows consumer lag and refuses nothing.',
    ])
    expect(items(slot('against', place ?? undefined))).toEqual([
      '−The developers, alongside feature work: Somebody has to look after retries, duplicates and dead letters, even where the provider runs the broker.',
    ])
    const other = onAxis('communication').querySelector<HTMLElement>('[data-place=calls]')
    expect(slot('counts', other ?? undefined)).toHaveTextContent('0 for, 0 against')
    expect(slot('against', other ?? undefined)).not.toBeVisible()
  })

  test('says what it depends on, and what would change it', () => {
    open('?load=stream&operations=developers')
    expect(verdict('communication')).toBe(
      'Narrowly ahead of Direct calls. This depends on your answer to Load; without it, another option would win or tie.',
    )
    expect(slot('change', onAxis('communication'))).toHaveTextContent('Any one of these answers would change it:')
    expect(items(slot('changes', onAxis('communication')))).toEqual([
      'Load: “Steady and predictable”, “Bursts with long quiet spells”, or “One part carries most of it”',
      'Consistency: “Several records, all or nothing”',
      'Latency: “At once, every time”',
      'Integration: “Nothing, or one other system” or “Several systems that query it”',
    ])
  })

  test('says where no single answer decides or would change anything', () => {
    open('?team=small&change=seldom&consistency=together&latency=always')
    expect(verdict('division')).toBe(
      'Clearly ahead of Microservices. No single answer is decisive: drop any one and the result stays the same.',
    )
    expect(slot('change', onAxis('division'))).toHaveTextContent('No single other answer would change it.')
    expect(slot('changes', onAxis('division'))).not.toBeVisible()
  })

  test('lets the simplest win a tie, and says so', () => {
    open('?team=several')
    expect(verdict('division')).toBe('A tie with Microservices. The simplest option wins a tie.')
    expect(verdict('platform')).toBe('Your answers don’t favour any option. The simplest option wins a tie.')
    expect(winners()).toEqual(['One deployable', 'Direct calls', 'Servers you keep'])
  })

  test('says where the options do not go together, and what they need', () => {
    open('?team=many&load=steady&integration=asked')
    expect(headline()).toBe('Microservices that call each other, on servers or containers you keep.')
    expect(slot('fit')?.textContent).toMatch(
      /^These go well together only if you answered Operations with “A platform team, around the clock”\. A request fails/,
    )
    choose('A platform team, around the clock')
    expect(slot('fit')?.textContent).toMatch(/^Given your answer to Operations, these go well together\. A request fails/)
    open('?team=many&load=bursts&integration=asked')
    expect(slot('fit')?.textContent).toMatch(/^These go badly together\./)
  })

  test('is opened for the paper', () => {
    open('?team=many')
    dispatchEvent(new Event('beforeprint'))
    expect([...document.querySelectorAll('details')].every((details) => details.open)).toBe(true)
  })

  test('offers to compare only what has a page', () => {
    open('?team=many&change=often')
    expect(slot('compare')).toBeVisible()
    expect(within(slot('compare') as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/\/compare\/\?p=microservices,event-driven$/),
    )
    choose('One small team')
    choose('Rarely, or all at once')
    expect(slot('compare')).not.toBeVisible()
  })
})

describe('the address', () => {
  test('keeps the answers, in the order of the questions', () => {
    open('')
    choose('Bursts with long quiet spells')
    choose('One small team')
    expect(location.search).toBe('?team=small&load=bursts')
    choose('Several teams')
    expect(location.search).toBe('?team=several&load=bursts')
  })

  test('gives the answers back', () => {
    open('?team=small&load=bursts')
    expect(
      screen
        .getAllByRole('radio', { checked: true })
        .map((input) => (input as HTMLInputElement).value)
        .filter(Boolean),
    ).toEqual(['small', 'bursts'])
  })

  test('of a result from before the axes still has all its answers', () => {
    const answers = {
      team: ['small', 'several', 'many'],
      change: ['seldom', 'uneven', 'often'],
      load: ['steady', 'bursts', 'one-part', 'stream'],
      consistency: ['together', 'single', 'later'],
      latency: ['always', 'mostly', 'nobody'],
      operations: ['developers', 'some', 'platform'],
      budget: ['idle', 'planned', 'speed'],
      integration: ['nothing', 'asked', 'told'],
      audit: ['state', 'changes', 'replay'],
    }
    for (const [force, ids] of Object.entries(answers))
      for (const id of ids) {
        open(`?${force}=${id}`)
        expect(answered(), `${force}=${id}`).toBe('1 of 9 answered')
      }
  })

  test.each([
    '?team=huge',
    '?team=&load',
    '?TEAM=small',
    '?__proto__=small&constructor=x',
    '?team=%00%F0%9F%92%A9',
    '?team=%E0%A4%A',
    '?team=huge&team=small',
    `?${'x'.repeat(5000)}`,
    '?team="]',
  ])('is forgiven what the guide does not know: %s', (query) => {
    open(query)
    expect(headline()).toBe('Answer a question to see a recommendation')
    expect(screen.getAllByRole('radio', { name: 'Not sure', checked: true })).toHaveLength(forces.length)
  })

  test('drops what the guide does not know with the first answer', () => {
    open('?utm_source=x&load=bursts')
    choose('One small team')
    expect(location.search).toBe('?team=small&load=bursts')
  })

  test('an answer is an entry in the history, its changes are not', () => {
    open('')
    const before = history.length
    choose('One small team')
    choose('Several teams')
    choose('Many teams that wait for each other')
    expect(history.length).toBe(before + 1)
    choose('Steady and predictable')
    expect(history.length).toBe(before + 2)
  })

  test('is plain again after starting over, and so is the result', () => {
    open('?team=many&change=often')
    const answers = document.body.innerHTML
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }))
    expect(location.pathname + location.search).toBe('/guide/')
    expect(headline()).toBe('Answer a question to see a recommendation')
    expect(answered()).toBe('0 of 9 answered')
    expect(winner('division')).toHaveAttribute('href', '#options')
    expect(slot('compare')).not.toBeVisible()
    expect(screen.getAllByRole('radio', { name: 'Not sure', checked: true })).toHaveLength(forces.length)
    expect(document.body.innerHTML).not.toBe(answers)
  })
})

test('a page without the guide is left alone', () => {
  document.body.innerHTML = '<p>Nothing</p>'
  expect(() => setUpGuide()).not.toThrow()
})
