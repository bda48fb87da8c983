/** An element of an XML file, with values in which nothing is escaped any more. */
export type XmlElement = {
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
  /** What stands in it directly. */
  text: string
  /** Of its first character, in UTF-16 code units. */
  offset: number
}

/** What is no part of the XML that is read, and where, in UTF-16 code units. */
export type XmlProblem = { offset: number; message: string }

/** Elements in each other: far more than a picture needs. */
const deepest = 100

const nameToken = '[A-Za-z_][\\w.\\-]*(?::[A-Za-z_][\\w.\\-]*)?'
const declaration =
  /<\?xml\s+version\s*=\s*(["'])1\.0\1(?:\s+encoding\s*=\s*(["'])utf-8\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/iy
const opening = new RegExp(`<(${nameToken})`, 'y')
const attribute = new RegExp(`\\s+(${nameToken})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
const openingEnd = /\s*(\/?)>/y
const closing = new RegExp(`</(${nameToken})\\s*>`, 'y')
const characters = /[^<]+/y

/**
 * Reads XML without what could make it more than it shows: no document type, so no entities; no instructions; no CDATA; UTF-8 alone.
 * Never throws, and takes time in proportion to the text.
 */
export function readXml(text: string): { root: XmlElement } | { problem: XmlProblem } {
  try {
    return { root: readDocument(text) }
  } catch (error) {
    if (error instanceof XmlError) return { problem: { offset: error.offset, message: error.message } }
    throw error
  }
}

class XmlError extends Error {
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

function readDocument(text: string): XmlElement {
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let at = match(declaration, text, 0)?.[0].length ?? 0
  while (at < text.length) {
    const inner = open.at(-1)
    if (text.startsWith('<!--', at)) {
      at = endOfComment(text, at)
    } else if (text.startsWith('</', at)) {
      const found = match(closing, text, at)
      if (!found || !inner || found[1] !== inner.name) throw new XmlError(at, closedWrongly(found?.[1], inner?.name))
      open.pop()
      at += found[0].length
    } else if (text[at] === '<') {
      const { element, end, empty } = readOpening(text, at)
      if (!inner && root) throw new XmlError(at, 'A second element stands beside the first: an XML file has one.')
      if (open.length === deepest) throw new XmlError(at, `\`<${element.name}>\` stands in more than ${deepest} others.`)
      inner?.children.push(element)
      root ??= element
      if (!empty) open.push(element)
      at = end
    } else {
      const found = match(characters, text, at)?.[0] ?? ''
      const words = decode(found, at)
      if (inner) inner.text += words
      else if (words.trim() !== '') throw new XmlError(at + found.search(/\S/), 'Text stands outside of all elements.')
      at += found.length
    }
  }
  const left = open.at(-1)
  if (left) throw new XmlError(text.length, `The file ends before \`<${left.name}>\` is closed: it was cut off.`)
  if (!root) throw new XmlError(0, 'The file holds no element.')
  return root
}

function readOpening(text: string, offset: number): { element: XmlElement; end: number; empty: boolean } {
  const found = match(opening, text, offset)
  if (!found) throw new XmlError(offset, refusal(text, offset))
  const element: XmlElement = { name: found[1] ?? '', attributes: new Map(), children: [], text: '', offset }
  let at = offset + found[0].length
  for (let next = match(attribute, text, at); next; next = match(attribute, text, at)) {
    const [all, name = '', double, single] = next
    if (element.attributes.has(name)) throw new XmlError(at + all.search(/\S/), `\`${name}\` stands twice at \`<${element.name}>\`.`)
    element.attributes.set(name, decode(double ?? single ?? '', at))
    at += all.length
  }
  const end = match(openingEnd, text, at)
  if (!end) throw new XmlError(at, `\`<${element.name}>\` can't be read from here on.`)
  return { element, end: at + end[0].length, empty: end[1] === '/' }
}

/** Why nothing that is read begins here. */
function refusal(text: string, at: number): string {
  if (text.startsWith('<!DOCTYPE', at)) return 'A `<!DOCTYPE>` can define entities and load files: take it out.'
  if (text.startsWith('<![CDATA[', at)) return 'A `<![CDATA[` is not read: write its text without it.'
  if (text.startsWith('<?xml', at) && at === 0) return 'The first line must be `<?xml version="1.0" encoding="UTF-8"?>`, or be left out.'
  if (text.startsWith('<?', at)) return 'An instruction for programs (`<?…?>`) can load files: take it out.'
  return 'No element begins here: a plain less-than sign is written `&lt;`.'
}

function closedWrongly(name: string | undefined, open: string | undefined): string {
  if (name === undefined) return "A closing tag can't be read here."
  return open === undefined ? `\`</${name}>\` closes nothing.` : `\`</${name}>\` stands where \`</${open}>\` is expected.`
}

function endOfComment(text: string, at: number): number {
  const end = text.indexOf('--', at + 4)
  if (end === -1 || text[end + 2] !== '>') throw new XmlError(at, 'This comment does not end, or holds `--`.')
  return end + 3
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** @throws XmlError at a reference to something that has to be defined, or to a character that XML has not. */
function decode(text: string, offset: number): string {
  const odd = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/.exec(text)
  if (odd) throw new XmlError(offset + odd.index, 'A character or a sign stands here that XML has not.')
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+))?(;?)/g, (all, decimal, hex, name, end, index: number) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    const value = code === undefined ? named[name] : isCharacter(code) ? String.fromCodePoint(code) : undefined
    if (value === undefined || !Object.hasOwn(named, name ?? 'amp') || end === '')
      throw new XmlError(offset + index, `\`${all}\` is not known: write the character itself, or \`&amp;\` for a plain ampersand.`)
    return value
  })
}

function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    (code > 0xffff && code < 0x110000)
  )
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
