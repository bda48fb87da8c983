import type { ReactNode } from 'react'
import { SitePage } from '../components/site-page.tsx'
import { countContents, listPages } from '../lib/content/pages.ts'
import { entryKinds } from '../lib/content/schema.ts'
import { handbook } from './content.ts'

const navigation = [...entryKinds, 'technologies' as const, 'guide' as const].map((name) => ({
  label: handbook.site.sections[name].name,
  path: `/${name}/`,
}))
const more = (['sources', 'changes'] as const).map((name) => ({ label: handbook.site.sections[name].name, path: `/${name}/` }))
const pages = listPages(handbook)
const places = new Map(pages.map((page, place) => [page.path as string, place]))

/** The frame of every page, filled in from the content. */
export function Sheet({ path, children }: { path: string; children: ReactNode }) {
  const index = places.get(path) ?? -1
  const titleBlock = {
    drawing: handbook.site.title,
    sheet: pages[index]?.title ?? 'No such sheet',
    number: index === -1 ? undefined : index + 1,
    total: pages.length,
    contents: countContents(handbook),
    updated: pages[index]?.updated,
  }
  return (
    <SitePage site={handbook.site} navigation={navigation} more={more} path={path} titleBlock={titleBlock}>
      {children}
    </SitePage>
  )
}
