import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Site } from './site.ts'

/** Where the routes write the copies of pages. */
const source = 'copies'

/**
 * Moves the copies of pages beside them: `copies/patterns/serverless.md` → `patterns/serverless.md`. A folder of routes can't have
 * addresses with an ending beside those of pages.
 */
export function placeCopies({ folder, pages, problems }: Site): void {
  const from = path.join(folder, source)
  if (!existsSync(from)) return
  const addresses = new Set(pages.map(({ address }) => address))
  for (const item of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue
    const file = path.join(item.parentPath, item.name)
    const name = path.relative(from, file).split(path.sep).join('/')
    const target = path.join(folder, name)
    const page = name === 'index.md' ? '/' : `/${name.replace(/\.md$/, '')}/`
    if (!addresses.has(page)) problems.push({ page, message: `has a copy (/${name}) and is not there itself.` })
    else if (existsSync(target)) problems.push({ page, message: `has a copy whose place is taken: public/${name} is published there too.` })
    else {
      mkdirSync(path.dirname(target), { recursive: true })
      renameSync(file, target)
    }
  }
  rmSync(from, { recursive: true })
}
