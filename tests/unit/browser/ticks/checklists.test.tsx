// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { setUpChecklists } from '../../../../browser/ticks/checklists.ts'
import { writeTicks, type Tick } from '../../../../browser/ticks/ticks.ts'
import { RuledList } from '../../../../components/ruled-list.tsx'
import { RetiredTicks, TickStatus } from '../../../../components/tick-notes.tsx'

const key = 'ticks /'
const words = { unit: 'Unit tests', load: 'Load tests' }

function open(about = 'practices/testing#', ticks: Tick[] = []): void {
  localStorage.clear()
  if (ticks.length > 0) keep(ticks)
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <header>
        <a href="/">Home</a>
      </header>
      <RuledList mark="box" data-checklist="practices/testing" aria-label="Testing">
        {Object.entries(words).map(([id, text]) => (
          <li key={id} data-item={id}>
            {text}
            {id === 'load' && <p>Once a release.</p>}
          </li>
        ))}
        <li data-item="quick">
          <a href="/sources/#quick">
            Under 5 minutes<span className="sr-only"> (illustrative)</span>
          </a>
        </li>
      </RuledList>
      <p data-count="practices/testing#" />
      <TickStatus />
      <RetiredTicks about={about} />
    </>,
  )
  setUpChecklists()
}

const keep = (ticks: Tick[]) => localStorage.setItem(key, writeTicks(new Map(ticks.map((tick) => [tick.item, tick]))))
const tick = (id: string, text: string, list = 'testing'): Tick => ({ item: `practices/${list}#${id}`, day: '2026-01-31', words: text })
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const row = (name: string | RegExp) => box(name).closest('li')
const kept = (): Tick[] => JSON.parse(localStorage.getItem(key) ?? '{"ticks":[]}').ticks
const retired = () => document.querySelector<HTMLElement>('[data-retired]')
const said = () => document.querySelector('[data-slot=said]')?.textContent
const trouble = () => document.querySelector('[data-slot=trouble]')?.textContent

test('each item gets a box with its words as the name, and its figure still leads to the claim', () => {
  open()
  expect(screen.getAllByRole('checkbox')).toHaveLength(3)
  expect(box('Unit tests')).not.toBeChecked()
  expect(row('Load tests')).toHaveTextContent('Once a release.')
  expect(within(row(/Under 5 minutes/) as HTMLElement).getByRole('link')).toHaveAttribute('href', '/sources/#quick')
})

test('a tick is kept with the day and the words that are seen, and counted', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 30) })
  open()
  fireEvent.click(box('Unit tests'))
  fireEvent.click(box(/Under 5 minutes/))
  vi.useRealTimers()
  expect(kept()).toEqual([
    { item: 'practices/testing#unit', day: '2026-11-22', words: 'Unit tests' },
    { item: 'practices/testing#quick', day: '2026-11-22', words: 'Under 5 minutes' },
  ])
  expect(row('Unit tests')).toHaveTextContent('Unit tests2026-11-22')
  expect(screen.getByText('2 of 3')).toBeInTheDocument()
  fireEvent.click(box('Unit tests'))
  expect(row('Unit tests')).toHaveTextContent(/^Unit tests$/)
  expect(screen.getByText('1 of 3')).toBeInTheDocument()
})

test('an item that was reworded keeps its tick and says as what it was ticked', () => {
  open('', [tick('unit', 'Test <b>units</b>'), tick('load', 'Load tests')])
  expect(box('Unit tests')).toBeChecked()
  expect(row('Unit tests')).toHaveTextContent('2026-01-31, ticked as “Test <b>units</b>”')
  expect(row('Load tests')).toHaveTextContent(/2026-01-31(?!, ticked as)/)
})

test('what is no longer in the handbook is told where it was, can be dismissed, and that can be undone', () => {
  const ticks = [tick('gone', 'An <i>old</i> item'), tick('unit', 'Unit tests'), tick('read', 'Read it', 'reviews')]
  open('practices/testing#', ticks)
  expect(
    within(retired() as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['An <i>old</i> itemticked on 2026-01-31Dismiss'])
  open('', ticks)
  expect(retired()).toHaveTextContent('Read itpractices/reviews, ticked on 2026-01-31')
  const button = screen.getByRole('button', { name: 'Dismiss “An <i>old</i> item”' })
  button.focus()
  fireEvent.click(button)
  expect(kept().map(({ item }) => item)).toEqual(['practices/testing#unit', 'practices/reviews#read'])
  expect(said()).toBe('Dismissed.')
  const undo = screen.getByRole('button', { name: 'Undo' })
  expect(undo).toHaveFocus()
  fireEvent.click(undo)
  expect(kept()).toHaveLength(3)
  expect(said()).toBe('Undone.')
  expect(undo).not.toBeVisible()
  expect(document.querySelector('[data-slot=said]')).toHaveFocus()
})

test('where nothing is gone, nothing is said of it', () => {
  open('practices/testing#', [tick('unit', 'Unit tests'), tick('read', 'Read it', 'reviews')])
  expect(retired()).not.toBeVisible()
})

test('another tab is followed', () => {
  open()
  keep([tick('load', 'Load tests')])
  fireEvent(window, new StorageEvent('storage', { key }))
  expect(box('Load tests')).toBeChecked()
  keep([])
  fireEvent(document, new Event('visibilitychange', { bubbles: true }))
  expect(box('Load tests')).not.toBeChecked()
})

test('what a later version has kept is shown as nothing, and can’t be changed', () => {
  open()
  localStorage.setItem(key, '{"version":2}')
  fireEvent(window, new StorageEvent('storage', { key }))
  expect(box('Unit tests')).toBeDisabled()
  expect(trouble()).toMatch(/A newer version/)
  expect(localStorage.getItem(key)).toBe('{"version":2}')
})
