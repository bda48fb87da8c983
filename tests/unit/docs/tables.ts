import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { checkContent } from '../../../lib/content/check/load.ts'
import { icons } from '../../../lib/content/model/icons.ts'
import { jsonSchemas, type JsonSchema } from '../../../lib/content/model/json-schema.ts'
import type { Problem } from '../../../lib/content/model/problem.ts'
import { remedies } from '../../../lib/content/rules/rules.ts'
import { entryKinds, type EntryKind } from '../../../lib/content/model/schema.ts'
import { sections, type Section } from '../../../lib/content/model/sections.ts'
import { vocabulary } from '../../../lib/content/model/vocabulary.ts'
import { readBroken } from '../lib/content/broken-handbook.ts'

/** The parts of the guide that are generated from the code, by name. */
export function tablesOf(more: readonly Problem[]): Record<string, string> {
  const schemas = Object.entries(jsonSchemas()).map(([file, schema]) => [`fields ${file.replace('.json', '')}`, fieldTable(schema)])
  const headings = entryKinds.filter((kind) => sections[kind].length > 0).map((kind) => [`sections ${kind}`, sectionTable(kind)])
  return {
    ...Object.fromEntries([...schemas, ...headings]),
    components: componentTable(),
    icons: iconTable(),
    messages: messageTable(more),
  }
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function fieldTable(schema: JsonSchema): string {
  return table(['Field', 'Required', 'What it is'], fieldsIn((schema.items as JsonSchema | undefined) ?? schema, ''))
}

function fieldsIn(schema: JsonSchema, before: string): string[][] {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}) as [string, JsonSchema][]
  // Many groups of the same fields, such as the texts of the sections, are described once.
  const alike = fields.length > 3 && fields.every(([, { properties }]) => properties)
  const rows = fields.flatMap(([name, field]) => {
    const path = `${before}${name}`
    const item = field.items as JsonSchema | undefined
    const inside = item?.properties ? fieldsIn(item, `${path}[].`) : field.properties && !alike ? fieldsIn(field, `${path}.`) : []
    return [[`\`${path}\``, required.has(name) ? 'yes' : '', describe(field)], ...inside]
  })
  return alike ? [...rows, ...fieldsOfAll(fields, before)] : rows
}

function fieldsOfAll(groups: [string, JsonSchema][], before: string): string[][] {
  const fields = new Map(groups.flatMap(([, { properties = {} }]) => Object.entries(properties) as [string, JsonSchema][]))
  return [...fields].map(([name, field]) => {
    const without = groups.filter(([, { properties = {} }]) => !(name in properties)).map(([group]) => `\`${group}\``)
    return [`\`${before}….${name}\``, 'yes', `${describe(field)}${without.length > 0 ? `; ${without.join(', ')} have none` : ''}`]
  })
}

function describe({ description = '', enum: values, const: only }: JsonSchema): string {
  const allowed = values ?? (only === undefined ? [] : [only])
  return `${description}${allowed.length > 0 ? `: ${allowed.map((value) => `\`${String(value)}\``).join(', ')}` : ''}`
}

function sectionTable(kind: EntryKind): string {
  return table(
    ['Section', 'What belongs there'],
    sections[kind].map(({ title, about }: Section) => [`\`## ${title}\``, about]),
  )
}

function componentTable(): string {
  const rows = Object.entries(vocabulary).flatMap(([name, schema]) => {
    const { description = '', properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
    const attributes = Object.entries(properties).map(([attribute, field]) => [
      `\`${attribute}="…"\``,
      required.includes(attribute) ? 'yes' : '',
      describe(field as JsonSchema),
    ])
    return [[`\`<${name}>\``, '', description], ...attributes]
  })
  return table(['Component, attribute', 'Required', 'What it is'], rows)
}

function iconTable(): string {
  const rows = Object.entries(icons).map(([what, group]) => [
    what,
    Object.entries(group)
      .map(([emoji, name]) => `${emoji} ${name}`)
      .join(', '),
  ])
  return table(['Subject', 'Emoji and icon name'], rows)
}

/**
 * Every rule with a message of it, the shortest that any broken handbook gives, and its remedy.
 * @throws where a rule has no message, so that nobody knows how it speaks.
 */
function messageTable(more: readonly Problem[]): string {
  const shortest = new Map<string, Problem>()
  for (const problem of [
    ...readdirSync('tests/fixtures/broken')
      .toSorted()
      .flatMap((name) => readBroken(name, checkContent).problems),
    ...more,
  ]) {
    const known = shortest.get(problem.rule)
    if (!known || problem.message.length < known.message.length) shortest.set(problem.rule, problem)
  }
  const silent = Object.keys(remedies).filter((rule) => !shortest.has(rule))
  if (silent.length > 0)
    throw new Error(
      `No example has a message of ${silent.join(', ')}: add a text with one to tests/unit/docs/editing.test.ts, or a folder to tests/fixtures/broken/.`,
    )
  const rows = Object.entries(remedies).map(([rule, remedy]) => {
    const { severity, message } = shortest.get(rule) ?? {}
    return [`\`${rule}\``, `${severity}: ${message}`, remedy]
  })
  return table(['Rule', 'Example message', 'What to do'], rows)
}
