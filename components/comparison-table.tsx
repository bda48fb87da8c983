import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

type ComparisonTableProps = {
  patterns: readonly { slug: string; icon: string; title: string; path: string }[]
  /** One cell per pattern, in their order. */
  criteria: readonly { id: string; title: string; cells: readonly ReactNode[] }[]
}

/** Patterns side by side: a column for each, under every criterion. On a narrow screen they follow each other under the criterion. */
export function ComparisonTable({ patterns, criteria }: ComparisonTableProps) {
  return (
    <table className="stacked comparison text-sm">
      <thead>
        <tr>
          {patterns.map(({ slug, icon, title, path }) => (
            <th key={slug} scope="col" data-pattern={slug}>
              <Icon emoji={icon} className="mr-2" />
              <Link href={path} className="bold no-underline hover:underline">
                {title}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {criteria.map((criterion) => (
        <tbody key={criterion.id}>
          <tr>
            <th scope="rowgroup" colSpan={patterns.length}>
              {criterion.title}
            </th>
          </tr>
          <tr>
            {patterns.map(({ slug, title }, column) => (
              <td key={slug} data-pattern={slug}>
                <span className="cell-name font-mono text-2xs">{title}</span>
                {criterion.cells[column]}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
