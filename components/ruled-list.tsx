import type { ComponentProps } from 'react'

export type RuledListProps = Omit<ComponentProps<'ul'>, 'children'> & { items: readonly string[]; mark: RuledItemProps['mark'] }

/** A list ruled like a form. */
export function RuledList({ items, mark, ...rest }: RuledListProps) {
  return (
    <ul role="list" {...rest}>
      {items.map((item) => (
        <RuledItem key={item} mark={mark}>
          {item}
        </RuledItem>
      ))}
    </ul>
  )
}

export type RuledItemProps = ComponentProps<'li'> & {
  /** `dash` for statements, `box` for things to do. */
  mark: keyof typeof marks
}

const marks = {
  dash: 'before:top-[1.15rem] before:h-px before:w-2.5 before:bg-accent',
  box: 'before:top-[.7rem] before:size-3.5 before:rounded-[1px] before:border-[1.5px] before:border-line',
} as const

export function RuledItem({ mark, children, ...rest }: RuledItemProps) {
  return (
    <li className={`relative border-t border-rule py-1.5 pl-7 before:absolute before:left-0 ${marks[mark]}`} {...rest}>
      {children}
    </li>
  )
}
