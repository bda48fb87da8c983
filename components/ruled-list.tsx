import type { ComponentProps } from 'react'

export type RuledListProps = ComponentProps<'ul'> & {
  /** `dash` for statements, `box` for things to do. */
  mark: keyof typeof marks
}

const marks = { dash: 'ruled', box: 'ruled boxes' } as const

/** A list ruled like a form; the list says how its items are marked, so that no item carries a class. */
export function RuledList({ mark, className = '', ...rest }: RuledListProps) {
  return <ul role="list" className={`${marks[mark]} ${className}`.trim()} {...rest} />
}

/** Statements, one a line. */
export function StatementList({ items, ...rest }: Omit<RuledListProps, 'mark' | 'children'> & { items: readonly string[] }) {
  return (
    <RuledList mark="dash" {...rest}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </RuledList>
  )
}
