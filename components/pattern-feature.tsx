import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'
import { MetricList, type MetricListProps } from './metric-list.tsx'
import { StatementList, type StatementListProps } from './ruled-list.tsx'

type PatternFeatureProps = {
  icon: string
  title: string
  path: string
  summary: string
  intro: ReactNode
  benefits: { title: string; items: StatementListProps['items'] }
  diagram: ReactNode
  metrics: MetricListProps['metrics']
}

/** A pattern on the home page: its words at the left, its drawing at the right, its figures under both. */
export function PatternFeature({ icon, title, path, summary, intro, benefits, diagram, metrics }: PatternFeatureProps) {
  return (
    <>
      <h3 className="flex items-baseline gap-4 rule-t px-gutter pt-9 text-xl bold">
        <Icon emoji={icon} />
        <Link href={path}>{title}</Link>
      </h3>
      <p className="card-line mb-7 px-gutter">{summary}</p>
      <div className="grid items-start gap-x-[clamp(1.5rem,4vw,4rem)] gap-y-8 px-gutter wide:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
        <div>
          <div className="prose max-w-measure">{intro}</div>
          <h4 className="mb-2 mt-6 font-mono text-xs bold">{benefits.title}</h4>
          <StatementList items={benefits.items} />
        </div>
        {diagram}
      </div>
      <MetricList metrics={metrics} className="at-gutter mt-9 rule-y" />
    </>
  )
}
