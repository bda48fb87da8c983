/** The contents of a card: the picture for shared links to a page. */
export type Card = {
  /** Over the title, such as `01.2 · Pattern`. */
  eyebrow: string
  title: string
  /** A sentence under the title, if there is one. */
  summary?: string
  /** The name of the whole site, in the title block. */
  site: string
  /** The page's path, in the title block. Not the sheet number, which would change with every new page. */
  address: string
  /** What is shown beside the words; without it they take the whole width. */
  exhibit?: CardExhibit
}

export type CardExhibit =
  /** An SVG with its size in pixels; `notes` say where figures in it come from. */
  | { kind: 'drawing'; svg: string; notes: readonly string[] }
  /** A figure is never shown without its origin. */
  | { kind: 'figures'; figures: readonly { value: string; label: string; origin: string }[] }
  | { kind: 'list'; items: readonly string[]; mark: 'box' | 'dash' }

/** Pixels: what networks show without cropping. */
export const cardSize = { width: 1200, height: 630 } as const

const colour = { paper: '#faf8f2', ink: '#1a1c20', soft: '#565b66', rule: '#d8d2c3', grid: '#ece7da', accent: '#b4381a' } as const
const sheet = { left: 48, top: 40, right: 1152, bottom: 590 } as const
/** Where the exhibit begins. */
const middle = 620

/** A card as an SVG of 1200 × 630 pixels in the fonts Inter and JetBrains Mono. */
export function drawCard({ eyebrow, title, summary, site, address, exhibit }: Card): string {
  const width = (exhibit ? middle - 40 : sheet.right - 60) - sheet.left - 32
  const titleSize = [66, 58, 50, 42].find((size) => wrap(title, size, width).length <= 3) ?? 42
  const titleLines = wrap(title, titleSize, width).slice(0, 4)
  const titleTop = 172
  const summaryTop = titleTop + titleLines.length * titleSize * 1.08 + 22
  const summaryLines = summary ? clip(wrap(summary, 26, width), Math.max(0, Math.floor((490 - summaryTop) / 36))) : []
  const { left, top, right, bottom } = sheet
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colour.paper}"/>`,
    exhibit ? grid() : '',
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="none" stroke="${colour.ink}" stroke-width="1.5"/>`,
    line(eyebrow, left + 32, top + 52, { size: 20, fill: colour.accent, mono: true }),
    ...titleLines.map((text, index) =>
      line(text, left + 32, titleTop + index * titleSize * 1.08, { size: titleSize, fill: colour.ink, bold: true }),
    ),
    ...summaryLines.map((text, index) => line(text, left + 32, summaryTop + index * 36, { size: 26, fill: colour.soft })),
    titleBlock(site, address),
    exhibit ? drawExhibit(exhibit) : '',
    '</svg>',
  ].join('')
}

/** The field of an engineering drawing that says what it is. */
function titleBlock(site: string, address: string): string {
  const top = sheet.bottom - 56
  return [
    `<path d="M${sheet.left} ${top}H${middle - 40}V${sheet.bottom}" fill="none" stroke="${colour.ink}" stroke-width="1.5"/>`,
    `<g transform="translate(${sheet.left + 26} ${top + 12})"><path d="M3 11h9v10H3zM20 11h9v10h-9zM12 16h7M16.5 13l3 3-3 3" fill="none" stroke="${colour.accent}" stroke-width="2"/></g>`,
    line(site, sheet.left + 72, top + 25, { size: 17, fill: colour.ink, mono: true }),
    line(address.length > 50 ? `${address.slice(0, 49)}…` : address, sheet.left + 72, top + 45, {
      size: 14,
      fill: colour.soft,
      mono: true,
    }),
  ].join('')
}

function grid(): string {
  const lines = []
  for (let x = middle + 16; x < sheet.right; x += 24) lines.push(`M${x} ${sheet.top}V${sheet.bottom}`)
  for (let y = sheet.top + 24; y < sheet.bottom; y += 24) lines.push(`M${middle - 8} ${y}H${sheet.right}`)
  return `<path d="${lines.join('')}" stroke="${colour.grid}" fill="none"/><path d="M${middle - 8} ${sheet.top}V${sheet.bottom}" stroke="${colour.rule}"/>`
}

/** The drawing is on the card's own grid, in a font that the renderer has. */
const drawingStyle = '<style>.sheet{fill:none}text{font-family:JetBrains Mono}</style>'

/** A space between the lines of a label, there for copying, has its own position: the renderer would give that to the next letter. */
const placedBlank = /(<tspan x="[\d.-]+) [\d.-]+("[^>]*>) /g

function drawExhibit(exhibit: CardExhibit): string {
  const box = { left: middle + 24, top: sheet.top + 32, width: sheet.right - middle - 56, height: sheet.bottom - sheet.top - 64 }
  if (exhibit.kind === 'drawing') {
    const notes = exhibit.notes.slice(0, 3).map((note) => clip(wrap(note, 15, box.width, 0.6), 1)[0] ?? '')
    const [, ownWidth = 1, ownHeight = 1] = (/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(exhibit.svg) ?? []).map(Number)
    const room = box.height - notes.length * 24
    const scale = Math.min(box.width / ownWidth, room / ownHeight, 1.9)
    const [width, height] = [ownWidth * scale, ownHeight * scale]
    const [x, y] = [box.left + (box.width - width) / 2, box.top + (room - height) / 2]
    return [
      `<svg x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${ownWidth} ${ownHeight}">${exhibit.svg.replaceAll(placedBlank, '$1$2')}${drawingStyle}</svg>`,
      ...notes.map((note, index) =>
        line(note, box.left, box.top + box.height - (notes.length - 1 - index) * 24, { size: 15, fill: colour.soft, mono: true }),
      ),
    ].join('')
  }
  if (exhibit.kind === 'figures') {
    const figures = exhibit.figures.slice(0, 4)
    const step = box.height / figures.length
    return figures
      .map(({ value, label, origin }, index) => {
        const top = box.top + index * step + step / 2
        return [
          index > 0 ? `<path d="M${box.left} ${round(box.top + index * step)}h${box.width}" stroke="${colour.rule}"/>` : '',
          line(value, box.left, top + 20, { size: 58, fill: colour.ink, bold: true }),
          line(label, box.left + 190, top - 4, { size: 24, fill: colour.ink }),
          line(clip(wrap(origin, 15, box.width - 190, 0.6), 1)[0] ?? '', box.left + 190, top + 26, {
            size: 15,
            fill: colour.soft,
            mono: true,
          }),
        ].join('')
      })
      .join('')
  }
  const items = exhibit.items.slice(0, 7)
  const step = Math.min(68, box.height / items.length)
  const first = box.top + (box.height - step * items.length) / 2
  return items
    .map((item, index) => {
      const y = first + index * step + step / 2
      const mark =
        exhibit.mark === 'box'
          ? `<rect x="${box.left}" y="${round(y - 10)}" width="20" height="20" fill="none" stroke="${colour.accent}" stroke-width="2"/>`
          : `<path d="M${box.left} ${round(y)}h18" stroke="${colour.accent}" stroke-width="2"/>`
      return mark + line(clip(wrap(item, 26, box.width - 44), 1)[0] ?? '', box.left + 40, y + 9, { size: 26, fill: colour.ink })
    })
    .join('')
}

