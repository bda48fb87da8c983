// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { setUpCompare } from '../../../browser/compare.ts'
import { ComparisonPicks } from '../../../components/comparison-picks.tsx'
import { ComparisonTable } from '../../../components/comparison-table.tsx'

const patterns = ['ants', 'bees', 'cats'].map((slug) => ({ slug, title: `The ${slug}`, icon: '🐛', path: `/patterns/${slug}/` }))
const criteria = ['Food', 'Sleep'].map((title) => ({ id: title, title, cells: patterns.map(({ slug }) => `${title} of ${slug}`) }))

function open(query: string): void {
  history.replaceState(null, '', `/compare/${query}`)
  document.body.innerHTML = renderToStaticMarkup(
    <div className="compared">
      <ComparisonPicks patterns={patterns} />
      <ComparisonTable patterns={patterns} criteria={criteria} />
    </div>,
  )
  setUpCompare()
}

/** Those that are shown: the style of the page hides the others. */
const columns = () => screen.getAllByRole('columnheader').map((header) => header.dataset.pattern)
const cells = () => screen.getAllByRole('cell').map((cell) => cell.lastChild?.textContent)
const picked = () => screen.getAllByRole('checkbox', { checked: true }).map((box) => (box as HTMLInputElement).value)
const pick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }))

test('without a choice the columns stand as they are published', () => {
  open('')
  expect(columns()).toEqual(['ants', 'bees', 'cats'])
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
})

test('the columns follow the order of the address, and nothing else changes', () => {
  open('?p=cats,ants')
  expect(picked()).toEqual(['ants', 'cats'])
  expect(columns()).toEqual(['cats', 'ants'])
  const swapped = cells()
  open('?p=ants,cats')
  expect(columns()).toEqual(['ants', 'cats'])
  expect(cells()).toEqual(['Food of ants', 'Food of cats', 'Sleep of ants', 'Sleep of cats'])
  expect(swapped.toSorted()).toEqual(cells().toSorted())
})

test('the address keeps the choice in the order in which it was made', () => {
  open('')
  pick('The cats')
  expect(location.search).toBe('?p=cats')
  pick('The ants')
  expect(location.search).toBe('?p=cats,ants')
  expect(columns()).toEqual(['cats', 'ants'])
  pick('The cats')
  expect(location.search).toBe('?p=ants')
  pick('The ants')
  expect(location.pathname + location.search).toBe('/compare/')
  expect(columns()).toEqual(['ants', 'bees', 'cats'])
})

test.each(['?p=', '?p=dogs', '?q=ants', '?p=,,', '?p=%E0%A4%A', '?p=__proto__', '?p="],ants"'])(
  'is forgiven what is not there: %s',
  (query) => {
    open(query)
    expect(columns()).toEqual(['ants', 'bees', 'cats'])
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  },
)

test('takes of an address what it knows, once', () => {
  open('?p=dogs,bees,bees,ants')
  expect(picked()).toEqual(['ants', 'bees'])
  expect(columns()).toEqual(['bees', 'ants'])
})

test('a page of two has nothing to choose and is left alone', () => {
  document.body.innerHTML = renderToStaticMarkup(<ComparisonTable patterns={patterns.slice(0, 2)} criteria={criteria} />)
  setUpCompare()
  expect(columns()).toEqual(['ants', 'bees'])
})
