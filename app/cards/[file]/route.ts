import path from 'node:path'
import { drawCard } from '../../../lib/card/draw-card.ts'
import { renderCard } from '../../../lib/card/render-card.ts'
import { listPages } from '../../../lib/content/pages.ts'
import { cardFile, cardOf } from '../../card-of.ts'
import { handbook } from '../../content.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

const pages = new Map(listPages(handbook).map((page) => [cardFile(page.path), page]))

export function generateStaticParams() {
  return [...pages.keys()].map((file) => ({ file }))
}

/** The picture of a page for links that are shared. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const page = pages.get(file)
  if (!page) throw new Error(`No card ${file}`)
  const png = renderCard(drawCard(cardOf(page)), path.resolve('.cache/cards'))
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
