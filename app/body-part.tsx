import type { Root } from 'hast'
import type { MDXComponents } from 'mdx/types'
import type { ReactNode } from 'react'
import { ClaimedWords } from '../components/claimed-words.tsx'
import { Link } from '../components/link.tsx'
import { mdxComponents } from '../components/mdx-components.tsx'
import type { Drawing as DrawingText } from '../lib/content/model/body.ts'
import type { Body } from '../lib/content/model/body.ts'
import { originOf } from '../lib/content/model/handbook.ts'
import { renderMarkup } from '../lib/content/show/render.ts'
import { Code } from './code.tsx'
import { handbook } from './content.ts'
import { Drawing } from './drawing.tsx'

/** A part of an entry's body, with its drawings in their places. Terms that are marked in it lead to the glossary. */
export function BodyPart({ body, markup }: { body: Body; markup: Root }) {
  const components = bodyComponents(body, (drawing) => <Drawing key={drawing.id} drawing={drawing} />)
  return renderMarkup(markup, { ...components, Term })
}

function Term({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <Link href={`/glossary/#${id}`} className="term">
      {children}
    </Link>
  )
}

/** What a body's elements are shown with: its claims know where they come from, its drawings are found by their ids. */
export function bodyComponents(body: Body, show: (drawing: DrawingText) => ReactNode): MDXComponents {
  return {
    ...mdxComponents,
    Code,
    AsciiDiagram: ({ id }: { id?: string }) => body.drawings.filter((drawing) => drawing.id === id).map(show),
    Claim: ({ id = '', children }: { id?: string; children?: ReactNode }) => (
      <ClaimedWords origin={originOf(handbook, id)}>{children}</ClaimedWords>
    ),
  }
}
