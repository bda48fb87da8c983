import type { ComponentProps } from 'react'

type ChoiceProps = Omit<ComponentProps<'input'>, 'children'> & { label: string }

/** One of several answers: its box or button lies inside the frame of its words, all of which can be clicked. */
export function Choice({ label, className = '', ...input }: ChoiceProps) {
  return (
    <label className={`choice ${className}`.trim()}>
      <input {...input} />
      {label}
    </label>
  )
}
