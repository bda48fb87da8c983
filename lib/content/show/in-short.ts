import type { Pattern } from '../model/handbook.ts'

/** A pattern as the home page shows it: its first drawing and its statements by themselves. Captions and conditions stand on its own page. */
export function inShort(pattern: Pattern): Pattern {
  const { benefits, body } = pattern
  return {
    ...pattern,
    benefits: { ...benefits, items: benefits.items.map(({ text }) => ({ text })) },
    body: { ...body, introDrawings: body.introDrawings.slice(0, 1).map((drawing) => ({ ...drawing, caption: undefined })) },
  }
}
