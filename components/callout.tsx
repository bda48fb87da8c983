import type { ReactNode } from 'react'
import { calloutTitles } from '../lib/content/model/vocabulary.ts'

type CalloutProps = { kind?: keyof typeof kinds; title?: string; children?: ReactNode }

const kinds = { note: 'callout', caution: 'callout caution' } as const

/** A remark beside the text. */
export function Callout({ kind = 'note', title, children }: CalloutProps) {
  return (
    <aside className={kinds[kind]}>
      <p className="mb-1 font-mono text-xs bold">{title ?? calloutTitles[kind]}</p>
      <div className="prose">{children}</div>
    </aside>
  )
}
