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
    <ul role="list" className={`flex flex-wrap gap-1.5 ${className}`} {...rest}>
      {tags.map(({ label, path, hint }) => (
        <li key={path}>
          <Link
            href={path}
            className="block rounded-xs border border-rule px-2 py-1.5 font-mono text-2xs no-underline hover:border-accent hover:bg-tint"
          >
            {label}
            {hint && <span className="sr-only"> ({hint})</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
