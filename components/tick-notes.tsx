import { Button } from './button.tsx'

/** What the script has just done and how to undo it, and what went wrong. */
export function TickStatus() {
  return (
    <div data-needs-script data-search-skip="" className="mt-3 text-sm">
      <p className="flex flex-wrap items-baseline gap-4">
        <output data-slot="said" tabIndex={-1} />
        <Button hidden data-undo data-ticks-control>
          Undo
        </Button>
      </p>
      <output data-slot="trouble" className="block bold" />
    </div>
  )
}

type RetiredTicksProps = {
  /** The beginning of the items that it is about: `practices/security#`, or nothing for all. */
  about: string
}

/** What was ticked and is no longer in the handbook; the script fills it in. */
export function RetiredTicks({ about }: RetiredTicksProps) {
  return (
    <div data-needs-script data-retired={about} hidden data-search-skip="" className="mt-5 text-sm">
      <p className="bold">No longer in the handbook</p>
      <ul role="list" className="mt-2 rule-b" />
      <ul hidden data-row>
        <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 rule-t py-1.5">
          <bdi data-slot="words" />
          <span className="ml-auto font-mono text-2xs text-soft">
            {about === '' && (
              <>
                <span data-slot="list" />,{' '}
              </>
            )}
            ticked on <span data-slot="day" />
          </span>
          <Button data-ticks-control>Dismiss</Button>
        </li>
      </ul>
    </div>
  )
}
