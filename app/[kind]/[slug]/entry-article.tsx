import { Fragment, type ReactNode } from 'react'
import { ChoiceList } from '../../../components/choice-list.tsx'
import { FigureList } from '../../../components/figure-list.tsx'
import { Heading } from '../../../components/heading.tsx'
import { Link } from '../../../components/link.tsx'
import { MetricList } from '../../../components/metric-list.tsx'
import { RelatedList } from '../../../components/related-list.tsx'
import { StatementList } from '../../../components/ruled-list.tsx'
import { RetiredTicks, TickStatus } from '../../../components/tick-notes.tsx'
import { TagList } from '../../../components/tag-list.tsx'
import { explainTerms } from '../../../lib/content/show/explain-terms.ts'
import { claimsInText, originOf, withOrigins, type Entry, type Practice } from '../../../lib/content/model/handbook.ts'
import { partTitles } from '../../../lib/content/model/part-titles.ts'
import { linkHeadings } from '../../../lib/content/show/link-headings.ts'
import { listChoosing, listReferrers, listRelated } from '../../../lib/content/show/related-lists.ts'
import { choicesOf, tagsOf } from '../../../lib/content/show/tags.ts'
import { BodyPart } from '../../body-part.tsx'
import { Checklist } from '../../checklist.tsx'
import { handbook } from '../../content.ts'
import { Drawing } from '../../drawing.tsx'

type Part = { id: string; text: string; depth: 2 | 3; content?: ReactNode; titled?: boolean }

/** The headings of an entry's page, in order. */
export function headingsOf(entry: Entry): Part[] {
  return [...factsOf(entry), ...entry.body.headings, ...linksOf(entry)]
}

/** An entry in full: its words, its facts, what it is connected with. */
export function EntryArticle({ entry }: { entry: Entry }) {
  const { body } = entry
  const [intro = body.intro, sections = body.sections] = explainTerms([body.intro, body.sections], handbook.glossary)
  return (
    <article className="min-w-0 max-w-[58rem]">
      <div className="prose max-w-measure text-lg [line-height:1.6]">
        <BodyPart body={body} markup={intro} />
      </div>
      {factsOf(entry).map(renderPart)}
      {body.headings.length > 0 && (
        <div className="prose mt-10 max-w-measure">
          <BodyPart body={body} markup={linkHeadings(sections)} />
        </div>
      )}
      {linksOf(entry).map(renderPart)}
    </article>
  )
}

/** What other pages say: a search finds it there. */
const elsewhere = new Set(['choose', 'related', 'referred'])
/** On paper they lead nowhere. */
const leadingAway = new Set(['choose', 'related', 'referred'])

function renderPart({ id, text, content, titled }: Part) {
  // A drawing has its title and its anchor itself.
  if (titled) return <Fragment key={id}>{content}</Fragment>
  return (
    <section
      key={id}
      aria-labelledby={id}
      className={`mt-10 ${leadingAway.has(id) ? 'print:hidden' : ''}`}
      data-search-skip={elsewhere.has(id) ? '' : undefined}
    >
      <Heading id={id} className="mb-3 text-lg bold">
        {text}
      </Heading>
      {content}
    </section>
  )
}

function factsOf(entry: Entry): Part[] {
  const drawings = entry.body.introDrawings.map((drawing): Part => ({
    ...part(drawing.id, drawing.title, <Drawing drawing={drawing} />),
    titled: true,
  }))
  switch (entry.kind) {
    case 'patterns':
      return [
        part('benefits', entry.benefits.title, <StatementList items={entry.benefits.items} className="max-w-measure" />),
        ...drawings,
        part('figures', partTitles.figures, <MetricList metrics={withOrigins(handbook, entry.metrics)} className="rule-all" />),
      ]
    case 'stack':
      return [...drawings, part('technologies', partTitles.technologies, <ChoiceList choices={choicesOf(handbook, entry)} />)]
    case 'practices':
      return [...drawings, part('checklist', partTitles.checklist, <TickableChecklist practice={entry} />)]
  }
}

function TickableChecklist({ practice }: { practice: Practice }) {
  const name = `${practice.kind}/${practice.slug}#`
  return (
    <div className="max-w-measure">
      <Checklist practice={practice} tickable="here" className="" />
      <p className="mt-3 text-sm text-soft print:hidden" data-search-skip="">
        <span data-needs-script>
          <span data-count={name} /> ticked · saved in this browser ·{' '}
        </span>
        <Link href="/checklists/">All checklists</Link>
      </p>
      <TickStatus />
      <RetiredTicks about={name} />
    </div>
  )
}

function part(id: string, text: string, content: ReactNode): Part {
  return { id, text, depth: 2, content }
}

function linksOf(entry: Entry): Part[] {
  const referrers = listReferrers(handbook, entry)
  const named = entry.kind === 'stack' ? [] : tagsOf(handbook, entry)
  const claims = claimsInText(entry)
  return [
    ...(claims.length
      ? [part('claimed', partTitles.claimed, <FigureList origins={claims.map((claim) => originOf(handbook, claim))} />)]
      : []),
    ...(named.length ? [part('named', partTitles.named, <TagList tags={named} />)] : []),
    ...(entry.kind === 'patterns'
      ? [part('choose', partTitles.choose, <RelatedList entries={listChoosing(handbook, [entry], entry.path)} />)]
      : []),
    part('related', partTitles.related, <RelatedList entries={listRelated(handbook, entry)} />),
    ...(referrers.length ? [part('referred', partTitles.referred, <RelatedList entries={referrers} />)] : []),
  ]
}
