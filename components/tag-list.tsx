import { Fragment } from 'react'
import { Link } from './link.tsx'

type TagListProps = {
  /** A hint is heard and not seen. */
  tags: readonly { label: string; path: string; hint?: string }[]
  className?: string
}

/** Short names that lead to their pages, in a line: half the elements of a list. Nothing at all where there are none. */
export function TagList({ tags, className = '' }: TagListProps) {
  if (tags.length === 0) return null
  return (
    <p className={`tags ${className}`.trim()}>
      {tags.map(({ label, path, hint }) => (
        <Fragment key={path}>
          <Link href={path}>
            {label}
            {hint && <span className="sr-only"> ({hint})</span>}
          </Link>{' '}
        </Fragment>
      ))}
    </p>
  )
}
