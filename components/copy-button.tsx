import type { ComponentProps } from 'react'

export type CopyButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  /** Which of its figure's sources it copies: the one that is marked with `data-copy-source` and this name. */
  source: string
}

/** Copies a text of its figure; the script of the site does the work and says so. */
export function CopyButton({ source, children, ...rest }: CopyButtonProps) {
  return (
    <button type="button" data-needs-script data-copy={source} aria-live="polite" className="drawing-part" {...rest}>
      {children}
    </button>
  )
}
