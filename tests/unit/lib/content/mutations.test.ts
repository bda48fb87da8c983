import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { frontmatterOf } from '../../../../lib/content/read/frontmatter.ts'
import { readHandbook } from '../../../../lib/content/check/load.ts'
import { parseYaml } from '../../../../lib/content/read/parse-yaml.ts'
import { formatProblem } from '../../../../lib/content/check/format-problem.ts'
import type { Problem } from '../../../../lib/content/model/problem.ts'
import {
  claimsSchema,
  frontmatterSchemas,
  guideSchema,
  siteSchema,
  sourcesSchema,
  statsSchema,
  technologiesSchema,
} from '../../../../lib/content/model/schema.ts'
import { splitItems, withEachKeyMisspelled, withoutEachField, withoutEachItem } from './mutate-yaml.ts'

// One file of the handbook is different each time, and all others are as they were: those are read once.
vi.mock(import('../../../../lib/content/read/read-body.ts'), async (original) => {
  const module = await original()
  return { ...module, readBody: once(module.readBody, (source, file) => `${file}\n${source}`) }
})
vi.mock(import('../../../../lib/content/read/parse-yaml.ts'), async (original) => {
  const module = await original()
  return {
    ...module,
    parseYaml: once(module.parseYaml, (text, { file, firstLine }) => `${file} ${firstLine}\n${text}`) as typeof module.parseYaml,
  }
})

function once<A extends unknown[], R>(make: (...values: A) => R, keyOf: (...values: A) => string): (...values: A) => R {
  const known = new Map<string, R>()
  return (...values) => {
    const key = keyOf(...values)
    const made = known.get(key) ?? make(...values)
    known.set(key, made)
    return made
  }
}

const schemas: Record<string, z.ZodType> = {
  'content/site.yaml': siteSchema,
  'content/stats.yaml': statsSchema,
  'content/claims.yaml': claimsSchema,
  'content/sources.yaml': sourcesSchema,
  'content/technologies.yaml': technologiesSchema,
  'content/guide.yaml': guideSchema,
}

/**
 * The fields without which the handbook is as whole as before, and those that are needed by something else in it: what is told then.
 * A field that is in neither list is required by itself.
 */
const leftOut: Record<string, { free: string[]; needed: string[] }> = {
  'the handbook': {
    free: [
      'content/claims.yaml [].compare',
      'content/claims.yaml [].compare[].quote',
      'content/claims.yaml [].current',
      'content/claims.yaml [].current.population',
      'content/claims.yaml [].current.quote',
      'content/claims.yaml [].current.sample',
      'content/claims.yaml [].finding',
      'content/claims.yaml [].population',
      'content/claims.yaml [].quote',
      'content/claims.yaml [].sample',
      'content/claims.yaml [].scope',
      'content/guide.yaml axes[].options[].pattern',
      'content/guide.yaml combinations[].needs',
      'content/guide.yaml forces[].answers[].against',
      'content/guide.yaml forces[].answers[].for',
      'content/patterns/*.mdx benefits.items[].holds',
      'content/patterns/*.mdx updated',
      'content/practices/*.mdx checklist[].note',
      'content/practices/*.mdx updated',
      'content/stack/*.mdx technologies[].label',
      'content/stack/*.mdx updated',
      'content/technologies.yaml [].aliases',
      'content/technologies.yaml [].ambiguous',
      'content/technologies.yaml [].instead',
      'content/technologies.yaml [].licence',
      'content/technologies.yaml [].notFound',
      'content/technologies.yaml [].service',
      'content/technologies.yaml [].steward',
      'content/technologies.yaml [].terms',
      'content/technologies.yaml [].version',
    ],
    needed: [
      'content/claims.yaml [].asOf: claim in content/claims.yaml',
      'content/claims.yaml [].compare: unused in content/sources.yaml',
      'content/claims.yaml [].compare[].reportedBy: reported in content/claims.yaml',
      'content/claims.yaml [].current.reportedBy: reported in content/claims.yaml',
      'content/claims.yaml [].current: unused in content/sources.yaml',
      'content/claims.yaml [].finding: claim in content/claims.yaml',
      'content/claims.yaml [].reportedBy: reported in content/claims.yaml',
      'content/claims.yaml [].source: claim in content/claims.yaml',
      'content/claims.yaml [].source: finding in content/claims.yaml',
      'content/claims.yaml [].source: unused in content/sources.yaml',
      'content/claims.yaml [].verdict: claim in content/claims.yaml',
      'content/guide.yaml forces[].answers[].for: guide in content/guide.yaml',
      'content/practices/*.mdx checklist[].claim: unclaimed in content/practices/*.mdx',
      'content/practices/*.mdx checklist[].claim: unused in content/claims.yaml',
      'content/sources.yaml [].address: obtainable in content/sources.yaml',
      'content/sources.yaml [].obtain: obtainable in content/sources.yaml',
      'content/technologies.yaml [].aliases: reference in content/technologies.yaml',
      'content/technologies.yaml [].lookedAt: undated in content/technologies.yaml',
      'content/technologies.yaml [].owner: facts in content/technologies.yaml',
      'content/technologies.yaml [].reason: facts in content/technologies.yaml',
      'content/technologies.yaml [].reviewBy: facts in content/technologies.yaml',
      'content/technologies.yaml [].seenAt: facts in content/technologies.yaml',
      'content/technologies.yaml [].state: facts in content/technologies.yaml',
    ],
  },
  'the small handbook': {
    free: [
      'content/guide.yaml axes[].options[].pattern',
      'content/guide.yaml combinations[].needs',
      'content/guide.yaml forces[].answers[].against',
      'content/guide.yaml forces[].answers[].for',
      'content/stack/*.mdx technologies[].label',
      'content/technologies.yaml [].aliases',
      'content/technologies.yaml [].ambiguous',
    ],
    needed: [
      'content/claims.yaml [].asOf: claim in content/claims.yaml',
      'content/claims.yaml [].finding: claim in content/claims.yaml',
      'content/claims.yaml [].source: claim in content/claims.yaml',
      'content/claims.yaml [].source: unused in content/sources.yaml',
      'content/claims.yaml [].verdict: claim in content/claims.yaml',
      'content/guide.yaml forces[].answers[].for: guide in content/guide.yaml',
      'content/sources.yaml [].address: obtainable in content/sources.yaml',
      'content/technologies.yaml [].aliases: reference in content/technologies.yaml',
    ],
  },
}

