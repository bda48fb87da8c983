import type { ComponentProps } from 'react'
import type { Origin } from '../lib/content/model/origin.ts'
import { CurrentFigure } from './current-figure.tsx'
import { Provenance } from './provenance.tsx'

export type MetricListProps = Omit<ComponentProps<'ul'>, 'children'> & {
  metrics: readonly { value: string; label: string; origin: Origin }[]
}

/** Figures of a pattern: value over label, four in a row where there is room. */
export function MetricList({ metrics, className = '', ...rest }: MetricListProps) {
  return (
    <ul role="list" className={`metrics cells ${className}`.trim()} {...rest}>
      {metrics.map(({ value, label, origin }) => (
        <li key={label}>
          <b className="figure text-metric print:text-xl">{value}</b> {label}
          <Provenance origin={origin} />
          <CurrentFigure origin={origin} />
        </li>
      ))}
    </ul>
  )
}
