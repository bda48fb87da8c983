import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

type EntryCardProps = {
  icon: string
  /** The level of its heading. */
  level?: 2 | 3
  title: string
  path: string
  summary?: string
  /** The running text. */
  intro?: ReactNode
  /** Tags or a checklist. */
  children?: ReactNode
}

/** An entry in a grid: what it is called, what it says first, what belongs to it. */
export function EntryCard({ level = 3, icon, title, path, summary, intro, children }: EntryCardProps) {
  const Heading = `h${level}` as const
  return (
    <>
      <Heading className="card-title">
        <Icon emoji={icon} className="text-base" />
        <Link href={path}>{title}</Link>
      </Heading>
      {summary && <p className="card-line">{summary}</p>}
      {intro}
      {children}
    </>
  )
}
