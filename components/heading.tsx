import type { ComponentProps } from 'react'

type HeadingProps = Omit<ComponentProps<'h2'>, 'id'> & { level?: 2 | 3 } & (
    | { id: string; of?: undefined }
    /** The id of what it heads, which has the anchor in its place. */
    | { id?: undefined; of: string }
  )

/** A heading whose words are the link to its place, to be copied and shared; app/globals.css marks it. */
export function Heading({ level = 2, id, of, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} {...rest}>
      <a href={`#${id ?? of}`}>{children}</a>
    </Tag>
  )
}
