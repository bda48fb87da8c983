import type { ReactNode } from 'react'
import { calloutTitles } from '../lib/content/vocabulary.ts'

type CalloutProps = { kind?: keyof typeof kinds; title?: string; children?: ReactNode }

const kinds = { note: 'border-line', caution: 'border-accent' } as const

/** A remark beside the text. */
export function Callout({ kind = 'note', title, children }: CalloutProps) {
  return (
    <aside className={`border-l-2 bg-panel px-5 py-4 ${kinds[kind]}`}>
      <p className="mb-1 font-mono text-xs font-bold">{title ?? calloutTitles[kind]}</p>
      <div className="prose">{children}</div>
    </aside>
  )
}
