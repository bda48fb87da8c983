import { isCollection, isMap, isPair, isScalar, visit, type Document, type Node } from 'yaml'
import type { z } from 'zod'
import type { FoundFigures } from '../model/found-figures.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { findProseInYaml, type Prose } from './find-prose.ts'
import { figuresInYaml } from './figures-in-yaml.ts'
import { limits } from '../model/limits.ts'
import { lineFinder } from '../text/line-finder.ts'
import { clip, type Place, type PlaceOf } from '../model/problem.ts'
import { readYaml } from './read-yaml.ts'
import type { Fault, FaultName } from './faults.ts'

type ParseYamlOptions<T extends z.ZodType> = {
  /** For the problems: the path from the project's root. */
  file: string
  schema: T
  /** The line of the file on which the text begins, from 1 (frontmatter begins on 2). */
  firstLine?: number
}

/** A YAML file, or the front matter of an entry, with its contents. */
export type ReadYaml<Value> = {
  /** Only if there is no fault. */
  value?: Value
  faults: Fault[]
  placeOf: PlaceOf
  /** Its words, as far as they could be read. */
  prose: Prose[]
  /** Texts with escapes (`"\u202E"`), which may contain more than their source shows. */
  escaped: (Place & { value: string })[]
  figures: () => FoundFigures
}

/** Reads YAML according to a schema; never throws. */
export function parseYaml<T extends z.ZodType>(text: string, { file, schema, firstLine = 1 }: ParseYamlOptions<T>): ReadYaml<z.infer<T>> {
  const { document, faults } = readYaml(text)
  const placeIn = lineFinder(text)
  const placeAt = (offset: number, end?: number): Place => {
    const { line, column } = placeIn(Math.min(offset, text.length))
    const place = { line: line + firstLine - 1, column }
    if (end === undefined) return place
    const { line: endLine, column: endColumn } = placeAt(end)
    return { ...place, endLine, endColumn }
  }
  const placeOf: PlaceOf = (path, what = 'value') => placeAt(...rangeOf(document, path, what))
  const fault = (place: Place, rule: FaultName, message: string): Fault => ({ file, ...place, severity: 'error', rule, message })
  const read = {
    placeOf,
    prose: document ? findProseInYaml(document, text).map(({ offset, ...found }) => ({ file, ...found, ...placeAt(offset) })) : [],
    escaped: document ? escapedIn(document, text).map(({ offset, value }) => ({ value, ...placeAt(offset) })) : [],
    figures: () => (document ? figuresInYaml(document, text, firstLine) : { places: [], exceptions: [], drawings: [] }),
  }
  if (!document || faults.length > 0)
    return { ...read, faults: faults.map(({ offset, rule, message }) => fault(placeAt(offset), rule, message)) }
  const data: unknown = document.toJS()
  const result = schema.safeParse(data)
  if (result.success) return { ...read, value: result.data, faults: [] }
  const explained = result.error.issues.slice(0, limits.problems).flatMap((issue) => explainIssue(issue, data, schema))
  return { ...read, faults: explained.map(({ path, what, rule, message }) => fault(placeOf(path, what), rule, message)) }
}

function escapedIn(document: Document, text: string): { offset: number; value: string }[] {
  if (!text.includes('\\')) return []
  const found: { offset: number; value: string }[] = []
  visit(document, {
    Scalar(_, { value, range, type }) {
      if (typeof value === 'string' && type === 'QUOTE_DOUBLE' && range && text.slice(range[0], range[1]).includes('\\'))
        found.push({ offset: range[0], value })
    },
  })
  return found
}

/** Where a value begins and, if it exists and is a single text or number, where it ends. */
function rangeOf(document: Document | undefined, path: readonly PropertyKey[], what: 'key' | 'value'): [number, number?] {
  let node: unknown = document?.contents
  let key: unknown
  let found = true
  for (const step of path) {
    const pair = isMap(node) && node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
    const item = pair || (isCollection(node) && !isMap(node) && (node.items[Number(step)] as Node | undefined))
    found = Boolean(item)
    if (!item) break
    key = pair ? pair.key : item
    node = pair ? (pair.value ?? pair.key) : item
  }
  const place = what === 'key' && key ? key : node
  const [start = 0, end] = (place as Node | null)?.range ?? []
  return found && isScalar(place) ? [start, end] : [start]
}

