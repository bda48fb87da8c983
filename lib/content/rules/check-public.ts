import { lstatSync } from 'node:fs'
import path from 'node:path'
import { isImageName } from '../read/image-file.ts'
import { limits } from '../model/limits.ts'
import { namesIn } from '../read/names-in.ts'
import type { Problem } from '../model/problem.ts'
import { readPlainFile } from '../read/read-plain-file.ts'
import type { Rule } from './rules.ts'

/** What browsers show, keep or hand on, but never run. A name without an ending is one that a host asks for, such as `CNAME`. */
const harmless = ['', 'csv', 'ico', 'json', 'pdf', 'txt', 'webmanifest']

/**
 * What in `public/` could do harm, since all of it is published as it is: what is no plain file, and what a browser could run when it is
 * opened by its own address. Images are left to `checkImages`. Links are not followed.
 * @returns the problems, and the addresses of all files.
 */
export function checkPublic(root: string): { problems: Problem[]; files: Set<string> } {
  const problems: Problem[] = []
  const report = (file: string, message: string, rule: Rule = 'public-file'): void =>
    void problems.push({ file, line: 1, column: 1, severity: 'error', rule, message })
  // A handbook may have none; one that leads nowhere is there all the same.
  const there = lstatSync(path.join(root, 'public'), { throwIfNoEntry: false })
  const files = there ? filesIn(root, 'public', report) : []
  for (const file of files) {
    if (!/^[\w/.~@+-]+$/.test(file))
      report(file, 'The name of a file is its address: it holds letters a–z, digits and the signs . - _ ~ @ + only.')
    if (isImageName(file)) continue
    const read = readPlainFile(root, file, { most: limits.publicBytes })
    if ('unopened' in read) report(file, read.unopened.message, read.unopened.rule)
    else checkEnding(file, read.bytes, report)
  }
  return { problems, files: new Set(files.map((file) => file.slice('public'.length))) }
}

type Report = (file: string, message: string, rule?: Rule) => void

function filesIn(root: string, folder: string, report: Report): string[] {
  return namesIn(root, folder, report).flatMap((name) => {
    const file = `${folder}/${name}`
    return lstatSync(path.join(root, file), { throwIfNoEntry: false })?.isDirectory() ? filesIn(root, file, report) : [file]
  })
}

function checkEnding(file: string, bytes: Buffer, report: Report): void {
  const ending = path.posix.extname(file).slice(1).toLowerCase()
  if (harmless.includes(ending)) return
  if (ending !== 'html')
    report(
      file,
      `A file that ends in .${ending} is not published: a browser could run it. Allowed are images and ${harmless
        .filter(Boolean)
        .map((each) => `.${each}`)
        .join(', ')}.`,
    )
  else if (bytes.includes('<'))
    report(
      file,
      'An HTML file is published only where it holds plain words, as search engines ask for to know an owner: this one holds markup.',
    )
}
