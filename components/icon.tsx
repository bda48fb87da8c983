import type { ComponentProps } from 'react'

/** An emoji beside a title that says the same: not read aloud. */
export function Icon({ children, className = '' }: Pick<ComponentProps<'span'>, 'children' | 'className'>) {
  return (
    <span aria-hidden="true" className={`icon print:hidden ${className}`}>
      {children}
    </span>
  )
}