type LineStyle = { size: number; fill: string; bold?: boolean; mono?: boolean }

function line(text: string, x: number, y: number, { size, fill, bold, mono }: LineStyle): string {
  const style = `font-family:${mono ? 'JetBrains Mono' : 'Inter'};font-size:${size}px;font-weight:${bold ? 700 : 400};fill:${fill};stroke:none;letter-spacing:${bold ? -size * 0.03 : 0}px`
  return `<text x="${round(x)}" y="${round(y)}" style="${style}">${escapeText(text)}</text>`
}

/** Breaks a text into lines by the usual width of its letters; `advance` is that of every letter of a monospace font. */
function wrap(text: string, size: number, width: number, advance?: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer, advance) * size <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** In ems. Slightly more than Inter's bold letters take, so that no line overflows. */
function widthOf(text: string, advance?: number): number {
  let width = 0
  for (const letter of text) {
    if (advance !== undefined) width += advance
    else if (/[ .,:;'’|!iljtfrI()[\]/-]/.test(letter)) width += 0.34
    else if (/[mwMW@%—&]/.test(letter)) width += 0.88
    else if (/[A-Z0-9]/.test(letter)) width += 0.68
    else width += letter.codePointAt(0)! > 0x2e80 ? 1 : 0.57
  }
  return width
}

/** At most so many lines, the last with an ellipsis if more follow. */
function clip(lines: string[], most: number): string[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept.pop()
  return last === undefined ? [] : [...kept, `${last.replace(/[\s.,;:]+$/, '')} …`]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
