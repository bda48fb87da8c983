import type { BorderStyle } from '../graph.ts'

/** Directions are bits, so that a line character is the sum of the directions its arms point to. */
export const NORTH = 1
export const EAST = 2
export const SOUTH = 4
export const WEST = 8
export const ACROSS = EAST | WEST
export const UPRIGHT = NORTH | SOUTH
export const SPACE = 32

// One hexadecimal digit for each character from U+2500 to U+257F: the sum of its arms.
const BOX_DRAWING =
  'aa55aa55aa556666cccc3333999977777777ddddddddeeeeeeeebbbbbbbbffffffffffffffffaa55a5666ccc333999777dddeeebbbfff6c9300081248124a5a5'

const HEADS: Record<number, string> = {
  [NORTH]: '▲△↑⇑▴⬆',
  [EAST]: '▶▷►▸→⇒⟶➔➜⮕➡⇨',
  [SOUTH]: '▼▽↓⇓▾⬇',
  [WEST]: '◀◁◄◂←⇐⟵⬅⇦',
  [ACROSS]: '↔⇔⟷⇄⇆⇌',
  [UPRIGHT]: '↕⇕⇅⇵',
}

const ARMS = new Uint8Array(0x3000)
const HEAD = new Uint8Array(0x3000)
for (let index = 0; index < 128; index++) ARMS[0x2500 + index] = Number.parseInt(BOX_DRAWING[index] ?? '0', 16)
for (const [direction, characters] of Object.entries(HEADS)) {
  for (const character of characters) HEAD[character.codePointAt(0) ?? 0] = Number(direction)
}

/** The arms of a box-drawing character, as a sum of directions; 0 for every other character, the ASCII ones included. */
export function armsOf(code: number): number {
  return code >= 0x2500 && code < 0x2580 ? (ARMS[code] as number) : 0
}

/** Where an arrow character of Unicode points to, as a sum of directions; 0 where it is none. */
export function arrowOf(code: number): number {
  return code >= 0x2190 && code < 0x3000 ? (HEAD[code] as number) : 0
}

/** Where `> < ^ v V` would point to if it were an arrowhead; 0 for every other character. */
export function asciiArrowOf(code: number): number {
  if (code === 0x3e) return EAST
  if (code === 0x3c) return WEST
  if (code === 0x5e) return NORTH
  return code === 0x76 || code === 0x56 ? SOUTH : 0
}

export function opposite(direction: number): number {
  return ((direction << 2) | (direction >> 2)) & 15
}

/** Can a top or bottom border hold this character in the middle? */
export function isAcross(code: number): boolean {
  if (code < 0x2500) return code === 0x2d || code === 0x3d || code === 0x2b
  return (armsOf(code) & ACROSS) !== 0
}

/** Can a left or right border hold this character in the middle? */
export function isUpright(code: number): boolean {
  if (code < 0x2500) return code === 0x7c || code === 0x2b || code === 0x3a
  return (armsOf(code) & UPRIGHT) !== 0
}

// Round corners that ditaa and GoAT write with letters and slashes: which arms each may have.
const ASCII_CORNERS: Record<string, number[]> = {
  '+': [EAST | SOUTH, SOUTH | WEST, NORTH | EAST, NORTH | WEST],
  '.': [EAST | SOUTH, SOUTH | WEST],
  ',': [EAST | SOUTH, SOUTH | WEST],
  "'": [NORTH | EAST, NORTH | WEST],
  '`': [NORTH | EAST, NORTH | WEST],
  '/': [EAST | SOUTH, NORTH | WEST],
  '\\': [SOUTH | WEST, NORTH | EAST],
}
const ASCII_CORNER = new Uint16Array(128)
for (const [character, sums] of Object.entries(ASCII_CORNERS)) {
  for (const sum of sums) ASCII_CORNER[character.charCodeAt(0)] = (ASCII_CORNER[character.charCodeAt(0)] as number) | (1 << sum)
}

/** Can this character be the corner of a box that has these two arms? Of ASCII it says only that it may. */
export function isCorner(code: number, arms: number): boolean {
  if (code < 128) return (((ASCII_CORNER[code] as number) >> arms) & 1) === 1
  return (armsOf(code) & arms) === arms
}

/** Is it a letter or a digit? Beside one, an ASCII `-`, `v` or `>` is more likely text than line. */
export function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000) ||
    code > 0x2e80
  )
}

/** The style that one character of a border shows. */
export function styleOf(code: number): BorderStyle {
  if (code < 128) return 'ascii'
  if (code >= 0x2550 && code <= 0x256c) return 'double'
  if (code >= 0x256d && code <= 0x2570) return 'rounded'
  if ((code >= 0x2504 && code <= 0x250b) || (code >= 0x254c && code <= 0x254f)) return 'dashed'
  return code === 0x2501 || code === 0x2503 || code === 0x250f || code === 0x2513 || code === 0x2517 || code === 0x251b ? 'heavy' : 'single'
}
