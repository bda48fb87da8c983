import type { SvgElement } from '../lib/diagram/draw/svg-element.ts'
import { DiagramSvg } from './diagram-svg.tsx'

const plainHeads: Readonly<Record<string, string>> = { '▶': '>', '◀': '<', '▲': '^', '▼': 'v' }

/**
 * A text drawing, and under it the picture that was read from it: the one becomes the other where motion is welcome. Its arrows are plain
 * characters: a font that lacks the triangles takes them from another, which moves the rest of the row.
 */
export function HeroDrawing({ text, svg }: { text: string; svg: SvgElement }) {
  return (
    <div aria-hidden="true" className="becoming max-wide:hidden">
      <pre>{text.replaceAll(/[▶◀▲▼]/g, (head) => plainHeads[head] ?? head)}</pre>
      <DiagramSvg svg={svg} scale={1.5} />
    </div>
  )
}
