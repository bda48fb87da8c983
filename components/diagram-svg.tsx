import { createElement, type ReactNode } from 'react'
import type { SvgElement } from '../lib/diagram/draw/svg-element.ts'

type DiagramSvgProps = {
  svg: SvgElement
  /** How many times its natural size the drawing may have; it shrinks to its column. */
  scale?: number
}

// What is wider than this has less than 11 px text on a phone of 360 px, and scrolls in its frame instead of shrinking further.
const widestOnPhone = 370
const smallest = 11 / 12.5

/** The picture of a drawing, from the tree that lib/diagram makes. */
export function DiagramSvg({ svg, scale = 1.28 }: DiagramSvgProps) {
  const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)]
  const sized = { ...svg, attributes: { ...svg.attributes, width: Math.round(width * scale), height: Math.round(height * scale) } }
  return (
    <>
      {toReact(sized)}
      {width > widestOnPhone && <svg width={Math.ceil(width * smallest)} height={0} aria-hidden="true" />}
    </>
  )
}

/** SVG's own attribute names become React's; those with `data-` and `aria-` stay. */
function toReact({ tag, attributes, children }: SvgElement): ReactNode {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]))
  return createElement(tag, props, ...children.map((child) => (typeof child === 'string' ? child : toReact(child))))
}

function reactName(name: string): string {
  if (name === 'class') return 'className'
  if (name === 'tabindex') return 'tabIndex'
  if (/^(data|aria)-/.test(name)) return name
  return name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
