import type { ComponentProps } from 'react'

/** Scrolls sideways inside itself, so that the page does not; named and in the tab order, since it may need the arrow keys. */
export function ScrollFrame({ label, className = '', ...rest }: Omit<ComponentProps<'section'>, 'aria-label'> & { label: string }) {
  return <section aria-label={label} tabIndex={0} className={`overflow-x-auto -outline-offset-2 ${className}`} {...rest} />
}
