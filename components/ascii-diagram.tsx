import type { ComponentProps } from 'react'
import type { Origin } from '../lib/content/model/origin.ts'
import type { Diagram } from '../lib/diagram/graph.ts'
import { diagramMermaid } from '../lib/diagram/tell/mermaid.ts'
import { summarizeDiagram } from '../lib/diagram/tell/summary.ts'
import { diagramSvg } from '../lib/diagram/draw/svg.ts'
import { CopyButton } from './copy-button.tsx'
import { DiagramOutline } from './diagram-outline.tsx'
import { DiagramSvg } from './diagram-svg.tsx'
import { Link } from './link.tsx'
import { Provenance } from './provenance.tsx'
import { ScrollFrame } from './scroll-frame.tsx'

export type AsciiDiagramProps = Omit<ComponentProps<'figure'>, 'children' | 'title' | 'id'> & {
  /** Unique on the page: the prefix of its anchors. */
  id: string
  title: string
  /** How to read it. */
  caption?: string
  /** The drawing, character for character. */
  text: string
  diagram: Diagram
  /** Where its picture is published as a file. */
  file?: string
  /** Where it stands with its source, for a page that shows it without. */
  whole?: string
  /** The page of what a node's label names. */
  link?: (label: string) => string | undefined
  /** Where the figures in it come from. */
  origins?: readonly Origin[]
}

/** A text drawing: its picture, what it says in words, its source, and how to copy or download it. */
export function AsciiDiagram({
  id,
  title,
  caption,
  text,
  diagram,
  file,
  whole,
  link,
  origins,
  className = '',
  ...rest
}: AsciiDiagramProps) {
  const svg = diagramSvg(diagram, { title, link })
  return (
    <figure id={id} className={`drawing ${className}`.trim()} data-drawing {...rest}>
      <figcaption>
        {title}
        <span className="font-mono text-2xs regular text-soft" data-search-skip="">
          {summarizeDiagram(diagram)}
        </span>
      </figcaption>
      <ScrollFrame label={`${title}, drawing`} className="drafting-grid diagram-frame px-1 py-6 sm:px-4" data-drawing-frame>
        <DiagramSvg svg={svg} />
      </ScrollFrame>
      {caption && <p className="drawing-part">{caption}</p>}
      {origins && origins.length > 0 && (
        <ul role="list" className="drawing-part flex flex-wrap gap-x-8 gap-y-3">
          {origins.map((origin) => (
            <li key={origin.claim.id}>
              <b className="figure">{origin.claim.figure}</b>
              <Provenance origin={origin} />
            </li>
          ))}
        </ul>
      )}
      <details className="print:not-open:hidden">
        <summary className="drawing-part">View as a list</summary>
        <DiagramOutline diagram={diagram} id={id} link={link} plain={whole !== undefined} />
      </details>
      {whole ? (
        <Link href={whole} aria-label={`Copy or download as text, Mermaid or SVG: ${title}`} className="drawing-part block print:hidden">
          Copy or download
        </Link>
      ) : (
        <Sources title={title} text={text} diagram={diagram} file={file} />
      )}
      <output className="sr-only" data-drawing-status />
    </figure>
  )
}

function Sources({ title, text, diagram, file }: Pick<AsciiDiagramProps, 'title' | 'text' | 'diagram' | 'file'>) {
  return (
    <>
      <details className="print:hidden" data-search-skip="">
        <summary className="drawing-part">View source</summary>
        <Source label={`${title}, text`} name="text" text={text} />
        <Source label={`${title}, Mermaid`} name="mermaid" text={diagramMermaid(diagram)} />
      </details>
      <div className="flex flex-wrap print:hidden" data-search-skip="">
        <CopyButton source="text">Copy text</CopyButton>
        <CopyButton source="mermaid">Copy Mermaid</CopyButton>
        {file && (
          <Link href={file} download className="drawing-part">
            Download SVG
          </Link>
        )}
      </div>
    </>
  )
}

function Source({ label, name, text }: { label: string; name: string; text: string }) {
  return (
    <ScrollFrame label={label} className="rule-t bg-panel">
      <pre className="w-fit p-4 font-mono text-[.6875rem] [line-height:1.3] sm:text-2xs" data-copy-source={name}>
        {text}
      </pre>
    </ScrollFrame>
  )
}
