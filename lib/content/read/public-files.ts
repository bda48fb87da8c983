import { lstatSync } from 'node:fs'
import path from 'node:path'
import { limits } from '../model/limits.ts'
import type { Fault } from './faults.ts'
import { isImageName, measureImage, type ImageFacts } from './measure-image.ts'
import { namesIn } from './names-in.ts'
import { readPlainFile } from './read-plain-file.ts'

/** A file in `public/`, which is published as it is. */
export type PublicFile = {
  /** Its path from the root. */
  file: string
  /** Where it is published. */
  address: string
  /** Undefined if it can't be opened. */
  bytes?: Buffer
  /** If its name says that it is an image. */
  image?: ImageFacts
}

/** Everything in `public/`, which is optional. Links are not followed. */
export function readPublic(root: string): { files: PublicFile[]; faults: Fault[] } {
  const faults: Fault[] = []
  const report = (file: string, message: string, rule: Fault['rule'] = 'file'): void =>
    void faults.push({ file, line: 1, column: 1, severity: 'error', rule, message })
  // A link that leads nowhere still counts as present.
  const there = lstatSync(path.join(root, 'public'), { throwIfNoEntry: false })
  const files = (there ? filesIn(root, 'public', report) : []).map((file): PublicFile => {
    const found = { file, address: file.slice('public'.length) }
    const read = readPlainFile(root, file, limits.publicBytes)
    if ('unopened' in read) {
      report(file, read.unopened.message, read.unopened.rule)
      return found
    }
    return { ...found, bytes: read.bytes, ...(isImageName(file) && { image: measureImage(read.bytes) }) }
  })
  return { files, faults }
}

function filesIn(root: string, folder: string, report: (file: string, message: string) => void): string[] {
  return namesIn(root, folder, report).flatMap((name) => {
    const file = `${folder}/${name}`
    return lstatSync(path.join(root, file), { throwIfNoEntry: false })?.isDirectory() ? filesIn(root, file, report) : [file]
  })
}
