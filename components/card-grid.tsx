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
    <ul role="list" className="cards cells rule-y">
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  )
}
