import type { ReactNode } from 'react'

type CalloutProps = { kind?: keyof typeof kinds; title?: string; children?: ReactNode }

const kinds = {
  note: { label: 'Note', className: 'border-line' },
  caution: { label: 'Caution', className: 'border-accent' },
} as const

/** A remark beside the text. */
export function Callout({ kind = 'note', title, children }: CalloutProps) {
  return (
    <aside className={`border-l-2 bg-panel px-5 py-4 ${kinds[kind].className}`}>
      <p className="mb-1 font-mono text-xs font-semibold">{title ?? kinds[kind].label}</p>
      <div className="prose">{children}</div>
    </aside>
  )
}
