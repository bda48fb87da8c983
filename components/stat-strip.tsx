import { StatCard, type StatCardProps } from './stat-card.tsx'

/** The figures of the home page in one row, or in as many as the width asks for. */
export function StatStrip({ stats, label }: { stats: readonly StatCardProps[]; label: string }) {
  return (
    <ul role="list" aria-label={label} className="cells grid grid-cols-2 rule-y sm:grid-cols-3 wide:grid-cols-5">
      {stats.map((stat) => (
        <li
          key={stat.label}
          className="flex flex-col px-gutter py-6 font-mono text-xs bold max-sm:last:odd:col-span-2 sm:max-wide:last:col-span-2 wide:px-6 wide:first:pl-gutter"
        >
          <StatCard {...stat} />
        </li>
      ))}
    </ul>
  )
}
