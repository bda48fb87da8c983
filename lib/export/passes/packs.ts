import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Site } from '../site/site.ts'

/** Files that are made on request, by their public addresses: `/cards/index.png`. */
export type MadeFiles = ReadonlyMap<string, () => FileContent | Promise<FileContent>>

type FileContent = string | Uint8Array

/**
 * How many files are in a pack: as many as can be made in the time of a page, since Next divides a build among its processes by the number
 * of answers, and spends some time on each.
 */
const filesInPack = 5

const ending = '.pack'

/** The names of the packs for so many files: `1.pack`. */
export function packNames(files: MadeFiles): string[] {
  return Array.from({ length: Math.ceil(files.size / filesInPack) }, (_, index) => `${index + 1}${ending}`)
}

/**
 * Makes the files of a pack and puts them into it: a temporary ZIP archive without compression.
 * @throws an error that names the file that couldn't be made.
 */
export async function makePack(files: MadeFiles, name: string): Promise<Uint8Array> {
  const from = (Number.parseInt(name, 10) - 1) * filesInPack
  const made = [...files].slice(from, from + filesInPack).map(async ([address, make]) => {
    try {
      const content = await make()
      return [address.slice(1), typeof content === 'string' ? strToU8(content) : content] as const
    } catch (cause) {
      throw new Error(`Couldn't make ${address}.`, { cause })
    }
  })
  return zipSync(Object.fromEntries(await Promise.all(made)), { level: 0 })
}

/** Puts the files of all packs in their places. A file never replaces another, and a copy of a page is next to its page. */
export function unpackFiles({ folder, pages, problems }: Site): void {
  const addresses = new Set(pages.map(({ address }) => address))
  for (const name of globSync(`**/*${ending}`, { cwd: folder }).toSorted()) {
    const pack = path.join(folder, name)
    for (const [file, content] of Object.entries(unzipSync(readFileSync(pack)))) {
      const target = path.join(folder, file)
      const page = pageOfCopy(file)
      if (page !== undefined && !addresses.has(page)) problems.push({ page, message: `has a copy (/${file}) but does not exist itself.` })
      else if (existsSync(target))
        problems.push({ page: page ?? `/${file}`, message: `can't be published: public/${file} would be in the same place.` })
      else {
        mkdirSync(path.dirname(target), { recursive: true })
        writeFileSync(target, content)
      }
    }
    rmSync(pack)
    // Remove the folder in which copies were made.
    if (readdirSync(path.dirname(pack)).length === 0) rmdirSync(path.dirname(pack))
  }
}

/** `patterns/serverless.md` → `/patterns/serverless/` */
function pageOfCopy(file: string): string | undefined {
  if (!file.endsWith('.md')) return undefined
  return file === 'index.md' ? '/' : `/${file.replace(/\.md$/, '')}/`
}
