import type { z } from 'zod'
import { publicAddress } from '../content/model/address.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { jsonSchemaOf, type JsonSchema } from '../content/model/json-schema.ts'
import { collectionForm, collectionNames, handbookForm, version, type CollectionName, type HandbookJson } from './handbook-form.ts'
import { handbookJson } from './handbook-json.ts'

/** The files below `/api/` by their addresses: the data, and a schema beside each. */
export function listApiFiles(handbook: Handbook): Map<string, () => string> {
  let data: HandbookJson | undefined
  const whole = (): HandbookJson => (data ??= handbookJson(handbook))
  const files: [name: string, write: () => object][] = [
    ['handbook.json', whole],
    ['handbook.schema.json', () => schemaOf('handbook', handbookForm, handbook)],
  ]
  for (const name of collectionNames) {
    files.push([`${name}.json`, () => collectionOf(name, whole())])
    files.push([`${name}.schema.json`, () => schemaOf(name, collectionForm(name), handbook)])
  }
  return new Map(files.map(([name, write]) => [`/api/${name}`, () => `${JSON.stringify(write(), null, 2)}\n`]))
}

function collectionOf(name: CollectionName, whole: HandbookJson): object {
  return { $schema: schemaAddress(name), version, handbook: publicAddress('/api/handbook.json'), [name]: whole[name] }
}

function schemaAddress(name: string): string {
  return publicAddress(`/api/${name}.schema.json`)
}

function schemaOf(name: string, form: z.ZodType, { site }: Handbook): JsonSchema {
  const { $schema, ...rest } = jsonSchemaOf(form, `${site.title}: ${name}`, `Version ${version} of the form.`)
  return { $schema, $id: schemaAddress(name), ...(allowMore(rest) as JsonSchema) }
}

/** Whoever keeps a schema can go on reading when something is added to the form. */
function allowMore(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(allowMore)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key, value]) => !(key === 'additionalProperties' && value === false))
  return Object.fromEntries(entries.map(([key, value]) => [key, allowMore(value)]))
}
