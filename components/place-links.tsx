import { Link } from './link.tsx'

export type Place = { title: string; path: string }

/** Places as links in one line. */
export function PlaceLinks({ label, places }: { label: string; places: readonly Place[] }) {
  return (
    <p className="mt-1.5 font-mono text-2xs text-soft">
      {label}:{' '}
      {places.map(({ title, path }, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <Link href={path}>{title}</Link>
        </span>
      ))}
    </p>
  )
}
