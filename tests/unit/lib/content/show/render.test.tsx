// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mdxComponents } from '../../../../../components/mdx-components.tsx'
import { bodyOf } from '../body-of.ts'
import { renderMarkup } from '../../../../../lib/content/show/render.ts'

function show(source: string) {
  const { body, faults } = bodyOf(source, 'x.mdx')
  expect(faults).toEqual([])
  return render(
    <>
      {body && renderMarkup(body.intro, mdxComponents)}
      {body && renderMarkup(body.sections, mdxComponents)}
    </>,
  )
}

test('words, links, tables and components become elements', () => {
  show(
    'See [the stack](/stack/) and [a site](https://example.org/).\n\n## More\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n<Callout kind="note" title="Mind">It *matters*.</Callout>\n',
  )
  expect(screen.getByRole('link', { name: 'the stack' })).toHaveAttribute('href', '/stack/')
  expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('id', 'more')
  expect(screen.getByRole('group', { name: 'Table' })).toHaveTextContent('AB12')
  expect(screen.getByRole('complementary')).toHaveTextContent('MindIt matters.')
})

test('a drawing among the sections asks for itself by its name', () => {
  const { body } = bodyOf('Words.\n\n## Draw\n\n```diagram title="Two boxes"\n A ─▶ B\n```\n\nAfter.\n', 'x.mdx')
  render(<div>{body && renderMarkup(body.sections, { ...mdxComponents, AsciiDiagram: ({ id }) => <p>{id}</p> })}</div>)
  expect(screen.getByText('two-boxes')).toBeInTheDocument()
  expect(body?.drawings[0]?.text).toBe(' A ─▶ B')
})

test('a link defined at the end of the file works in every part', () => {
  show('See [one].\n\n## More\n\nSee [one] again.\n\n[one]: https://example.org/\n')
  expect(screen.getAllByRole('link', { name: 'one' })).toHaveLength(2)
})
