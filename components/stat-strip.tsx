import { StatCard, type StatCardProps } from './stat-card.tsx'

/** The figures of the home page in one row, or in as many as the width asks for. */
export function StatStrip({
  stats,
  label,
}: {
  stats: readonly Pick<StatCardProps, 'icon' | 'value' | 'label' | 'origin'>[]
  label: string
}) {
  return (
    <ul role="list" aria-label={label} className="cells grid grid-cols-2 border-y border-rule sm:grid-cols-3 wide:grid-cols-5">
      {stats.map((stat) => (
        <li key={stat.label} className="px-gutter max-sm:last:odd:col-span-2 sm:max-wide:last:col-span-2 wide:px-6 wide:first:pl-gutter">
          <StatCard icon={stat.icon} value={stat.value} label={stat.label} origin={stat.origin} />
        </li>
      ))}
    </ul>
  )
}
