import type { Root } from 'hast'
import type { ReactNode } from 'react'
import { ClaimedWords } from '../components/claimed-words.tsx'
import { Link } from '../components/link.tsx'
import { mdxComponents } from '../components/mdx-components.tsx'
import type { Body } from '../lib/content/parse-body.ts'
import { originOf } from '../lib/content/handbook.ts'
import { renderMarkup } from '../lib/content/render.ts'
import { handbook } from './content.ts'
import { Drawing } from './drawing.tsx'

/** A part of an entry's body, with its drawings in their places. Terms that are marked in it lead to the glossary. */
export function BodyPart({ body, markup }: { body: Body; markup: Root }) {
  const AsciiDiagram = ({ id }: { id?: string }) =>
    body.drawings.filter((drawing) => drawing.id === id).map((drawing) => <Drawing key={drawing.id} drawing={drawing} />)
  const Claim = ({ id = '', children }: { id?: string; children?: ReactNode }) => (
    <ClaimedWords origin={originOf(handbook, id)}>{children}</ClaimedWords>
  )
  return renderMarkup(markup, { ...mdxComponents, AsciiDiagram, Claim, Term })
}

function Term({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <Link href={`/glossary/#${id}`} className="term">
      {children}
    </Link>
  )
}
