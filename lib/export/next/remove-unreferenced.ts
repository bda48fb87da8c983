import { globSync, readdirSync, readFileSync, rmSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { flightFilesOf } from './flight.ts'
import type { Site } from '../site/site.ts'

/** Removes Next's files that no page requests: all scripts, if no page hydrates, and style sheets that are inlined in the pages. */
export function removeUnreferenced(site: Site): void {
  const folder = path.join(site.folder, '_next')
  const kept = findReferenced(site)
  for (const file of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    const name = path.relative(folder, path.join(file.parentPath, file.name)).split(path.sep).join('/')
    if (!file.isDirectory() && !kept.has(name)) rmSync(path.join(folder, name))
  }
  removeEmpty(folder)
}

/** Everything that the pages refer to, that those files refer to, and so on. Next refers to files by their path under `static/`. */
function findReferenced(site: Site): Set<string> {
  const kept = new Set<string>()
  const waiting: string[] = []
  const add = (name: string): void => {
    const file = `static/${decode(name)}`
    if (kept.has(file)) return
    kept.add(file)
    waiting.push(file)
  }
  for (const page of site.pages) {
    for (const name of page.mentions) add(name)
    if (page.hydrates) for (const text of readDataOf(page.file, page.scripts, site)) for (const name of namesIn(text)) add(name)
  }
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!/\.(?:js|css|json)$/.test(file)) continue
    const text = readIfThere(path.join(site.folder, '_next', file))
    if (text === undefined) kept.delete(file)
    else for (const name of namesIn(text, path.posix.dirname(file))) add(name)
  }
  return kept
}

/** The flight data of a page: its own script, and the files that Next's router reads. */
function readDataOf(page: string, scripts: string[], { folder, basePath }: Site): string[] {
  const own = scripts.filter((address) => address.startsWith(`${basePath}/assets/`)).map((address) => address.slice(basePath.length + 1))
  return [...own, ...flightFilesOf(page, folder)].flatMap((name) => readIfThere(path.join(folder, name)) ?? [])
}

function namesIn(text: string, from = 'static'): string[] {
  const whole = [...text.matchAll(/static\/([\w\-.~%/@()[\]$+]+\.\w+)/g)].map(([, name = '']) => name)
  // A style sheet refers to its fonts and images relative to itself.
  const relative = [...text.matchAll(/url\(\s*["']?(\.\.?\/[^"')\s]+)/g)].map(([, name = '']) =>
    path.posix.join(from, name).replace(/^static\//, ''),
  )
  return [...whole, ...relative]
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function removeEmpty(folder: string): void {
  let items
  try {
    items = readdirSync(folder, { withFileTypes: true })
  } catch {
    return
  }
  for (const item of items) if (item.isDirectory()) removeEmpty(path.join(folder, item.name))
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
