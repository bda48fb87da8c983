import { XmlElement } from '@rgrove/parse-xml'
import { limits } from '../../model/limits.ts'
import { readXml } from './read-xml.ts'

/** What an SVG file may not hold, and where it stands in the file. */
export type SvgProblem = { line: number; column: number; message: string }

/** Shapes, text, paints and what groups them. Nothing among these runs, moves, loads a file or leads to another page. */
const allowed = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
)

const namespace = 'http://www.w3.org/2000/svg'
const namespaces: Record<string, string> = { xmlns: namespace, 'xmlns:svg': namespace, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }
const prefixed = new Set(['xlink:href', 'xml:space', 'xml:lang'])

/**
 * Whatever in an SVG file could run, move, load something or keep a browser busy: a file in `public/` is not only shown, anyone can open
 * it by its own address, and there it is a page. Each kind is told once, where it stands first.
 */
export function checkSvg(bytes: Buffer): SvgProblem[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return [{ line: 1, column: 1, message: 'It is not UTF-8: save it with the encoding UTF-8.' }]
  }
  const read = readXml(text)
  if ('problem' in read) return [placed(text, read.problem.offset, read.problem.message)]
  const found = new Map<string, number>()
  const tell: Tell = ({ start }, message) => {
    if (!found.has(message)) found.set(message, start)
  }
  if (read.root.name !== 'svg' || read.root.attributes.xmlns !== namespace)
    tell(read.root, `An SVG file begins with \`<svg xmlns="${namespace}">\`.`)
  for (const element of allOf(read.root)) {
    checkElement(element, tell)
    for (const [name, value] of Object.entries(element.attributes)) checkAttribute(element, name, value, tell)
  }
  if (countShapes(read.root) > limits.svgShapes)
    tell(read.root, `Its parts refer to each other so often that more than ${limits.svgShapes} shapes are drawn: draw it simpler.`)
  return [...found].map(([message, offset]) => placed(text, offset, message)).toSorted((a, b) => a.line - b.line || a.column - b.column)
}

type Tell = (element: XmlElement, message: string) => void

function checkElement(element: XmlElement, tell: Tell): void {
  const { name, text } = element
  if (!allowed.has(name)) tell(element, refusalOf(name))
  if (name === 'style' && (/[\\@]/.test(text.replaceAll(/@media\b/g, '')) || /(?:url|src|image|image-set|cross-fade)\s*\(/i.test(text)))
    tell(element, '`<style>` can load files or move: write plain rules, without `@`, `url()` and backslashes.')
}

function refusalOf(name: string): string {
  if (/^script$/i.test(name)) return `\`<${name}>\` runs in the browser of whoever opens the file: take it out.`
  if (/^(?:animate.*|set)$/i.test(name)) return `\`<${name}>\` moves, and no reader could stop it: take it out.`
  if (/^foreignObject$/i.test(name)) return `\`<${name}>\` holds a page in the picture: write its words as \`<text>\`.`
  return `\`<${name}>\` is not allowed in an SVG, which holds shapes and text: take it out, or save the picture as plain SVG.`
}

function checkAttribute(element: XmlElement, name: string, value: string, tell: Tell): void {
  if (/^on/i.test(name)) tell(element, `\`${name}\` runs in the browser of whoever opens the file: take it out.`)
  else if (name === 'xmlns' || name.startsWith('xmlns:')) {
    if (namespaces[name] !== value) tell(element, `\`${name}\` brings in what is no SVG: take it out, or save the picture as plain SVG.`)
  } else if (name.includes(':') && !prefixed.has(name))
    tell(element, `\`${name}\` is not allowed in an SVG: take it out, or save the picture as plain SVG.`)
  else if (name === 'href' || name === 'xlink:href') {
    if (!value.startsWith('#')) tell(element, `\`${name}\` leads out of the file: an address in an SVG begins with \`#\`.`)
  } else if (/\\|(?:src|image|image-set|cross-fade)\s*\(|url\s*\((?!\s*["']?#)/i.test(value))
    tell(element, `\`${name}\` can load a file: write \`url(#…)\`, the name of something in this file.`)
}

function* allOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (child instanceof XmlElement) yield* allOf(child)
}

/**
 * How many elements a browser draws: one that is referred to counts again at each place.
 * @returns Infinity where something refers to itself, or through too many others.
 */
function countShapes(root: XmlElement): number {
  const byId = Map.groupBy(allOf(root), ({ attributes }) => attributes.id)
  const known = new Map<XmlElement, number>()
  const count = (element: XmlElement, depth: number): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    // Until it is counted: what leads back to here has no end.
    known.set(element, Infinity)
    const named = depth > deepest ? [] : referencesOf(element).flatMap((id) => byId.get(id) ?? [])
    let sum = depth > deepest ? Infinity : 1
    for (const child of element.children) if (child instanceof XmlElement) sum += count(child, depth)
    for (const each of named) sum += count(each, depth + 1)
    known.set(element, sum)
    return sum
  }
  return count(root, 0)
}

/** References through each other: more are drawn by nobody. */
const deepest = 20

function referencesOf({ attributes }: XmlElement): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'href' || name === 'xlink:href') return [value.slice(1)]
    return [...value.matchAll(/url\s*\(\s*["']?#([^"')]*)/gi)].map(([, id = '']) => id.trim())
  })
}

function placed(text: string, offset: number, message: string): SvgProblem {
  const rows = text.slice(0, offset).split('\n')
  return { line: rows.length, column: (rows.at(-1)?.length ?? 0) + 1, message }
}
