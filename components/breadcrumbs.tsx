import { Link } from './link.tsx'

export type Crumb = { label: string; path: string }

/** The path from the home page to here; the page itself comes last and is no link. */
export function Breadcrumbs({ trail, here }: { trail: readonly Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="breadcrumbs print:hidden">
      <ol>
        {trail.map(({ label, path }) => (
          <li key={path}>
            <Link href={path}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
