import type { ComponentProps } from 'react'
import { address } from '../lib/content/model/address.ts'

/** A link: an address of the handbook (`/patterns/`) gets the base path, every other stays as it is. */
export function Link({ href = '', children, ...rest }: ComponentProps<'a'>) {
  const within = /^\/(?!\/)/.test(href)
  return (
    <a href={within ? address(href as `/${string}`) : href} {...rest}>
      {children}
    </a>
  )
}
