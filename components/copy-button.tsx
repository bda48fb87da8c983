import type { ComponentProps } from 'react'

/** Copies what its figure marks with `data-copy-source`; the script of the site does the work and says so. */
export function CopyButton({ children, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return (
    <button
      type="button"
      data-copy
      className="border-r border-rule px-4 py-2.5 font-mono text-2xs text-soft hover:bg-tint hover:text-ink"
      {...rest}
    >
      <span aria-live="polite">{children}</span>
    </button>
  )
}
