import type { GuideOption } from '../lib/content/show/guide.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'

/** What the answers come to. The script fills it in: it moves the places into their order and copies the reasons from the table. */
export function GuideResult({ options, headline }: { options: readonly GuideOption[]; headline: string }) {
  return (
    <section aria-labelledby="result" data-result className="guide-result bg-paper">
      <Heading id="result" className="rule-b px-4 py-2.5 font-mono text-2xs bold">
        Result
      </Heading>
      <div className="drafting-grid px-4 py-4">
        <output className="block">
          <strong className="block text-xl bold" data-slot="headline">
            {headline}
          </strong>
          <span className="mt-2 block text-sm" data-slot="lead" />
        </output>
        <p className="mt-2 text-sm text-soft" data-slot="decisive" />
        <p className="mt-3 text-sm" hidden data-slot="compare">
          <Link href="/compare/">Compare the first two</Link>
        </p>
      </div>
      <ol>
        {options.map((option) => (
          <Place key={option.id} {...option} />
        ))}
      </ol>
      <ul hidden data-row>
        <li className="guide-reason">
          <span aria-hidden="true" className="font-mono text-accent" data-slot="mark" />
          <span>
            <span className="bold" data-slot="answer" />: <span data-slot="why" />
          </span>
        </li>
      </ul>
    </section>
  )
}

function Place({ id, title, headline, summary, path }: GuideOption) {
  return (
    <li data-place={id} data-title={title} data-headline={headline} className="rule-t text-sm">
      <details>
        {/* Nothing in it is a block: WebKit would give the marker a line of its own. */}
        <summary className="px-4 py-2.5 hover:bg-tint">
          <span className="mr-1 font-mono text-xs text-soft" data-slot="rank" /> <b>{title}</b>{' '}
          <span aria-hidden="true" className="font-mono text-2xs text-accent" data-slot="tally" />
          <span className="sr-only" data-slot="counts" />
        </summary>
        <div className="px-4 pb-4">
          <p className="text-soft">{summary}</p>
          <Reasons slot="for" title="What speaks for it" />
          <Reasons slot="against" title="What speaks against it" />
          {path && (
            <p className="mt-3">
              <Link href={path}>Read about it</Link>
            </p>
          )}
        </div>
      </details>
    </li>
  )
}

function Reasons({ slot, title }: { slot: 'for' | 'against'; title: string }) {
  return (
    <div className="mt-3" data-slot={slot} hidden>
      <p className="font-mono text-2xs bold">{title}</p>
      <ul role="list" />
    </div>
  )
}
