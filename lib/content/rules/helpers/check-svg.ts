import { XmlElement } from '@rgrove/parse-xml'
import { limits } from '../../model/limits.ts'
import { readXml } from './read-xml.ts'

/** Something that an SVG file must not contain, and its place in the file. */
export type SvgProblem = { line: number; column: number; message: string }

/** Shapes, text, paints and groups. None of these runs, moves, loads a file or leads to another page. */
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
 * Everything in an SVG file that could run, move, load something or keep a browser busy: a file in `public/` is not only shown; anyone can open
 * it by its own address, where it is a page. Each kind is reported once, at its first place.
 */
export function checkSvg(bytes: Buffer): SvgProblem[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return [{ line: 1, column: 1, message: 'It is not UTF-8: save it as UTF-8.' }]
  }
  const read = readXml(text)
  if ('problem' in read) return [placed(text, read.problem.offset, read.problem.message)]
  const found = new Map<string, number>()
  const tell: Tell = ({ start }, message) => {
    if (!found.has(message)) found.set(message, start)
  }
  if (read.root.name !== 'svg' || read.root.attributes.xmlns !== namespace)
    tell(read.root, `An SVG file must begin with \`<svg xmlns="${namespace}">\`.`)
  for (const element of allOf(read.root)) {
    checkElement(element, tell)
    for (const [name, value] of Object.entries(element.attributes)) checkAttribute(element, name, value, tell)
  }
  if (countShapes(read.root) > limits.svgShapes)
    tell(read.root, `Its parts refer to each other so often that it draws more than ${limits.svgShapes} shapes: simplify it.`)
  return [...found].map(([message, offset]) => placed(text, offset, message)).toSorted((a, b) => a.line - b.line || a.column - b.column)
}

type Tell = (element: XmlElement, message: string) => void

function checkElement(element: XmlElement, tell: Tell): void {
  const { name, text } = element
  if (!allowed.has(name)) tell(element, refusalOf(name))
  if (name === 'style' && (/[\\@]/.test(text.replaceAll(/@media\b/g, '')) || /(?:url|src|image|image-set|cross-fade)\s*\(/i.test(text)))
    tell(element, '`<style>` could load files or animate: write plain rules, without `@`, `url()` or backslashes.')
}

function refusalOf(name: string): string {
  if (/^script$/i.test(name)) return `\`<${name}>\` would run in readers' browsers: remove it.`
  if (/^(?:animate.*|set)$/i.test(name)) return `\`<${name}>\` animates, and readers couldn't stop it: remove it.`
  if (/^foreignObject$/i.test(name)) return `\`<${name}>\` embeds a page in the picture: write its words as \`<text>\`.`
  return `\`<${name}>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG.`
}

function checkAttribute(element: XmlElement, name: string, value: string, tell: Tell): void {
  if (/^on/i.test(name)) tell(element, `\`${name}\` would run in readers' browsers: remove it.`)
  else if (name === 'xmlns' || name.startsWith('xmlns:')) {
    if (namespaces[name] !== value)
      tell(element, `\`${name}\` brings in something other than SVG: remove it, or save the picture as plain SVG.`)
  } else if (name.includes(':') && !prefixed.has(name))
    tell(element, `\`${name}\` is not allowed in an SVG: remove it, or save the picture as plain SVG.`)
  else if (name === 'href' || name === 'xlink:href') {
    if (!value.startsWith('#')) tell(element, `\`${name}\` leads out of the file: an address in an SVG must begin with \`#\`.`)
  } else if (/\\|(?:src|image|image-set|cross-fade)\s*\(|url\s*\((?!\s*["']?#)/i.test(value))
    tell(element, `\`${name}\` could load a file: write \`url(#…)\`, naming something in this file.`)
}

function* allOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (child instanceof XmlElement) yield* allOf(child)
}

/**
 * How many elements a browser draws: each reference to one counts again.
 * @returns Infinity if something refers to itself, or through too many others.
 */
function countShapes(root: XmlElement): number {
  const byId = Map.groupBy(allOf(root), ({ attributes }) => attributes.id)
  const known = new Map<XmlElement, number>()
  const count = (element: XmlElement, depth: number): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    // Until it is counted: a reference back to here never ends.
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

/** Levels of references: nobody draws more. */
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
