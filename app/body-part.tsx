import { mdxComponents } from '../components/mdx-components.tsx'
import type { Body } from '../lib/content/parse-body.ts'
import { renderMarkup } from '../lib/content/render.ts'
import { Drawing } from './drawing.tsx'

/** A part of an entry's body, with its drawings in their places. */
export function BodyPart({ body, part }: { body: Body; part: 'intro' | 'sections' }) {
  const AsciiDiagram = ({ id }: { id?: string }) =>
    body.drawings.filter((drawing) => drawing.id === id).map((drawing) => <Drawing key={drawing.id} drawing={drawing} />)
  return renderMarkup(body[part], { ...mdxComponents, AsciiDiagram })
}
