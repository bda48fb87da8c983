import type { ReactNode } from 'react'

type SectionHeadingProps = {
  /** `01`, in the margin. */
  number: string
  children: ReactNode
  id?: string
}

/** The title of a section with its number, as on a drawing. */
export function SectionHeading({ number, children, id }: SectionHeadingProps) {
  return (
    <h2 id={id} className="flex items-baseline gap-5 px-gutter pb-7 pt-[clamp(3rem,6vw,5.5rem)] text-2xl bold">
      <span aria-hidden="true" className="flex-none font-mono text-xs regular [letter-spacing:0] text-accent">
        {`${number} `}
      </span>
      {children}
    </h2>
  )
}