type Explained = { path: PropertyKey[]; what: 'key' | 'value'; rule: FaultName; message: string }

/** One or two sentences for each problem in a schema issue. */
function explainIssue(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): Explained[] {
  const name = issue.path.at(-1)
  const subject = typeof name === 'number' ? `Item ${name + 1}` : `\`${String(name ?? 'the file')}\``
  const found = valueAt(data, issue.path)
  const explained = (message: string, rule: FaultName = 'schema'): Explained[] => [{ path: [...issue.path], what: 'value', rule, message }]

  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAllowed(schema, issue.path)
    return issue.keys.slice(0, limits.problems).map((key) => ({
      path: [...issue.path, key],
      what: 'key',
      rule: 'unknown-key',
      message: `Unknown key \`${clip(key)}\`${didYouMean(key, allowed)} Allowed here: ${allowed.map((each) => `\`${each}\``).join(', ')}.`,
    }))
  }
  if (found === undefined && issue.path.length > 0) {
    const wanted = describeExpected(issue)
    return [{ path: [...issue.path], what: 'value', rule: 'missing-key', message: `${subject} is missing: it must be ${wanted}.` }]
  }
  if (found === null && issue.code === 'invalid_type') return explained(`${subject} is empty: it must be ${describeExpected(issue)}.`)
  if (issue.code === 'invalid_type')
    return explained(`${subject} must be ${describeExpected(issue)}, not ${describe(found, issue.expected)}.`)
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return explained(
      `${subject} can't be ${describe(found)}${didYouMean(typeof found === 'string' ? found : '', allowed)} Allowed: ${allowed.map((each) => `\`${each}\``).join(', ')}.`,
    )
  }
  if (issue.code === 'invalid_format') return explained(`${subject} must be ${issue.message}, not ${describe(found)}.`)
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return explained(`${subject} is empty.`)
    if (issue.origin === 'array') {
      const count = Array.isArray(found) ? found.length : 0
      const needed = `${issue.minimum} ${issue.minimum === 1 ? 'item' : 'items'}`
      return explained(`${subject} needs at least ${needed}, and has ${count === 0 ? 'none' : count}.`)
    }
    return explained(`${subject} must be at least ${issue.minimum}, not ${String(found)}.`)
  }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return explained(`${subject} is ${String(found).trim().length} characters long: the limit is ${issue.maximum}.`)
  if (issue.code === 'too_big') return explained(`${subject} must be at most ${issue.maximum}, not ${String(found)}.`)
  return explained(`${subject} ${issue.message}.`)
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  )
}

/** The keys that the schema knows at a path. */
function keysAllowed(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema
  for (const step of path) {
    const definition = definitionOf(at)
    at = typeof step === 'number' ? definition?.element : (definition?.shape as Record<PropertyKey, unknown> | undefined)?.[step]
  }
  return Object.keys((definitionOf(at)?.shape as object | undefined) ?? {})
}

/** A schema's definition, without the wrapper of an optional value. */
function definitionOf(schema: unknown): Record<string, unknown> | undefined {
  const definition = (schema as { def?: Record<string, unknown> } | undefined)?.def
  return definition?.type === 'optional' ? definitionOf(definition.innerType) : definition
}

/** What was found; with a hint where quotes would make it the string that was expected. */
function describe(value: unknown, expected?: string): string {
  const hint = expected === 'string' ? ': put it in quotes' : ''
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping (`key: value`)'
  if (typeof value === 'string') return `"${clip(value)}"`
  if (typeof value === 'boolean') return `${value}${hint}`
  return `the number ${String(value)}${hint}`
}

function describeExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
  if (issue.code !== 'invalid_type') return issue.message
  const names: Record<string, string> = {
    string: 'a string',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a mapping (`key: value`)',
    boolean: 'true or false',
  }
  return names[issue.expected] ?? issue.expected
}
