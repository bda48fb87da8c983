import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type PageHeadProps = {
  /** `01`, or `01.2` for the second entry of a section. */
  number: string
  title: string
  icon?: string
  summary?: string
  /** The breadcrumbs. */
  children?: ReactNode
}

/** The top of every page but the first. */
export function PageHead({ number, title, icon, summary, children }: PageHeadProps) {
  return (
    <header className="drafting-grid border-b border-rule px-gutter pb-[clamp(2rem,4vw,3.5rem)] pt-6 print:py-4">
      {children}
      <div className="mt-[clamp(2rem,5vw,4rem)] flex items-baseline gap-3 print:mt-0">
        <span aria-hidden="true" className="font-mono text-xs text-accent">
          {number}
        </span>
        {icon && <Icon emoji={icon} className="text-xl" />}
      </div>
      <h1 className="mt-2 max-w-[18ch] text-3xl font-bold">{title}</h1>
      {summary && <p className="mt-4 max-w-[52ch] text-lead text-soft">{summary}</p>}
    </header>
  )
}
