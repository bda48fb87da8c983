import path from 'node:path'
import { drawCard } from '../../../lib/card/draw-card.ts'
import { renderCard } from '../../../lib/card/render-card.ts'
import { listPages, type Page } from '../../../lib/content/show/pages.ts'
import { cardFile, cardOf } from '../../card-of.ts'
import { handbook } from '../../content.ts'
import { fileRoute } from '../../file-route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The pictures of pages, for links that are shared. */
const cards = new Map(listPages(handbook).map((page) => [`/cards/${cardFile(page.path)}`, () => drawn(page)]))

function drawn(page: Page): Buffer {
  return renderCard(drawCard(cardOf(page)), path.resolve('.cache/cards', cardFile(page.path)))
}

export const { generateStaticParams, GET } = fileRoute('/cards', cards, 'image/png')
