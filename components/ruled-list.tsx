import type { ComponentProps, ReactNode } from 'react'

export type RuledListProps = Omit<ComponentProps<'ul'>, 'children'> & {
  items: readonly string[]
  /** How an item is shown, where it is more than its text. */
  show?: (item: string) => ReactNode
  /** `dash` for statements, `box` for things to do. */
  mark: keyof typeof marks
}

const marks = {
  dash: 'before:top-[1.15rem] before:h-px before:w-2.5 before:bg-accent',
  box: 'before:top-[.7rem] before:size-3.5 before:rounded-[1px] before:border-[1.5px] before:border-line',
} as const

/** A list ruled like a form. */
export function RuledList({ items, show, mark, className = '', ...rest }: RuledListProps) {
  return (
    <ul role="list" className={className} {...rest}>
      {items.map((item) => (
        <li key={item} className={`relative border-t border-rule py-1.5 pl-7 before:absolute before:left-0 ${marks[mark]}`}>
          {show ? show(item) : item}
        </li>
      ))}
    </ul>
  )
}
