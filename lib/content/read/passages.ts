import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Drawing } from './drawings-in-body.ts'
import { walk } from './walk.ts'

/** A stretch of a body: words with no drawing between them, or a drawing. */
export type Passage = {
  /** Blocks are parted by line ends, so that no word of one runs into the next. */
  text: string
  drawing?: Drawing
}

/** Every word that a reader sees of a body, in reading order. `drawings` are found by the nodes that stand for them. */
export function passagesOf(root: Root, drawings: ReadonlyMap<Nodes, Drawing>): Passage[] {
  const passages: Passage[] = []
  let blocks: string[] = []
  const close = (): void => {
    if (blocks.length > 0) passages.push({ text: blocks.join('\n') })
    blocks = []
  }
  walk(root, (node) => {
    const drawing = drawings.get(node)
    if (drawing) {
      close()
      passages.push({ text: `${drawing.title}\n${drawing.text}`, drawing })
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'code') {
      blocks.push(toString(node))
    } else if (node.type === 'mdxJsxFlowElement') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && shown.has(attribute.name) && typeof attribute.value === 'string')
          blocks.push(attribute.value)
      }
    }
  })
  close()
  return passages
}

/** Attributes of components that are words for people. */
const shown = new Set(['title', 'alt'])
