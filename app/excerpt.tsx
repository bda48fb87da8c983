import type { Root } from 'hast'
import type { ReactNode } from 'react'
import { Link } from '../components/link.tsx'
import type { Entry } from '../lib/content/model/handbook.ts'
import { renderMarkup } from '../lib/content/show/render.ts'
import { bodyComponents } from './body-part.tsx'

/** A part of an entry on another page: its headings are no headings there, and a drawing is a link to it. */
export function Excerpt({ entry, markup }: { entry: Entry; markup: Root }) {
  const components = bodyComponents(entry.body, ({ id, title }) => (
    <p key={id}>
      <Link href={`${entry.path}#${id}`}>Drawing: {title}</Link>
    </p>
  ))
  return <div className="prose">{renderMarkup(markup, { ...components, h3: Lead, h4: Lead })}</div>
}

function Lead({ children }: { children?: ReactNode }) {
  return <p className="bold">{children}</p>
}
