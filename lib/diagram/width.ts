import { eastAsianWidth } from 'get-east-asian-width'

const segmenter = new Intl.Segmenter()
const plain = /^[\u0020-\u007e\u00a0-\u02ff\u2500-\u25ff]*$/u
const invisible = /^[\p{Control}\p{Format}\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u
/** Every emoji has one of these. Matching the thousands of emoji themselves costs as much, the first time, as reading ten drawings. */
const partOfPicture = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u
const picture = /\p{RGI_Emoji}/v

/** The cells that a text takes in a terminal, in whole cells: CJK and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let cells = 0
  for (const { segment } of segmenter.segment(text)) {
    if (invisible.test(segment)) continue
    cells += partOfPicture.test(segment) && picture.test(segment) ? 2 : eastAsianWidth(segment.codePointAt(0) ?? 0)
  }
  return cells
}
