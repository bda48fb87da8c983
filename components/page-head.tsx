import { Fragment, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

type PageHeadProps = {
  /** `01`, or `01.2` for the second entry of a section. */
  number: string
  title: string
  icon?: string
  summary?: string
  /** Other names of a page that is found by its head alone, joined by commas: what it lists is found where it comes from. */
  search?: string
  /** The breadcrumbs. */
  children?: ReactNode
}

/** The top of every page but the first: low, so that the words of the page begin in the first third of a screen. */
export function PageHead({ number, title, icon, summary, search, children }: PageHeadProps) {
  return (
    <header
      className="page-head drafting-grid"
      data-search={search && 'overviews'}
      data-search-names={search}
      data-search-leads={search && ''}
    >
      {children}
      <span aria-hidden="true" className="page-number">
        {number}
      </span>
      <h1 className="col-span-2 mt-3 text-3xl bold">
        {icon && <Icon emoji={icon} className="mr-3 text-[.8em]" />}
        {breakable(title)}
      </h1>
      {summary && <p className="col-span-2 mt-2 max-w-measure text-soft wide:text-lg">{summary}</p>}
    </header>
  )
}

/** A large title breaks after a stroke sooner than within a word. */
function breakable(title: string): ReactNode {
  const [first, ...rest] = title.split('/')
  return [
    first,
    ...rest.map((part) => (
      <Fragment key={part}>
        /<wbr />
        {part}
      </Fragment>
    )),
  ]
}
