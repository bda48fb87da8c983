import type { Point, Rect } from './placed.ts'

/** Half of the base of a head, and its length along the line, in px. */
const head = { half: 3.6, length: 8 }
const bend = 2

/** A rectangle with rounded corners, clockwise from the end of its top left corner, where the dashes of a `rect` begin too. */
export function rectData({ x, y, width, height }: Rect, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0) return compact(`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`)
  const [across, down] = [round(width - 2 * r), round(height - 2 * r)]
  const corner = (toX: number, toY: number): string => `a${round(r)} ${round(r)} 0 0 1 ${round(toX)} ${round(toY)}`
  const sides = `h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
  return compact(`M${round(x + r)} ${round(y)}${sides}`)
}

/** A line with its corners a little rounded. Where there is no way to go, a place without a line. */
export function lineData(points: Point[]): string {
  let data = points.length === 0 ? 'M0 0' : ''
  points.forEach((point, index) => {
    const [before, next] = [points[index - 1], points[index + 1]]
    if (!before) data += `M${round(point.x)} ${round(point.y)}`
    else if (!next) data += lineTo(nearer(before, point, index > 1 ? bend : 0), point)
    else {
      const enter = nearer(point, before, bend)
      const leave = nearer(point, next, bend)
      data += `${lineTo(index > 1 ? nearer(before, point, bend) : before, enter)}Q${round(point.x)} ${round(point.y)} ${round(leave.x)} ${round(leave.y)}`
    }
  })
  return compact(data)
}

function lineTo(from: Point, to: Point): string {
  if (round(from.y) === round(to.y)) return `H${round(to.x)}`
  return round(from.x) === round(to.x) ? `V${round(to.y)}` : `L${round(to.x)} ${round(to.y)}`
}

/** The point `distance` px from `from` towards `to`, at most half of the way. */
function nearer(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = length === 0 ? 0 : Math.min(distance / length, 0.5)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

/**
 * A triangle to fill, with its tip at `tip`, and the middle of its base, where the line has to end so that no blunt end shows
 * beside the tip; undefined where `from` and `tip` are the same place.
 */
export function headData(from: Point, tip: Point): { d: string; base: Point } | undefined {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y)
  if (length === 0) return undefined
  const size = Math.min(head.length, length)
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const base = { x: tip.x - dx * size, y: tip.y - dy * size }
  // From the tip on with relative steps: heads that point the same way are written the same way.
  const [back, half] = [
    { x: base.x - tip.x, y: base.y - tip.y },
    { x: -dy * head.half, y: dx * head.half },
  ]
  const d = `M${round(tip.x)} ${round(tip.y)}l${round(back.x + half.x)} ${round(back.y + half.y)}${step(-2 * half.x, -2 * half.y)}z`
  return { d: compact(d), base }
}

function step(x: number, y: number): string {
  if (round(x) === 0) return `v${round(y)}`
  return round(y) === 0 ? `h${round(x)}` : `l${round(x)} ${round(y)}`
}

/** A sign parts two numbers as well as a space does. */
function compact(data: string): string {
  return data.replaceAll(' -', '-')
}

/** At most one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0
}
