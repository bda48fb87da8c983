import type { SvgElement } from './svg-element.ts'

/** Literal colours, as many programs that show SVG files know no variables; the dark sheet for those that know media queries. */
const style = [
  '.diagram{fill:none;stroke:#1a1c20;stroke-width:1.5}',
  'text{font-family:ui-monospace,monospace;fill:#1a1c20;stroke:none}',
  '.sheet,.diagram-wall,.diagram-plate{fill:#faf8f2}',
  '.diagram-head{fill:#1a1c20}',
  '.sheet,.diagram-head,.diagram-plate{stroke:none}',
  '.diagram-heavy{stroke-width:2.5}',
  '.diagram-dashed{stroke-dasharray:5 4}',
  '.diagram-lead{stroke:#565b66;stroke-width:1}',
  '.diagram-label,.diagram-title{paint-order:stroke;stroke:#faf8f2;stroke-width:4px;stroke-linejoin:round}',
  '.diagram-label{fill:#565b66}',
].join('')

const dark: Record<string, string> = { '#1a1c20': '#e8f0fb', '#faf8f2': '#0c1a2b', '#565b66': '#a3b6d0' }
const darkStyle = style.replace(/#[0-9a-f]{6}/g, (colour) => dark[colour] ?? colour)
const border = 16

/**
 * Writes a drawing as a file of its own, with a border, a sheet of paper and both of the house's colour schemes.
 *
 * The tree must be one of `diagramSvg`; its links are left out, since a file does not know where the site is.
 */
export function serializeSvg(root: SvgElement): string {
  const { class: name, ...attributes } = root.attributes
  const [width, height] = [Number(attributes.width) + 2 * border, Number(attributes.height) + 2 * border]
  const file = {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: name ?? 'diagram',
      ...attributes,
      width,
      height,
      viewBox: `${-border} ${-border} ${width} ${height}`,
    },
    children: [
      { tag: 'style', attributes: {}, children: [`${style}@media(prefers-color-scheme:dark){${darkStyle}}`] },
      { tag: 'rect', attributes: { class: 'sheet', x: -border, y: -border, width, height }, children: [] },
      ...root.children,
    ],
  }
  return `${write(file)}\n`
}

function write(node: SvgElement | string): string {
  if (typeof node === 'string') return escapeText(node)
  if (node.tag === 'a') return node.children.map(write).join('')
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`,
  )
  const opening = `<${node.tag}${attributes.join('')}`
  return node.children.length === 0 ? `${opening}/>` : `${opening}>${node.children.map(write).join('')}</${node.tag}>`
}

/** XML has no way to write most control characters and lone surrogates: they are shown as what they are, replaced. */
function escapeText(text: string): string {
  const clean = text.toWellFormed().replace(/[\ufffe\uffff]|[^\P{Control}\t\n\r]/gu, '\ufffd')
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
