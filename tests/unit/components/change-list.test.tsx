// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChangeList } from '../../../components/change-list.tsx'
import { changesOf } from '../../../lib/content/show/changes.ts'
import { readWith } from '../lib/content/broken-handbook.ts'

test('says of each figure what it was and why it was replaced, and leads to its claim', () => {
  const { handbook } = readWith('histories')
  render(<ChangeList changes={handbook ? changesOf(handbook) : []} />)
  const [first, ...others] = screen.getAllByRole('listitem')
  expect(others).toHaveLength(3)
  if (!first) throw new Error('no change')
  expect(within(first).getByText('2023-06-30')).toBeVisible()
  expect(within(first).getByRole('heading', { name: 'Of everything' })).toBeVisible()
  expect(within(first).getByText(/became/).parentElement).toHaveTextContent('2 → became 1')
  expect(within(first).getByText('The census of 2023 counts one & "no more" <than that>.')).toBeVisible()
  expect(within(first).getByRole('link', { name: /There is one of everything/ })).toHaveAttribute('href', '/sources/#everything')
})

test('says so where no figure has been replaced', () => {
  render(<ChangeList changes={[]} />)
  expect(screen.getByText(/No figure has changed yet/)).toBeVisible()
  expect(screen.queryByRole('listitem')).toBeNull()
})
