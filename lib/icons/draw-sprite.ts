import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(path.join(process.cwd(), 'package.json'))

/**
 * The icons of these names as one SVG file, a symbol each: `<use href="/icons.svg#cloud"/>` shows one of them in the colour of the text.
 *
 * Strokes are 1.5 pixels wide, as those of the drawings are, at every size.
 * @throws if Tabler Icons has no icon with a name.
 */
export function drawSprite(names: readonly string[]): string {
  const { icons } = JSON.parse(readFileSync(require.resolve('@iconify-json/tabler/icons.json'), 'utf8')) as Shapes
  const symbols = names.map((name) => {
    const body = icons[name]?.body
    if (body === undefined) throw new Error(`Tabler Icons has no icon \`${name}\`.`)
    return `<symbol id="${name}" viewBox="0 0 24 24" ${pen}>${shapesIn(body)}</symbol>\n`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg">\n<!-- ${licence} -->\n${symbols.join('')}</svg>\n`
}

/** The shapes of each icon, in a square of 24 units. */
type Shapes = { icons: Record<string, { body: string }> }

const licence =
  'Tabler Icons, https://tabler.io/icons. Copyright (c) 2020-2026 Paweł Kuna. MIT License, https://github.com/tabler/tabler-icons'

const pen = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"'

/** Shapes without their own stroke attributes; the effect is not inherited, so each sets it. */
function shapesIn(body: string): string {
  return body
    .replaceAll(/ (?:fill="none"|stroke="currentColor"|stroke-(?:linecap|linejoin)="round"|stroke-width="2")/g, '')
    .replaceAll(/<g>|<\/g>/g, '')
    .replaceAll(/<(?!\/)\w+/g, '$& vector-effect="non-scaling-stroke"')
}
