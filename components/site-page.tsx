import type { ReactNode } from 'react'
import { SiteFooter, type TitleBlock } from './site-footer.tsx'
import { SiteHeader, type NavigationItem } from './site-header.tsx'

type SitePageProps = {
  site: { title: string }
  navigation: readonly NavigationItem[]
  /** For the footer only. */
  more: readonly NavigationItem[]
  /** The address of this page, without the base path. */
  path: string
  titleBlock: TitleBlock
  /** What a search finds this page as; nothing where it is no answer itself. */
  search?: string
  children: ReactNode
}

/** The sheet that every page is drawn on: header, content, title block. */
export function SitePage({ site, navigation, more, path, titleBlock, search, children }: SitePageProps) {
  return (
    <>
      <a
        href="#content"
        className="sr-only z-20 bg-ink px-4 py-3 bold text-paper no-underline focus:not-sr-only focus:fixed focus:left-2 focus:top-2 focus:text-paper"
      >
        Skip to content
      </a>
      <SiteHeader title={site.title} navigation={navigation} path={path} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-sheet min-[85rem]:rule-x" data-search={search}>
        {children}
      </main>
      <SiteFooter navigation={navigation} more={more} titleBlock={titleBlock} />
    </>
  )
}
