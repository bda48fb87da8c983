import type { ReactNode } from 'react'
import { LinkedData } from '../components/linked-data.tsx'
import { SitePage } from '../components/site-page.tsx'
import { countContents, listPages } from '../lib/content/show/pages.ts'
import { editAddress } from '../lib/content/model/repository.ts'
import { entryKinds } from '../lib/content/model/schema.ts'
import { linkedData } from '../lib/copies/linked-data.ts'
import { handbook } from './content.ts'

const navigation = [...entryKinds, 'technologies' as const, 'guide' as const, 'compare' as const].map((name) => ({
  label: handbook.site.sections[name].name,
  path: `/${name}/`,
}))
const more = [
  ...(['checklists', 'sources', 'changes', 'glossary', 'print'] as const).map((name) => ({
    label: handbook.site.sections[name].name,
    path: `/${name}/`,
  })),
  { label: handbook.site.sections.index.name, path: '/a-z/' },
]
const pages = listPages(handbook)
const places = new Map(pages.map((page, place) => [page.path as string, place]))

type SheetProps = {
  path: string
  /** What a search finds the page as. */
  search?: string
  /** Of a page that is not part of the set. */
  title?: string
  children: ReactNode
}

/** The frame of every page, filled in from the content. */
export function Sheet({ path, search, title = 'Page not found', children }: SheetProps) {
  const index = places.get(path) ?? -1
  const page = pages[index]
  const titleBlock = {
    drawing: handbook.site.title,
    sheet: page?.title ?? title,
    number: index === -1 ? undefined : index + 1,
    total: pages.length,
    contents: countContents(handbook),
    updated: page?.updated,
    change: page?.file && editAddress(page.file),
  }
  return (
    <>
      <SitePage site={handbook.site} navigation={navigation} more={more} path={path} titleBlock={titleBlock} search={search}>
        {children}
      </SitePage>
      {page && <LinkedData data={linkedData(handbook, page)} />}
    </>
  )
}