const handbooks = { 'the handbook': '.', 'the small handbook': 'tests/fixtures/handbook' }

describe.each(Object.entries(handbooks))('%s', { timeout: 120_000 }, (name, from) => {
  const root = mkdtempSync(path.join(tmpdir(), 'handbook-'))
  cpSync(path.join(from, 'content'), path.join(root, 'content'), { recursive: true })
  afterAll(() => rmSync(root, { recursive: true }))

  const files = globSync('content/**/*.{yaml,mdx}', { cwd: root })
    .toSorted()
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      const kind = file.split('/')[1] as keyof typeof frontmatterSchemas
      return { file, text, yaml: schemas[file] ? text : (frontmatterOf(text) ?? ''), schema: schemas[file] ?? frontmatterSchemas[kind] }
    })

  /** Each item of each list, and each file that is no list: as much of its YAML as a field of it needs, and where that begins in the file. */
  const parts = files.flatMap(({ file, text, yaml, schema }) =>
    splitItems(yaml).map((part) => {
      const start = text.indexOf(yaml) + part.start
      const check = (changed: string) => parseYaml(changed, { file, schema, firstLine })
      const firstLine = text.slice(0, start).split('\n').length
      const whole = (changed: string) => text.slice(0, start) + changed + text.slice(start + part.text.length)
      return { file, yaml: part.text, firstLine, check, whole }
    }),
  )

  /** What is told of the handbook while one file is different, or is not there. */
  function toldWith(file: string, text: string | undefined): { problems: Problem[]; failed: boolean } {
    const at = path.join(root, file)
    const kept = readFileSync(at)
    try {
      if (text === undefined) rmSync(at)
      else writeFileSync(at, text)
      const { handbook, problems, sources } = readHandbook(root)
      for (const problem of problems) formatProblem(problem, sources.get(problem.file))
      return { problems, failed: handbook === undefined }
    } finally {
      writeFileSync(at, kept)
    }
  }

  test('is in order to begin with', () => {
    expect(toldWith('content/site.yaml', files.find(({ file }) => file === 'content/site.yaml')?.text).problems).toEqual([])
  })

  test('without any one of its fields it fails where the field is missing, but for those that may be left out', () => {
    let fields = 0
    const wrong: string[] = []
    const free = new Set<string>()
    const needed = new Set<string>()
    for (const { file, yaml, firstLine, check, whole } of parts) {
      for (const { path: field, text, parent } of withoutEachField(yaml)) {
        fields++
        const where = `${file.replace(/[^/]+\.mdx$/, '*.mdx')} ${field}`
        const { faults: problems } = check(text)
        if (problems.length > 0) {
          const last = `\`${field.split('.').at(-1)}\` is missing`
          const told = problems.some(
            ({ line, column, rule, message }) =>
              line === parent.line + firstLine - 1 && column === parent.column && rule === 'missing-key' && message.startsWith(last),
          )
          if (!told) wrong.push(`${file} without ${field}: ${problems.map((problem) => formatProblem(problem)).join('; ')}`)
          continue
        }
        const told = toldWith(file, whole(text))
        const errors = told.problems.filter(({ severity }) => severity === 'error')
        expect(told.failed).toBe(errors.length > 0)
        if (errors.length === 0) free.add(where)
        for (const error of errors) needed.add(`${where}: ${error.rule} in ${error.file.replace(/[^/]+\.mdx$/, '*.mdx')}`)
      }
    }
    expect(wrong).toEqual([])
    expect(fields).toBeGreaterThan(100)
    expect({ free: [...free].toSorted(), needed: [...needed].toSorted() }).toEqual(leftOut[name])
  })

  test('each misspelled field is told at its place, with the name that was meant', () => {
    const wrong: string[] = []
    for (const { file, yaml, firstLine, check } of parts) {
      for (const { path: field, text, key } of withEachKeyMisspelled(yaml)) {
        const { faults: problems } = check(text)
        const told = problems.some(
          ({ line, column, rule, message }) =>
            line === key.line + firstLine - 1 &&
            column === key.column &&
            rule === 'unknown-key' &&
            message.includes(`Did you mean \`${key.name}\`?`),
        )
        if (!told) wrong.push(`${file} ${field}: ${problems.map((problem) => formatProblem(problem)).join('; ')}`)
      }
    }
    expect(wrong).toEqual([])
  })

  /** Every line of the other files that names something. */
  function linesThatName(pattern: RegExp, except: string): string[] {
    return files
      .filter(({ file }) => file !== except)
      .flatMap(({ file, text }) => text.split('\n').flatMap((row, index) => (pattern.test(row) ? [`${file}:${index + 1}`] : [])))
  }

  test.each([
    ['claims', (id: string) => new RegExp(`(?:claim: ["']?${id}["']?$|<Claim id="${id}"|claims="(?:[^"]* )?${id}(?: [^"]*)?")`)],
    ['sources', (id: string) => new RegExp(`source: ["']?${id}["']?$`)],
    ['technologies', (id: string) => new RegExp(`- id: ["']?${id}["']?$`)],
  ] as const)('without any one of its %s, every line that names it is told', (list, patternOf) => {
    const file = `content/${list}.yaml`
    for (const { id, text } of withoutEachItem(files.find((each) => each.file === file)?.yaml ?? '')) {
      const lines = linesThatName(patternOf(id), list === 'sources' ? '' : file)
      // The line numbers of the list itself are those of the list without the item.
      const told = toldWith(file, text)
      const places = new Set(
        told.problems.filter(({ severity }) => severity === 'error').map((problem) => `${problem.file}:${problem.line}`),
      )
      // A list of one item is then an empty file.
      if (told.problems.some((problem) => problem.file === file && problem.rule === 'empty-file')) continue
      if (list !== 'technologies') expect(lines.length, id).toBeGreaterThan(0)
      expect(
        lines.filter((line) => !places.has(line)),
        `${name} without ${id}`,
      ).toEqual([])
      if (lines.length > 0) expect(told.failed).toBe(true)
    }
  })

  test('without any one of its entries, every line that names it is told', () => {
    for (const { file } of files.filter((each) => each.file.endsWith('.mdx'))) {
      const [, kind, slug] = /content\/(.*)\/(.*)\.mdx/.exec(file) ?? []
      const lines = linesThatName(new RegExp(`(?<![\\w/])/?${kind}/${slug}(?![\\w-])`), file)
      const { problems, failed } = toldWith(file, undefined)
      const places = new Set(problems.map((problem) => `${problem.file}:${problem.line}`))
      expect(
        lines.filter((line) => !places.has(line)),
        `${name} without ${file}`,
      ).toEqual([])
      expect(failed, file).toBe(lines.length > 0 || problems.some(({ severity }) => severity === 'error'))
    }
  })
})
