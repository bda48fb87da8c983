import type { ComponentProps } from 'react'

/**
 * Scrolls sideways inside itself, so that the page does not; named and in the tab order, since it may need the arrow keys. A group and
 * not a region: a page may hold any number of them, and landmarks of one name can't be told apart.
 */
export function ScrollFrame({ label, className = '', ...rest }: Omit<ComponentProps<'div'>, 'aria-label'> & { label: string }) {
  return <div role="group" aria-label={label} tabIndex={0} className={`overflow-x-auto ${className}`} {...rest} />
}
