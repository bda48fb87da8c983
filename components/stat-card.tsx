import type { ComponentProps } from 'react'
import type { Origin } from '../lib/content/origin.ts'
import { Icon } from './icon.tsx'
import { Provenance } from './provenance.tsx'

export type StatCardProps = Omit<ComponentProps<'div'>, 'children'> & {
  icon: string
  /** As it is shown: `63%`. */
  value: string
  label: string
  origin: Origin
}

/** One figure, its number as the picture. */
export function StatCard({ icon, value, label, origin, className = '', ...rest }: StatCardProps) {
  return (
    <div className={`flex h-full flex-col py-6 ${className}`} {...rest}>
      <Icon emoji={icon} className="mt-0.5 text-base" />
      <p className="mt-5 flex flex-col">
        <span className="figure text-figure" data-reveal>
          {value}
        </span>{' '}
        <span className="mt-2 font-mono text-xs font-bold">{label}</span>
      </p>
      <Provenance origin={origin} />
    </div>
  )
}
