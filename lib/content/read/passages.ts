import type { Code, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Drawing, Passage } from '../model/body.ts'
import { walk } from './walk.ts'

/** Every word that a reader sees of a body, in reading order. `drawings` are found by their fences. */
export function passagesOf(root: Root, drawings: ReadonlyMap<Code, Drawing>): Passage[] {
  const passages: Passage[] = []
  let blocks: string[] = []
  const close = (): void => {
    if (blocks.length > 0) passages.push({ text: blocks.join('\n') })
    blocks = []
  }
  walk(root, (node) => {
    const drawing = node.type === 'code' && drawings.get(node)
    if (drawing) {
      close()
      passages.push({ text: `${drawing.title}\n${drawing.text}`, drawing })
      if (drawing.caption) blocks.push(drawing.caption)
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
