import { Fragment } from 'react'
import type { Diagram } from '../lib/diagram/graph.ts'
import { diagramOutline, type OutlineItem, type OutlineLink } from '../lib/diagram/tell/outline.ts'
import { Link } from './link.tsx'

type DiagramOutlineProps = {
  diagram: Diagram
  /** The drawing's name: the list's anchors begin with it. */
  id: string
  /** The page of what a node's label names. */
  link?: (label: string) => string | undefined
  /** Without anchors and links, for a page that shows the drawing of another. */
  plain?: boolean
}

/** What a drawing shows, in words: each node, the nodes that it leads to, its notes. Each node has its anchor, which a search leads to. */
export function DiagramOutline({ diagram, id, link, plain }: DiagramOutlineProps) {
  const outline = diagramOutline(diagram)
  const headings = diagram.captions.map(({ text, heads }) => ({
    text,
    over: outline.filter((item) => heads.includes(item.id)).map(({ label }) => label),
  }))
  return (
    <ul role="list" className="outline-list">
      {outline.map((item) => (
        <li
          key={item.id}
          id={plain ? undefined : anchor(id, item.id)}
          data-outline={item.id}
          data-to={item.to.map((to) => to.id).join(' ') || undefined}
        >
          <Name label={item.label} href={plain ? undefined : link?.(item.label)} />
          {item.to.map((to, index) => (
            <Fragment key={`${to.direction} ${to.id} ${to.edgeLabel}`}>
              {index === 0 || item.to[index - 1]?.direction !== to.direction ? ` ${leadingWords[to.direction]} ` : ', '}
              {to.label}
              {to.edgeLabel && ` (${to.edgeLabel})`}
            </Fragment>
          ))}
          {remarksOn(item)
            .map((remark) => ` · ${remark}`)
            .join('')}
        </li>
      ))}
      {headings.map(({ text, over }) => (
        <li key={text}>
          {text}
          {over.length > 0 && `, over ${over.join(', ')}`}
        </li>
      ))}
    </ul>
  )
}

function Name({ label, href }: { label: string; href?: string }) {
  return href ? <Link href={href}>{label}</Link> : label
}

const leadingWords = {
  out: 'leads to',
  both: 'is connected both ways with',
  none: 'is connected with',
} as const satisfies Record<OutlineLink['direction'], string>

function remarksOn(item: OutlineItem): string[] {
  return [
    ...(item.parent ? [`in ${item.parent.label}`] : []),
    ...(item.children.length > 0 ? [`holds ${item.children.map(({ label }) => label).join(', ')}`] : []),
    ...(item.noIncoming ? ['no incoming connection'] : []),
    ...item.notes,
  ]
}

function anchor(id: string, node: string): string {
  return `${id}-${node}-text`
}
