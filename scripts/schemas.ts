import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { jsonSchemas } from '../lib/content/model/json-schema.ts'

const folder = 'schemas'
const schemas = jsonSchemas()

mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) if (!Object.hasOwn(schemas, file)) rmSync(path.join(folder, file))
for (const [file, schema] of Object.entries(schemas)) writeFileSync(path.join(folder, file), `${JSON.stringify(schema, null, 2)}\n`)
console.log(`Wrote ${Object.keys(schemas).length} schemas to ${folder}/.`)
