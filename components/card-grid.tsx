import type { Key, ReactNode } from 'react'

/** Cells with hairlines between them. */
export function CardGrid<T>({
  items,
  keyOf,
  children,
}: {
  items: readonly T[]
  keyOf: (item: T) => Key
  children: (item: T) => ReactNode
}) {
  return (
    <ul role="list" className="cells grid border-y border-rule sm:grid-cols-2 wide:grid-cols-3">
      {items.map((item) => (
        // On paper a heading stays with the first row.
        <li
          key={keyOf(item)}
          className="min-w-0 nth-[-n+2]:break-before-avoid px-gutter py-7 wide:px-7 wide:nth-[3n]:pr-gutter wide:nth-[3n+1]:pl-gutter"
        >
          {children(item)}
        </li>
      ))}
    </ul>
  )
}
