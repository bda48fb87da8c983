import { iconsIn } from '../../lib/content/model/icons.ts'
import { drawSprite } from '../../lib/icons/draw-sprite.ts'
import { handbook } from '../content.ts'

export const dynamic = 'force-static'

/** The icons that pages show, each once. */
export function GET(): Response {
  return new Response(drawSprite(iconsIn(handbook)), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
}
