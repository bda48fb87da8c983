import { Link } from './link.tsx'

type ChoiceListProps = {
  /** A hint is heard and not seen. */
  choices: readonly { label: string; path: string; hint?: string; reason: string; now?: string }[]
}

/** What was chosen, and beside each why: ruled like a parts list. */
export function ChoiceList({ choices }: ChoiceListProps) {
  return (
    <dl className="rule-b">
      {choices.map(({ label, path, hint, reason, now }) => (
        <div key={path} className="grid gap-x-8 rule-t py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt>
            <Link href={path} className="font-mono text-sm">
              {label}
              {hint && <span className="sr-only"> ({hint})</span>}
            </Link>
          </dt>
          <dd className="max-w-measure text-soft">{reason}</dd>
          {now && <dd className="font-mono text-2xs text-soft sm:col-start-2">{now}</dd>}
        </div>
      ))}
    </dl>
  )
}
