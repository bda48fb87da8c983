import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export type RelatedListProps = { entries: readonly { icon: string; title: string; path: string; kind: string }[] }

/** Entries to read next. */
export function RelatedList({ entries }: RelatedListProps) {
  return (
    <ul role="list" className="border-b border-rule">
      {entries.map(({ icon, title, path, kind }) => (
        <li key={path}>
          <Link href={path} className="flex items-baseline gap-3 border-t border-rule py-2.5 no-underline hover:bg-panel">
            <Icon>{icon}</Icon>
            <span className="font-medium">{title}</span>
            <span className="ml-auto font-mono text-xs text-soft">{kind}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
