import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type HeroProps = {
  /** A drawing that stands for all: not read aloud, since its page tells what it shows. */
  picture?: ReactNode
  eyebrow: string
  title: string
  lead: string
  start: { label: string; path: string }
  more: { label: string; path: string }
  /** Under both: a sentence, and where it leads. */
  note: { text: string; label: string; path: string }
}

/** The first thing that a visitor sees: the title on drafting paper. */
export function Hero({ picture, eyebrow, title, lead, start, more, note }: HeroProps) {
  return (
    <section className="drafting-grid grid items-center gap-x-12 px-gutter pb-[clamp(2.5rem,6vw,5rem)] pt-[clamp(3rem,8vw,6.5rem)] wide:grid-cols-[minmax(0,1fr)_minmax(0,.92fr)]">
      <div>
        <p className="mb-5 font-mono text-xs text-accent">{eyebrow}</p>
        <h1 className="text-4xl bold">{title}</h1>
        <p className="mt-7 max-w-[46ch] text-lead text-soft">{lead}</p>
        <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4 print:hidden">
          <Link href={start.path} className="rounded-xs bg-ink px-5 py-3 bold text-paper no-underline hover:bg-accent hover:text-paper">
            {start.label}
          </Link>
          <Link href={more.path}>{more.label}</Link>
        </p>
        <p className="mt-8 max-w-[46ch] text-sm text-soft">
          {note.text} <Link href={note.path}>{note.label}</Link>
        </p>
      </div>
      {picture && (
        <div aria-hidden="true" className="pointer-events-none max-wide:hidden">
          {picture}
        </div>
      )}
    </section>
  )
}
