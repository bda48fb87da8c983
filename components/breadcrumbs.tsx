import { Link } from './link.tsx'

export type Crumb = { label: string; path: string }

/** The way from the home page to here; the page itself comes last and is no link. */
export function Breadcrumbs({ trail, here }: { trail: readonly Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="font-mono text-xs text-soft print:hidden">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {trail.map(({ label, path }) => (
          <li key={path} className="flex gap-x-2">
            <Link href={path}>{label}</Link>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
