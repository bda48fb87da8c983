import { expect, test } from 'vitest'
import { sameFigure } from '../../../../../lib/content/text/same-figure.ts'

test.each([
  ['63%', '63%'],
  ['63 percent', '63%'],
  ['2 to 3 times', '2-3x'],
  ['two to three times as', '2-3x'],
  ['100–500 ms', '100-500ms'],
  ['100 to 500 milliseconds', '100-500ms'],
  ['5 minutes', 'under 5 minutes'],
  ['five-minute', 'under 5 minutes'],
  ['1,502', '1502'],
  ['10-fold', '10x'],
])('%s is the figure of %s', (figure, claimed) => {
  expect(sameFigure(figure, claimed)).toBe(true)
})

test.each([
  ['63%', '64%'],
  ['6%', '63%'],
  ['63%', 'Growing'],
  ['5 s', '5 minutes'],
  ['500ms', '100-500ms'],
])('%s is not the figure of %s', (figure, claimed) => {
  expect(sameFigure(figure, claimed)).toBe(false)
})
