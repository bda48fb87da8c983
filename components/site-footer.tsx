import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import type { NavigationItem } from './site-header.tsx'

/** What the title block of a drawing says. */
export type TitleBlock = {
  drawing: string
  sheet: string
  /** From 1; none for a page that is not part of the set. */
  number?: number
  total: number
  contents: string
  /** ISO date; none where it is not known. */
  updated?: string
  /** Where readers change the words of the page. */
  change?: string
}

type SiteFooterProps = {
  navigation: readonly NavigationItem[]
  /** Pages that the header has no room for. */
  more?: readonly NavigationItem[]
  titleBlock: TitleBlock
}

const noItems: readonly NavigationItem[] = []

/** The title block of an engineering drawing, at the right under every page. */
export function SiteFooter({ navigation, more = noItems, titleBlock }: SiteFooterProps) {
  const { drawing, sheet, number, total, contents, updated, change } = titleBlock
  return (
    <footer className="mx-auto flex max-w-sheet justify-end px-gutter pb-8 pt-16 min-[85rem]:rule-x">
      <dl className="grid w-full gap-px title-block bg-rule font-mono text-2xs sm:w-auto sm:min-w-[34rem] sm:grid-cols-[1fr_auto] print:w-full print:auto-cols-fr print:grid-flow-col print:grid-cols-none">
        <Cell term="Drawing">{drawing}</Cell>
        <Cell term="Sheet">
          {number ?? '—'} of {total}
        </Cell>
        <Cell term="Title">
          {sheet}
          {change && (
            <a href={change} className="ml-4 inline-block py-1 print:hidden">
              Suggest a change
            </a>
          )}
        </Cell>
        {updated && (
          <Cell term="Updated">
            <time dateTime={updated}>{updated}</time>
          </Cell>
        )}
        <Cell term="Contents" className={`print:hidden ${updated ? 'col-span-full' : ''}`}>
          {contents}
        </Cell>
        <Cell term="Go to" className="col-span-full print:hidden">
          {[...navigation, ...more].map(({ label, path }) => (
            <Link key={path} href={path} className="mr-4 inline-block py-1">
              {label}
            </Link>
          ))}
        </Cell>
      </dl>
    </footer>
  )
}

function Cell({ term, children, className = '' }: { term: string; children: ReactNode; className?: string }) {
  return (
    <div className={`bg-paper px-3.5 py-2 ${className}`}>
      <dt className="text-[.6875rem] text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
