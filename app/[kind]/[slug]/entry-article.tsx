import type { ReactNode } from 'react'
import { ChoiceList } from '../../../components/choice-list.tsx'
import { FigureList } from '../../../components/figure-list.tsx'
import { MetricList } from '../../../components/metric-list.tsx'
import { RelatedList } from '../../../components/related-list.tsx'
import { RuledList } from '../../../components/ruled-list.tsx'
import { TagList } from '../../../components/tag-list.tsx'
import { claimsInText, originOf, relatedTo, withOrigins, type Entry } from '../../../lib/content/handbook.ts'
import { referrersOf } from '../../../lib/content/referrers.ts'
import { choicesOf, tagsOf } from '../../../lib/content/tags.ts'
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
  return (
    <article className="min-w-0 max-w-[58rem]">
      <div className="prose max-w-measure text-lg leading-relaxed">
        <BodyPart body={body} part="intro" />
      </div>
      {factsOf(entry).map(renderPart)}
      {body.headings.length > 0 && (
        <div className="prose mt-10 max-w-measure">
          <BodyPart body={body} part="sections" />
        </div>
      )}
      <div className={body.headings.length > 0 ? 'mt-14 border-t border-line' : ''}>{linksOf(entry).map(renderPart)}</div>
    </article>
  )
}

/** What other pages say: a search finds it there. */
const elsewhere = new Set(['related', 'referred'])

function renderPart({ id, text, content, titled }: Part) {
  // A drawing has its title and its anchor itself.
  if (titled) {
    return (
      <div key={id} className="mt-10">
        {content}
      </div>
    )
  }
  return (
    <section key={id} aria-labelledby={id} className="mt-10" data-search-skip={elsewhere.has(id) ? '' : undefined}>
      <h2 id={id} className="mb-3 text-lg font-semibold tracking-tight">
        {text}
      </h2>
      {content}
    </section>
  )
}

function factsOf(entry: Entry): Part[] {
  switch (entry.kind) {
    case 'patterns':
      return [
        part('benefits', entry.benefits.title, <RuledList items={entry.benefits.items} mark="dash" className="max-w-measure" />),
        ...entry.body.introDrawings.map((drawing): Part => ({
          ...part(drawing.id, drawing.title, <Drawing drawing={drawing} />),
          titled: true,
        })),
        part(
          'figures',
          'In figures',
          <MetricList metrics={withOrigins(handbook, entry.metrics)} start="frame" className="border border-rule" />,
        ),
      ]
    case 'stack':
      return [part('technologies', 'Technologies', <ChoiceList choices={choicesOf(handbook, entry)} />)]
    case 'practices':
      return [part('checklist', 'Checklist', <Checklist items={entry.checklist} className="max-w-measure" />)]
  }
}

function part(id: string, text: string, content: ReactNode): Part {
  return { id, text, depth: 2, content }
}

function linksOf(entry: Entry): Part[] {
  const referrers = referrersOf(handbook, entry).map((referrer) => ({
    ...nameOf(referrer.entry),
    line: referrer.names && `Names ${listed.format(referrer.names.map(({ name }) => name))}`,
  }))
  const named = entry.kind === 'stack' ? [] : tagsOf(handbook, entry)
  const claims = claimsInText(entry)
  return [
    ...(claims.length
      ? [part('claimed', 'Figures on this page', <FigureList origins={claims.map((claim) => originOf(handbook, claim))} />)]
      : []),
    ...(named.length ? [part('named', 'Technologies in it', <TagList tags={named} />)] : []),
    part('related', 'Read next', <RelatedList entries={relatedTo(handbook, entry).map(nameOf)} />),
    ...(referrers.length ? [part('referred', 'Referred to by', <RelatedList entries={referrers} />)] : []),
  ]
}

const listed = new Intl.ListFormat('en')

function nameOf({ icon, title, path, kind }: Entry) {
  return { icon, title, path, kind: handbook.site.sections[kind].singular }
}
