import { Link } from './link.tsx'

type ChoiceListProps = {
  /** A hint is heard and not seen. */
  choices: readonly { label: string; path: string; hint?: string; reason: string }[]
}

/** What was chosen, and beside each why: ruled like a parts list. */
export function ChoiceList({ choices }: ChoiceListProps) {
  return (
    <dl className="rule-b">
      {choices.map(({ label, path, hint, reason }) => (
        <div key={path} className="grid gap-x-8 rule-t py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt>
            <Link href={path} className="font-mono text-sm">
              {label}
              {hint && <span className="sr-only"> ({hint})</span>}
            </Link>
          </dt>
          <dd className="max-w-measure text-soft">{reason}</dd>
        </div>
      ))}
    </dl>
  )
}
