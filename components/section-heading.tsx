import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

type SectionHeadingProps = {
  /** `01`, in the margin. */
  number: string
  children: ReactNode
  id: string
}

/** The title of a section with its number, as on a drawing. */
export function SectionHeading({ number, children, id }: SectionHeadingProps) {
  return (
    <Heading
      id={id}
      data-number={number}
      className="numbered flex items-baseline gap-5 px-gutter pb-7 pt-[clamp(3rem,6vw,5.5rem)] text-2xl bold"
    >
      {children}
    </Heading>
  )
}
