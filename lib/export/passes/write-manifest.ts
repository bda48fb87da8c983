import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../site/site.ts'

/**
 * Lists every published file with its size in bytes and its SHA-256 in `.deploy/manifest.json`, sorted, so that a deployment
 * uploads only what changed.
 */
export function writeManifest({ folder }: Site): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith('.deploy/'))
    .toSorted()
  const lines = files.map((name) => {
    const content = readFileSync(path.join(folder, name))
    return `  ${JSON.stringify(name)}: ${JSON.stringify({ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') })}`
  })
  mkdirSync(path.join(folder, '.deploy'), { recursive: true })
  writeFileSync(path.join(folder, '.deploy/manifest.json'), `{\n${lines.join(',\n')}\n}\n`)
}
