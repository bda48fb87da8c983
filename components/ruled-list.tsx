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

export type StatementListProps = Omit<RuledListProps, 'mark' | 'children'> & {
  /** `holds` says under which condition. */
  items: readonly { text: string; holds?: string }[]
}

/** Statements, one a line, each with the condition under which it holds. */
export function StatementList({ items, ...rest }: StatementListProps) {
  return (
    <RuledList mark="dash" {...rest}>
      {items.map(({ text, holds }) => (
        <li key={text}>
          {text}
          {holds && <p>{holds}</p>}
        </li>
      ))}
    </RuledList>
  )
}
