import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export type NextPackage = {
  version: string
  /** The absolute path of its folder. */
  folder: string
  /** The absolute path of its command. */
  command: string
}

/** The Next that a project has. */
export function findNext(project: string): NextPackage {
  const file = createRequire(path.join(project, 'package.json')).resolve('next/package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  const folder = path.dirname(file)
  return { version, folder, command: path.join(folder, 'dist/bin/next') }
}
