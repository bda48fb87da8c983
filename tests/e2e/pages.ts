import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const out = path.resolve('out')

/** The address of every published page, from the sitemap. */
export function publishedPages(): string[] {
  const sitemap = readFileSync(path.join(out, 'sitemap.xml'), 'utf8')
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname)
}

/** The text of a published file. */
export function readPublished(file: string): string {
  return readFileSync(path.join(out, file), 'utf8')
}

/** Every published file, from the site's root. */
export function publishedFiles(): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(out, path.join(item.parentPath, item.name)))
    .toSorted()
}

/** One page of each kind. */
export const samplePages = [
  '/',
  '/patterns/',
  '/patterns/microservices/',
  '/stack/cloud-devops/',
  '/practices/security/',
  '/technologies/',
  '/technologies/redis/',
  '/sources/',
  '/guide/',
  '/compare/',
  '/compare/microservices-vs-serverless/',
  '/checklists/',
  '/changes/',
  '/glossary/',
  '/a-z/',
  '/search/',
  '/404.html',
]
