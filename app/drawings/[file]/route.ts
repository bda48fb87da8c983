import { entriesOf } from '../../../lib/content/handbook.ts'
import { diagramSvg, serializeSvg } from '../../../lib/diagram/svg.ts'
import { handbook } from '../../content.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

const drawings = new Map(entriesOf(handbook).flatMap(({ body }) => body.drawings.map((drawing) => [`${drawing.id}.svg`, drawing])))

export function generateStaticParams() {
  return [...drawings.keys()].map((file) => ({ file }))
}

/** A drawing as a picture that stands alone. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const drawing = drawings.get(file)
  if (!drawing) throw new Error(`No drawing ${file}`)
  const svg = serializeSvg(diagramSvg(drawing.diagram, { id: drawing.id, title: drawing.title }))
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
}
