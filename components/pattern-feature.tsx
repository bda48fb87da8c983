import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'
import { MetricList, type MetricListProps } from './metric-list.tsx'
import { RuledList } from './ruled-list.tsx'

type PatternFeatureProps = {
  icon: string
  title: string
  path: string
  summary: string
  intro: ReactNode
  benefits: { title: string; items: readonly string[] }
  diagram: ReactNode
  metrics: MetricListProps['metrics']
}

/** A pattern on the home page: its words at the left, its drawing at the right, its figures under both. */
export function PatternFeature({ icon, title, path, summary, intro, benefits, diagram, metrics }: PatternFeatureProps) {
  return (
    <article className="border-t border-rule pt-9">
      <header className="mb-7 flex items-start gap-4 px-gutter">
        <Icon emoji={icon} className="text-xl" />
        <div>
          <h3 className="text-xl font-bold">
            <Link href={path} className="no-underline hover:underline">
              {title}
            </Link>
          </h3>
          <p className="mt-1 font-mono text-xs text-soft">{summary}</p>
        </div>
      </header>
      <div className="grid items-start gap-x-[clamp(1.5rem,4vw,4rem)] gap-y-8 px-gutter wide:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
        <div>
          <div className="prose max-w-measure">{intro}</div>
          <h4 className="mb-2 mt-6 font-mono text-xs font-bold">{benefits.title}</h4>
          <RuledList items={benefits.items} mark="dash" />
        </div>
        {diagram}
      </div>
      <MetricList metrics={metrics} className="mt-9 border-y border-rule" />
    </article>
  )
}
