import type { MetricListProps } from './metric-list.tsx'
import { Provenance } from './provenance.tsx'

/** Figures of a pattern under each other, for a narrow column. */
export function MetricLines({ metrics }: Pick<MetricListProps, 'metrics'>) {
  return (
    <ul role="list" className="grid grid-cols-2 gap-x-4">
      {metrics.map(({ value, label, origin }) => (
        <li key={label} className="mb-2">
          <b className="figure text-lg">{value}</b> <span className="font-mono text-xs">{label}</span>
          <Provenance origin={origin} />
        </li>
      ))}
    </ul>
  )
}
