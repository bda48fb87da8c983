import type { Nodes } from 'hast'
import type { ImageFile } from './image-file.ts'

/** Gives each image of a text the pixels of its file, so that a browser keeps its place free. */
export function sizeImages(node: Nodes, images: ReadonlyMap<string, ImageFile>): void {
  if (node.type === 'element' && node.tagName === 'Picture') {
    const image = images.get(String(node.properties.src))
    if (image) Object.assign(node.properties, { width: image.width, height: image.height })
  }
  if ('children' in node) for (const child of node.children) sizeImages(child, images)
}
