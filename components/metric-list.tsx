import type { ComponentProps } from 'react'
import type { Origin } from '../lib/content/origin.ts'
import { Provenance } from './provenance.tsx'

export type MetricListProps = Omit<ComponentProps<'ul'>, 'children'> & {
  /** Where the first column begins: at the page's gutter, or inside a frame. */
  start?: keyof typeof starts
  metrics: readonly { value: string; label: string; origin: Origin }[]
}

const starts = {
  gutter: 'first:pl-gutter max-wide:nth-[3]:pl-gutter',
  frame: '',
} as const

/** Figures of a pattern: value over label, four in a row where there is room. */
export function MetricList({ metrics, start = 'gutter', className = '', ...rest }: MetricListProps) {
  return (
    <ul role="list" className={`cells grid break-inside-avoid grid-cols-2 wide:grid-cols-4 print:grid-cols-4 ${className}`} {...rest}>
      {metrics.map(({ value, label, origin }) => (
        <li key={label} className={`p-5 ${starts[start]}`}>
          <span className="figure block text-metric print:text-xl">{value}</span>{' '}
          <span className="mt-1 block font-mono text-xs">{label}</span>
          <Provenance origin={origin} />
        </li>
      ))}
    </ul>
  )
}
