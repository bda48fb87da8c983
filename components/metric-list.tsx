import type { ComponentProps } from 'react'

export type MetricListProps = Omit<ComponentProps<'dl'>, 'children'> & {
  /** Where the first column begins: at the page's gutter, or inside a frame. */
  start?: keyof typeof starts
  metrics: readonly { value: string; label: string }[]
}

const starts = {
  gutter: '[--metric-start:var(--gutter)]',
  frame: '[--metric-start:1.25rem]',
} as const

/** Figures of a pattern: value over label, four in a row where there is room. */
export function MetricList({ metrics, start = 'gutter', className = '', ...rest }: MetricListProps) {
  return (
    <dl className={`grid grid-cols-2 gap-px bg-rule wide:grid-cols-4 ${starts[start]} ${className}`} {...rest}>
      {metrics.map(({ value, label }) => (
        <div
          key={label}
          className="flex flex-col-reverse justify-end bg-paper px-5 py-5 first:pl-[var(--metric-start)] max-wide:nth-[3]:pl-[var(--metric-start)]"
        >
          <dt className="mt-1 font-mono text-xs">{label}</dt>
          <dd className="text-metric font-bold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
