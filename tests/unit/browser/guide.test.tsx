// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readRules, setUpGuide } from '../../../browser/guide.ts'
import { GuideForm } from '../../../components/guide-form.tsx'
import { GuideResult } from '../../../components/guide-result.tsx'
import { RuleTable } from '../../../components/rule-table.tsx'
import { guideOptions, guideRules } from '../../../lib/content/show/guide.ts'
import { loadHandbook } from '../../../lib/content/check/load.ts'

const handbook = loadHandbook(process.cwd())
const { forces, simple } = handbook.guide
const options = guideOptions(handbook)

/** The guide's page as it is published, with its script, at an address. */
function open(query: string): void {
  history.replaceState(null, '', `/guide/${query}`)
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <GuideForm forces={forces} headline={simple.headline} />
      <GuideResult options={options} headline={simple.headline} />
      <RuleTable options={options} forces={forces} />
    </>,
  )
  setUpGuide()
}

const headline = () => screen.getByRole('status').firstElementChild?.textContent
const said = () => screen.getByRole('status').lastElementChild?.textContent
const order = () => [...document.querySelectorAll<HTMLElement>('[data-place]')].map(({ dataset }) => dataset.place)
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('the table holds exactly the rules of the content: what the page counts with is what it shows', () => {
  open('')
  expect(readRules(screen.getByRole('table'))).toEqual(guideRules(handbook))
})

describe('the result', () => {
  test('is to stay simple until something is answered', () => {
    open('')
    expect(headline()).toBe('Stay simple: one deployable')
    expect(said()).toBe('Nothing is answered yet, so nothing speaks against it.')
  })

  test('ranks the options, opens the first one and words the reasons as the table does', () => {
    open('')
    choose('A stream of events that never stops')
    choose('A platform team, day and night')
    expect(headline()).toBe('Event-Driven Architecture')
    expect(said()).toBe('Narrowly ahead of Microservices Architecture.')
    expect(order()).toEqual(['event-driven', 'microservices', 'simple', 'serverless'])
    const first = document.querySelector<HTMLElement>('[data-place=event-driven]')
    expect(first?.querySelector('details')?.open).toBe(true)
    expect([...(first?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      '+++A stream of events that never stops: A log of events is made for what never stops and is read by many.',
      '+A platform team, day and night: A broker that somebody runs as a product is one that the teams can rely on.',
    ])
    expect(screen.getByText(/^It hangs on/)).toHaveTextContent(
      'It hangs on your answer to Load: without it, another would be first or come out equal.',
    )
  })

  test('says what speaks against the winner', () => {
    open('?load=bursts&budget=idle&latency=always')
    expect(headline()).toBe('Serverless Architecture')
    const against = document.querySelector<HTMLElement>('[data-place=serverless] [data-slot=against]')
    expect(against).toBeVisible()
    expect(within(against as HTMLElement).getByRole('listitem')).toHaveTextContent('−−At once, every time: Some callers meet a cold start')
  })

  test('says which come out equal, and that the simplest is best among them', () => {
    open('?team=several')
    expect(headline()).toBe('Stay simple: one deployable')
    expect(said()).toBe('Microservices Architecture comes out equal: where nothing decides, the simplest is best.')
    expect([...document.querySelectorAll('[data-slot=rank]')].map((rank) => rank.textContent)).toEqual(['1', '1', '3', '3'])
  })

  test('does not choose between equals that are no simpler than each other', () => {
    open('?change=uneven')
    expect(headline()).toBe('Microservices Architecture or Serverless Architecture')
    expect(said()).toBe('Serverless Architecture comes out equal: your answers do not decide between them.')
  })
})

describe('the address', () => {
  test('keeps the answers, in the order of the questions', () => {
    open('')
    choose('Bursts with long quiet times')
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
    expect(headline()).toBe('Stay simple: one deployable')
    expect(screen.getAllByRole('radio', { name: 'Not known', checked: true })).toHaveLength(forces.length)
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
    choose('Steady and known')
    expect(history.length).toBe(before + 2)
  })

  test('is plain again after starting over', () => {
    open('?team=small&load=bursts')
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }))
    expect(location.pathname + location.search).toBe('/guide/')
    expect(headline()).toBe('Stay simple: one deployable')
    expect(screen.getAllByRole('radio', { name: 'Not known', checked: true })).toHaveLength(forces.length)
  })
})

test('a page without the guide is left alone', () => {
  document.body.innerHTML = '<p>Nothing</p>'
  expect(() => setUpGuide()).not.toThrow()
})
