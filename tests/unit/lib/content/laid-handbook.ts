import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { readHandbook } from '../../../../lib/content/check/load.ts'
import type { Checked } from '../../../../lib/content/check/read-and-check.ts'
import { formatProblem } from '../../../../lib/content/check/format-problem.ts'

const small = path.join(import.meta.dirname, '../../../fixtures/handbook')

/** A text, bytes, or what makes something else at this path. */
export type Laid = Record<string, string | Uint8Array | ((at: string) => void)>

/** The small handbook of the fixtures, with these files in place of its own. */
export function readLaid(files: Laid): Checked {
  const { read, remove } = layHandbook()
  try {
    return read(files)
  } finally {
    remove()
  }
}

/** The same for many readings of the same files: what is laid stays. */
export function layHandbook(): { put: (files: Laid) => void; read: (files: Laid) => Checked; remove: () => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'handbook-'))
  cpSync(small, root, { recursive: true })
  const put = (files: Laid): void => {
    for (const [file, made] of Object.entries(files)) {
      const at = path.join(root, file)
      rmSync(at, { recursive: true, force: true })
      mkdirSync(path.dirname(at), { recursive: true })
      if (typeof made === 'function') made(at)
      else writeFileSync(at, made)
    }
  }
  return {
    put,
    read(files) {
      put(files)
      return readHandbook(root)
    },
    remove: () => rmSync(root, { recursive: true }),
  }
}

/** What an editor is told of it: every problem formats, and stands inside its file. */
export function toldOf({ handbook, problems, sources }: Checked): string {
  expect(handbook !== undefined, 'pages are made where there is no error, and nowhere else').toBe(
    problems.every(({ severity }) => severity !== 'error'),
  )
  return problems
    .map((problem) => {
      const rows = (sources.get(problem.file) ?? '').split('\n')
      expect(problem.line, problem.message).toBeGreaterThanOrEqual(1)
      expect(problem.column, problem.message).toBeGreaterThanOrEqual(1)
      if (sources.has(problem.file)) {
        expect(problem.line, problem.message).toBeLessThanOrEqual(rows.length)
        expect(problem.column, problem.message).toBeLessThanOrEqual((rows[problem.line - 1]?.length ?? 0) + 1)
      }
      return formatProblem(problem, sources.get(problem.file))
    })
    .join('\n\n')
}

/** The same of the small handbook with these files. */
export function told(files: Laid): string {
  return toldOf(readLaid(files))
}

/** Where and what of the first problem in one of the files, for tables of many inputs; `fine` where there is none. */
export function firstTold(files: Laid): string {
  const lines = told(files)
    .split('\n\n')
    .map((problem) => problem.split('\n')[0] ?? '')
  return lines.find((line) => Object.keys(files).some((file) => line.startsWith(file))) ?? (lines[0] || 'fine')
}

/** The practice of the small handbook with another text under its frontmatter, before its sections. */
export function practice(body: string, frontmatter = ''): string {
  const sections = ['Why it pays', 'Start on Monday', 'How to know that it works'].map((title) => `## ${title}\n\nWords.\n`).join('\n')
  return `---\ntitle: Reviews\nicon: 📚\norder: 1\nchecklist:\n  - id: read-it\n    text: Read it\nrelated:\n  - patterns/layers\n${frontmatter}---\n\n${body}\n\n${sections}`
}

/** The path of that practice. */
export const practiceFile = 'content/practices/reviews.mdx'
