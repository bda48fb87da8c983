// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { setUpTechnologies } from '../../../browser/technologies.ts'
import { TechnologyNarrowing } from '../../../components/technology-narrowing.tsx'
import { TechnologyTable } from '../../../components/technology-table.tsx'
import type { TechnologyState } from '../../../lib/content/model/schema.ts'
import { licenceKinds, rowFacts } from '../../../lib/content/show/technology-facts.ts'
import { narrowings } from '../../../lib/content/show/technology-rows.ts'

const rows = [
  technology('Ants', 'watch', { licence: 'MIT OR Apache-2.0', steward: 'The queen' }),
  technology('bees', 'recommended', { licence: 'MIT', terms: 'Honey is proprietary', steward: 'A hive' }),
  technology('Cats', 'watch', { service: true }),
  technology('Dogs', undefined, {}),
  technology('Eels 9', 'moving away', { licence: 'Apache-2.0' }),
]

function technology(
  name: string,
  state: TechnologyState | undefined,
  more: { licence?: string; terms?: string; service?: true; steward?: string },
) {
  const fields = { id: name.toLowerCase(), name, line: `The ${name}.`, home: 'https://example.org/', state, ...more }
  const path = `/technologies/${fields.id}/` as const
  return { ...fields, path, uses: [], licences: licenceKinds(fields), facts: new Map(rowFacts(fields)) }
}

function open(query = ''): void {
  history.replaceState(null, '', `/technologies/${query}`)
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <TechnologyNarrowing total={rows.length} {...narrowings(rows)} />
      <TechnologyTable technologies={rows} />
    </>,
  )
  setUpTechnologies()
}

const shown = () => screen.getAllByRole('rowheader').map((head) => within(head).getByRole('link').textContent)
const status = () => screen.getByRole('status').textContent
const choose = (state: string) => fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${state}`) }))
const chooseLicence = (value: string) => fireEvent.change(screen.getByRole('combobox', { name: 'Licence' }), { target: { value } })
const sortBy = (column: string) => fireEvent.click(screen.getByRole('button', { name: column }))

test('without a choice the list stands as it is published', () => {
  open()
  expect(shown()).toEqual(['Ants', 'bees', 'Cats', 'Dogs', 'Eels 9'])
  expect(status()).toBe('All 5 technologies.')
})

test('what can be chosen is what some of them have, with how many', () => {
  open()
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'all 5',
    'recommended 1',
    'watch 2',
    'moving away 1',
  ])
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'any',
    'Open source (2)',
    'Partly open, or your choice (1)',
    'Not open (1)',
    'Apache-2.0 (2)',
    'MIT (2)',
  ])
})

test('a state and a licence narrow it together, and the address and the status say so', () => {
  open()
  choose('watch')
  expect(shown()).toEqual(['Ants', 'Cats'])
  expect(location.search).toBe('?state=watch')
  expect(status()).toBe('2 of 5 technologies.')
  chooseLicence('MIT')
  expect(shown()).toEqual(['Ants'])
  expect(location.search).toBe('?state=watch&licence=MIT')
  choose('all')
  expect(shown()).toEqual(['Ants', 'bees'])
  expect(status()).toBe('2 of 5 technologies.')
})

test('the head of a column sorts by it, and the other way round when it is pressed again; what is not known stays last', () => {
  open()
  sortBy('State')
  expect(shown()).toEqual(['bees', 'Ants', 'Cats', 'Eels 9', 'Dogs'])
  expect(screen.getByRole('columnheader', { name: 'State' })).toHaveAttribute('aria-sort', 'ascending')
  expect(status()).toBe('All 5 technologies, sorted by state.')
  sortBy('State')
  expect(shown()).toEqual(['Eels 9', 'Ants', 'Cats', 'bees', 'Dogs'])
  expect(screen.getByRole('columnheader', { name: 'State' })).toHaveAttribute('aria-sort', 'descending')
  expect(location.search).toBe('?sort=-state')
  sortBy('Steward')
  expect(shown()).toEqual(['bees', 'Ants', 'Cats', 'Dogs', 'Eels 9'])
  expect(screen.getByRole('columnheader', { name: 'State' })).not.toHaveAttribute('aria-sort')
  sortBy('Technology')
  expect(shown()).toEqual(['Ants', 'bees', 'Cats', 'Dogs', 'Eels 9'])
})

test('columns that say nothing in an order are no buttons', () => {
  open()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Show all',
    'Technology',
    'State',
    'Licence',
    'Steward',
  ])
})

test('an address is followed, and Show all goes back to the whole list', () => {
  open('?state=moving+away&licence=Apache-2.0&sort=-technology')
  expect(shown()).toEqual(['Eels 9'])
  expect(screen.getByRole('radio', { name: 'moving away 1' })).toBeChecked()
  expect(status()).toBe('1 of 5 technologies, sorted by technology, reversed.')
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(shown()).toEqual(['Ants', 'bees', 'Cats', 'Dogs', 'Eels 9'])
  expect(location.pathname + location.search).toBe('/technologies/')
})

test.each(['?state=gone', '?licence=gone', '?sort=gone', '?sort=--state', '?state=__proto__&licence=%E0%A4%A&sort=constructor'])(
  'the address %s shows all',
  (query) => {
    open(query)
    expect(shown()).toHaveLength(5)
    expect(screen.getByRole('radio', { name: 'all 5' })).toBeChecked()
    expect(status()).toBe('All 5 technologies.')
  },
)
