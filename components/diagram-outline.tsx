import { Fragment } from 'react'
import type { Diagram } from '../lib/diagram/graph.ts'
import { diagramOutline, linkSigns, type OutlineItem, type OutlineLink } from '../lib/diagram/outline.ts'
import { Link } from './link.tsx'

type DiagramOutlineProps = {
  diagram: Diagram
  /** The drawing's name: the list's anchors begin with it. */
  id: string
  link?: (label: string) => string | undefined
}

/** What a drawing shows, in words: each node, the nodes that it leads to, its notes. */
export function DiagramOutline({ diagram, id, link }: DiagramOutlineProps) {
  const outline = diagramOutline(diagram)
  const headings = diagram.captions.map(({ text, heads }) => ({
    text,
    over: outline.filter((item) => heads.includes(item.id)).map(({ label }) => label),
  }))
  return (
    <ul role="list" className="grid gap-1.5 text-xs">
      {outline.map((item) => (
        <li key={item.id} id={anchor(id, item.id)} data-outline={item.id} className="scroll-mt-24 target:bg-tint">
          <OutlineEntry item={item} id={id} href={link?.(item.label)} />
        </li>
      ))}
      {headings.map(({ text, over }) => (
        <li key={text} className="text-soft">
          {text}
          {over.length > 0 && `, over ${over.join(', ')}`}
        </li>
      ))}
    </ul>
  )
}

function OutlineEntry({ item, id, href }: { item: OutlineItem; id: string; href?: string }) {
  const remarks = [
    ...(item.parent ? [`in ${item.parent.label}`] : []),
    ...(item.children.length > 0 ? [`holds ${item.children.map(({ label }) => label).join(', ')}`] : []),
    ...(item.noIncoming ? ['no incoming connection'] : []),
    ...item.notes,
  ]
  return (
    <>
      {href ? <Link href={href}>{item.label}</Link> : <span className="font-bold">{item.label}</span>}
      {item.to.map((to, index) => (
        <Fragment key={`${to.direction} ${to.id} ${to.edgeLabel}`}>
          {index === 0 || item.to[index - 1]?.direction !== to.direction ? <Sign direction={to.direction} /> : ', '}
          <a href={`#${anchor(id, to.id)}`}>{to.label}</a>
          {to.edgeLabel && ` (${to.edgeLabel})`}
        </Fragment>
      ))}
      {remarks.length > 0 && <span className="text-soft"> · {remarks.join(' · ')}</span>}
    </>
  )
}

function Sign({ direction }: { direction: OutlineLink['direction'] }) {
  const words = { out: 'leads to', both: 'is connected both ways with', none: 'is connected with' } as const
  return (
    <>
      {' '}
      <span aria-hidden="true">{linkSigns[direction]}</span>
      <span className="sr-only"> {words[direction]}</span>{' '}
    </>
  )
}

function anchor(id: string, node: string): string {
  return `${id}-${node}-text`
}
