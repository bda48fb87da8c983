import type { ReactNode } from 'react'
import { ComparisonTable } from '../../components/comparison-table.tsx'
import { MetricLines } from '../../components/metric-lines.tsx'
import { StatementList } from '../../components/ruled-list.tsx'
import { comparedSections, excerptOf } from '../../lib/content/show/compare.ts'
import { withOrigins, type Pattern } from '../../lib/content/model/handbook.ts'
import { partTitles } from '../../lib/content/model/part-titles.ts'
import type { SectionId } from '../../lib/content/model/sections.ts'
import { handbook } from '../content.ts'
import { Excerpt } from '../excerpt.tsx'
import '../choosing.css'
import '../comparison.css'

type Criterion = { id: string; title: string; show: (pattern: Pattern) => ReactNode }

const criteria: Criterion[] = [
  { id: 'benefits', title: partTitles.benefits, show: showBenefits },
  ...comparedSections.map(({ id, title }): Criterion => ({ id, title, show: (pattern) => showSection(pattern, id) })),
  { id: 'figures', title: partTitles.figures, show: showFigures },
]

/** Patterns over the same criteria: their benefits, what they say in each section, their figures. */
export function Comparison({ patterns }: { patterns: readonly Pattern[] }) {
  return (
    <ComparisonTable patterns={patterns} criteria={criteria.map(({ id, title, show }) => ({ id, title, cells: patterns.map(show) }))} />
  )
}

function showBenefits({ benefits }: Pattern) {
  return <StatementList items={benefits.items} />
}

function showSection(pattern: Pattern, id: SectionId<'patterns'>) {
  return <Excerpt entry={pattern} markup={excerptOf(pattern, id)} />
}

function showFigures({ metrics }: Pattern) {
  return <MetricLines metrics={withOrigins(handbook, metrics)} />
}
