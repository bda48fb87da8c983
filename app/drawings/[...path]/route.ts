import { entriesOf } from '../../../lib/content/model/handbook.ts'
import type { Drawing } from '../../../lib/content/model/body.ts'
import { diagramSvg } from '../../../lib/diagram/draw/svg.ts'
import { serializeSvg } from '../../../lib/diagram/draw/svg-file.ts'
import { handbook } from '../../content.ts'
import { fileRoute } from '../../file-route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Drawings as pictures that stand alone. */
const drawings = new Map(
  entriesOf(handbook).flatMap(({ body }) => body.drawings.map((drawing) => [`/drawings/${drawing.id}.svg`, () => pictureOf(drawing)])),
)

function pictureOf({ title, diagram }: Drawing): string {
  return serializeSvg(diagramSvg(diagram, { title }))
}

export const { generateStaticParams, GET } = fileRoute('/drawings', drawings, 'image/svg+xml; charset=utf-8')
