import { Link } from './link.tsx'

export type RelatedListProps = {
  /** A line says more under the title. */
  entries: readonly { title: string; path: string; kind: string; line?: string }[]
}

/** What to read next, ruled like a parts list. */
export function RelatedList({ entries }: RelatedListProps) {
  return (
    <ul role="list" className="rule-b">
      {entries.map(({ title, path, kind, line }) => (
        <li key={path}>
          <Link href={path} className="flex items-baseline gap-3 rule-t py-2.5 no-underline hover:bg-panel">
            {title} <span className="ml-auto max-w-[50%] flex-none text-right font-mono text-xs text-soft">{kind}</span>
          </Link>
          {line && <p className="-mt-1 pb-3 text-sm text-soft">{line}</p>}
        </li>
      ))}
    </ul>
  )
}
