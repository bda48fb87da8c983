import { z } from 'zod'
import {
  claimsSchema,
  entryKinds,
  frontmatterSchemas,
  glossarySchema,
  guideSchema,
  phrasesSchema,
  siteSchema,
  sourcesSchema,
  statsSchema,
  technologiesSchema,
} from './schema.ts'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * The schemas of content/ for editors' programs, by file name in schemas/. Draft 7, which those programs support.
 *
 * They say less than the check: nothing about references between files, and an icon is any short text.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  const files = {
    site: siteSchema,
    stats: statsSchema,
    claims: claimsSchema,
    sources: sourcesSchema,
    technologies: technologiesSchema,
    glossary: glossarySchema,
    guide: guideSchema,
    phrases: phrasesSchema,
  }
  return {
    ...Object.fromEntries(
      entryKinds.map((kind) => [`${kind}.json`, jsonSchemaOf(frontmatterSchemas[kind], `Frontmatter of content/${kind}/*.mdx`)]),
    ),
    ...Object.fromEntries(Object.entries(files).map(([name, schema]) => [`${name}.json`, jsonSchemaOf(schema, `content/${name}.yaml`)])),
  }
}

/** A schema as JSON Schema, draft 7, as closely as that can express it. */
export function jsonSchemaOf(
  schema: z.ZodType,
  title: string,
  $comment = 'Made from lib/content/model/schema.ts by npm run schemas.',
): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => translate(zodSchema, jsonSchema),
  })
  return { $schema, $comment, title, ...rest }
}

function translate(schema: z.core.$ZodTypes, written: JsonSchema): void {
  if (written.maximum === Number.MAX_SAFE_INTEGER) delete written.maximum
  if (written.type !== 'string') return
  // Only regular expressions with the flag v know the set of all emoji.
  if (written.pattern?.includes('RGI_Emoji')) written.pattern = '^\\s*\\p{Emoji}\\S{0,15}\\s*$'
  // Surrounding spaces are trimmed before the length is checked.
  else if (written.minLength === 1 && written.pattern === undefined) written.pattern = '\\S'
  // Editors' programs show this when the pattern does not match.
  const expected = expectedBy(schema)
  if (written.pattern && expected) written.patternErrorMessage = `Expected: ${expected}.`
}

/** What the schema's own message says is expected. */
function expectedBy({ _zod }: z.core.$ZodTypes): string | undefined {
  const definitions = [_zod.def, ...(_zod.def.checks ?? []).map((check) => check._zod.def)] as { error?: (issue: object) => unknown }[]
  return definitions.map(({ error }) => error?.({})).find((message) => typeof message === 'string')
}
