import type { ComponentProps } from 'react'

const look = 'edge px-3 py-2.5 font-mono text-2xs hover:border-accent hover:bg-tint print:hidden'

/** A button that does something on the page. */
export function Button({ type = 'button', children, ...rest }: ComponentProps<'button'>) {
  return (
    <button type={type} className={look} {...rest}>
      {children}
    </button>
  )
}

/** The same for a file to be chosen. */
export function FileButton({ children, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className={`relative ${look}`}>
      {children}
      <input type="file" className="sr-only" {...rest} />
    </label>
  )
}
