import type { ComponentProps } from 'react'
import { Link } from './link.tsx'

export type TagListProps = Omit<ComponentProps<'ul'>, 'children'> & {
  /** A hint is heard and not seen. */
  tags: readonly { label: string; path: string; hint?: string }[]
}

/** Short names that lead to their pages. Nothing at all where there are none. */
export function TagList({ tags, className = '', ...rest }: TagListProps) {
  if (tags.length === 0) return null
  return (
    <ul role="list" className={`tags ${className}`.trim()} {...rest}>
      {tags.map(({ label, path, hint }) => (
        <li key={path}>
          <Link href={path}>
            {label}
            {hint && <span className="sr-only"> ({hint})</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
