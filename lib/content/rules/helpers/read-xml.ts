import { parseXml, XmlDeclaration, XmlElement, XmlError, type XmlNode } from '@rgrove/parse-xml'

/** Something that is not accepted as XML, and its place in UTF-16 code units. */
export type XmlProblem = { offset: number; message: string }

/** Levels of nesting: far more than a picture needs. */
const deepest = 100

const tooDeep = `is nested more than ${deepest} levels deep: simplify the picture.`

/** What could make a file more than it shows, by the parser's name for it. */
const refused: Record<string, string> = {
  [XmlElement.TYPE_DOCUMENT_TYPE]: 'A `<!DOCTYPE>` can define entities and load files: remove it.',
  [XmlElement.TYPE_PROCESSING_INSTRUCTION]: 'A processing instruction (`<?…?>`) can load files: remove it.',
  [XmlElement.TYPE_CDATA]: '`<![CDATA[` sections are not supported: write the text without one.',
}

/**
 * Reads XML without what could make it more than it shows: no document type, so no entities; no instructions; no CDATA; UTF-8 alone.
 * Never throws.
 */
export function readXml(text: string): { root: XmlElement } | { problem: XmlProblem } {
  try {
    const { children, root } = parseXml(text, {
      includeOffsets: true,
      preserveCdata: true,
      preserveDocumentType: true,
      preserveXmlDeclaration: true,
    })
    const problem = refuse(children)
    // Without an element it would be no XML.
    return problem ? { problem } : { root: root! }
  } catch (error) {
    // It counts characters.
    if (error instanceof XmlError)
      return { problem: { offset: [...text].slice(0, error.pos).join('').length, message: `It is not valid XML: ${wordsOf(error)}.` } }
    // The parser goes from element to element until the stack is full: that takes some thousands in each other.
    if (error instanceof RangeError) return { problem: { offset: 0, message: `An element ${tooDeep}` } }
    throw error
  }
}

/** What is refused of the nodes and all in them. */
function refuse(nodes: readonly XmlNode[]): XmlProblem | undefined {
  let level = nodes
  for (let depth = 0; level.length > 0; depth += 1) {
    for (const node of level) {
      const message = refused[node.type] ?? (node instanceof XmlDeclaration ? refuseDeclaration(node) : undefined)
      if (message) return { offset: node.start, message }
    }
    const elements = level.filter((node) => node instanceof XmlElement)
    const [first] = elements
    if (first && depth >= deepest) return { offset: first.start, message: `\`<${first.name}>\` ${tooDeep}` }
    level = elements.flatMap(({ children }) => children)
  }
  return undefined
}

function refuseDeclaration({ version, encoding }: XmlDeclaration): string | undefined {
  if (version === '1.0' && /^(?:utf-8)?$/i.test(encoding ?? '')) return undefined
  return 'The first line must be `<?xml version="1.0" encoding="UTF-8"?>`, or be omitted.'
}

/** What the parser says, without the place and the lines around it. */
function wordsOf({ message }: XmlError): string {
  return message.replace(/ \(line \d+, column \d+\)[^]*/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
}
