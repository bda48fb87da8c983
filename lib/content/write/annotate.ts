import { Document, isCollection, isMap, isPair, isScalar, type Node } from 'yaml'
import type { z } from 'zod'

/** Writes a value as YAML with each field's description from the schema after it; in a list, for the first item only. */
export function annotate(value: unknown, schema: z.ZodType): string {
  const document = new Document(value)
  describeFields(document.contents as Node | null, schema)
  return document.toString({ lineWidth: 0 })
}

type Definition = { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType; entries?: object }

function describeFields(node: Node | null, schema: z.ZodType | undefined): void {
  if (!isCollection(node) || !schema) return
  const { shape, element } = definitionOf(schema)
  if (!isMap(node)) return describeFields((node.items[0] ?? null) as Node | null, element)
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    const field = shape?.[String(pair.key.value)]
    const value = pair.value as Node | null
    const words = field && wordsFor(field)
    if (value && words) value[isCollection(value) ? 'commentBefore' : 'comment'] = ` ${words}`
    describeFields(value, field)
  }
}

/** The description, and the allowed values if there are few. */
function wordsFor(field: z.ZodType): string {
  const { entries, innerType } = { ...(field.def as unknown as Definition), ...definitionOf(field) }
  const description = field.description ?? innerType?.description
  return [description, entries && `one of: ${Object.keys(entries).join(', ')}`].filter(Boolean).join('; ')
}

/** A schema's definition, without the wrapper of an optional value. */
function definitionOf(schema: z.ZodType): Definition {
  const definition = schema.def as unknown as Definition
  return definition.type === 'optional' && definition.innerType ? definitionOf(definition.innerType) : definition
}
