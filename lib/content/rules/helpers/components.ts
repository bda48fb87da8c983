import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { inlineComponents, vocabulary } from '../../model/vocabulary.ts'

export type Component = MdxJsxFlowElement | MdxJsxTextElement

/** A component's attributes, and whether it belongs in a line of text; undefined if there is none of this name. */
export function knownComponent({ name }: Component) {
  if (name === null || !Object.hasOwn(vocabulary, name)) return undefined
  const schema = vocabulary[name as keyof typeof vocabulary]
  return { name, schema, attributes: Object.keys(schema.shape), inline: inlineComponents.includes(name) }
}

/** The attributes of a component that are plain texts. */
export function plainAttributes({ attributes }: Component) {
  return attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value !== 'object') ? [attribute] : [],
  )
}

/** Applies one rule both to components on lines of their own and to those in a line of text. */
export function ofComponents<Rest extends unknown[]>(ask: (node: Component, ...rest: Rest) => void) {
  return { mdxJsxFlowElement: ask, mdxJsxTextElement: ask }
}
