import type { Origin } from '../lib/content/model/origin.ts'
import { CurrentFigure } from './current-figure.tsx'
import { Icon } from './icon.tsx'
import { Provenance } from './provenance.tsx'

export type StatCardProps = {
  icon: string
  /** As it is shown: `63%`. */
  value: string
  label: string
  origin: Origin
}

/** One figure, its number as the picture, and what is known on the same question. */
export function StatCard({ icon, value, label, origin }: StatCardProps) {
  return (
    <>
      <Icon emoji={icon} className="text-base" />
      <b className={`figure my-2 mt-4 font-sans ${origin.claim.current ? 'quoted' : 'text-figure'}`} data-reveal>
        {value}
      </b>{' '}
      {label}
      <Provenance origin={origin} />
      <CurrentFigure origin={origin} />
    </>
  )
}
