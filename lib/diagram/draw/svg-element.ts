/** An element as data, with SVG's own attribute names: a React component renders it, `serializeSvg` writes it. */
export type SvgElement = { tag: string; attributes: Record<string, string | number>; children: (SvgElement | string)[] }
