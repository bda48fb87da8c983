import { Link } from './link.tsx'

type TechnologyTableProps = {
  technologies: readonly {
    id: string
    name: string
    hint?: string
    path: string
    line: string
    uses: readonly { label: string; path: string }[]
  }[]
}

/** Every technology with its line and its places, one row each. */
export function TechnologyTable({ technologies }: TechnologyTableProps) {
  return (
    <ul role="list" className="rule-b">
      {technologies.map(({ id, name, hint, path, line, uses }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-1 not-first:rule-t px-gutter py-4 hover:bg-panel wide:grid-cols-[14rem_minmax(0,1fr)_20rem]"
        >
          <h2 className="text-lg bold">
            <Link href={path}>
              {name}
              {hint && <span className="sr-only"> ({hint})</span>}
            </Link>
          </h2>
          <p className="text-sm text-soft">{line}</p>
          <ul role="list" aria-label={`Where ${name} is used`} className="flex flex-wrap gap-x-4 font-mono text-2xs [line-height:2]">
            {uses.map((use) => (
              <li key={use.path}>
                <Link href={use.path}>{use.label}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
