import type { ComponentProps } from 'react'
import { CopyButton } from './copy-button.tsx'
import { ScrollFrame } from './scroll-frame.tsx'

export type AsciiDiagramProps = Omit<ComponentProps<'figure'>, 'children' | 'title'> & {
  title: string
  /** The drawing, character for character. */
  text: string
}

// The text shrinks until its widest row fits the column; below a readable size the frame scrolls instead of the page.
const sizes = [
  { columns: 40, className: 'text-[clamp(.6875rem,100cqi/25,.875rem)]' },
  { columns: 60, className: 'text-[clamp(.6875rem,100cqi/37.5,.875rem)]' },
  { columns: 80, className: 'text-[clamp(.6875rem,100cqi/50,.875rem)]' },
  { columns: Infinity, className: 'text-[clamp(.6875rem,100cqi/62.5,.875rem)]' },
] as const

/** A drawing in text: exactly as it was drawn, with its title and a button that copies it. */
export function AsciiDiagram({ title, text, className = '', ...rest }: AsciiDiagramProps) {
  const columns = Math.max(...text.split('\n').map((row) => row.length))
  const size = sizes.find((each) => columns <= each.columns)?.className
  return (
    <figure className={`min-w-0 border border-rule bg-paper ${className}`} data-drawing {...rest}>
      <figcaption className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule px-4 py-2.5 text-xs font-semibold">
        {title}
      </figcaption>
      <ScrollFrame label={title} className="drafting-grid @container px-4 py-6">
        <pre className={`mx-auto w-fit font-mono leading-[1.3] ${size}`} data-copy-source>
          {text}
        </pre>
      </ScrollFrame>
      <div className="flex border-t border-rule print:hidden" data-needs-script>
        <CopyButton>Copy text</CopyButton>
      </div>
    </figure>
  )
}
