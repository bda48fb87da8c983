import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type HeroProps = {
  /** What the site is about, in a picture: not read aloud, since its page tells what it shows. */
  picture?: ReactNode
  eyebrow: string
  title: string
  lead: string
  benefit: string
  start: { label: string; path: string }
  more: { label: string; path: string }
}

/** The first thing that a visitor sees: the title on drafting paper. */
export function Hero({ picture, eyebrow, title, lead, benefit, start, more }: HeroProps) {
  return (
    <section className="drafting-grid grid items-center gap-x-[clamp(1.5rem,4vw,4rem)] px-gutter py-[clamp(2rem,4vw,4rem)] wide:grid-cols-2">
      <div>
        <p className="mb-5 font-mono text-xs text-accent">{eyebrow}</p>
        <h1 className="text-4xl bold">{title}</h1>
        <p className="mt-7 max-w-[46ch] text-lead text-soft">{lead}</p>
        <p className="mt-4 max-w-[46ch] bold">{benefit}</p>
        <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4 print:hidden">
          <Link href={start.path} className="rounded-xs bg-ink px-5 py-3 bold text-paper no-underline hover:bg-accent hover:text-paper">
            {start.label}
          </Link>
          <Link href={more.path}>{more.label}</Link>
        </p>
      </div>
      {picture}
    </section>
  )
}
