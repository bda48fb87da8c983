import { optionAnchor, type GuideAxis, type GuideOption } from '../lib/content/show/guide.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'

type GuideResultProps = {
  axes: readonly GuideAxis[]
  questions: number
  /** What it says before anything is answered. */
  unanswered: string
}

/** What the answers come to. The script fills it in from the tables of the page. */
export function GuideResult({ axes, questions, unanswered }: GuideResultProps) {
  return (
    <section aria-labelledby="result" data-result data-unanswered={unanswered} className="guide-result bg-paper">
      <Heading id="result" className="rule-b px-4 py-2.5 font-mono text-2xs bold">
        Result
      </Heading>
      <div className="drafting-grid px-4 py-4">
        <output className="block">
          <strong className="block text-xl bold" data-slot="headline">
            {unanswered}
          </strong>
          <span className="mt-2 block font-mono text-2xs text-soft" data-slot="answered">
            {`0 of ${questions} answered`}
          </span>
        </output>
        <p className="mt-2 text-sm" data-slot="fit" />
        <p className="mt-3 text-sm print:hidden" hidden data-slot="compare">
          <Link href="/compare/">Compare these patterns</Link>
        </p>
      </div>
      {axes.map((axis) => (
        <Verdict key={axis.id} {...axis} />
      ))}
      <ul hidden data-row>
        <li className="guide-reason">
          <span aria-hidden="true" className="font-mono text-accent" data-slot="mark" />
          <span>
            <b data-slot="answer" />: <span data-slot="why" />
          </span>
        </li>
      </ul>
    </section>
  )
}

function Verdict({ id, title, options }: GuideAxis) {
  return (
    <div id={`result-${id}`} data-verdict={id} className="rule-t px-4 py-3 text-sm">
      <Heading level={3} of={`result-${id}`} className="font-mono text-2xs text-soft">
        {title}
      </Heading>
      <a href="#options" className="mt-2 inline-block bold" data-slot="winner">
        {options.map((option) => option.title).join(' / ')}
      </a>
      <p data-slot="verdict" />
      <details hidden>
        <summary className="text-soft">Arguments, and what would change it</summary>
        {options.map((option) => (
          <Place key={option.id} {...option} />
        ))}
        <p className="mt-3 bold" data-slot="change" />
        <div data-slot="changes">
          <ul role="list" />
        </div>
      </details>
    </div>
  )
}

function Place({ id, title, pattern }: GuideOption) {
  return (
    <div data-place={id} data-pattern={pattern?.slug} className="mt-3">
      <Link href={pattern?.path ?? `#${optionAnchor(id)}`} className="bold">
        {title}
      </Link>{' '}
      <span className="font-mono text-2xs text-soft" data-slot="counts" />
      <Arguments slot="for" />
      <Arguments slot="against" />
    </div>
  )
}

function Arguments({ slot }: { slot: 'for' | 'against' }) {
  return (
    <div data-slot={slot}>
      <p className="mt-2 font-mono text-2xs">Arguments {slot}</p>
      <ul role="list" />
    </div>
  )
}
