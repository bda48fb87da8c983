/** Why some figures need no claim, written beside them. Places are from 1. */
export type Exception = {
  /** Empty if none is given. */
  reason: string
  /** How it is written. */
  form: '{/* no claim: … */}' | '# no claim: …' | 'no-claim="…"'
  line: number
  column: number
}

/** A figure that readers see, with its place in a file and what backs it. */
export type FigurePlace = {
  figure: string
  line: number
  column: number
  /** A value is shown in large type and has its claim beside it; an item can name one, a field can't. */
  medium: 'text' | 'attribute' | 'drawing' | 'value' | 'item' | 'field'
  claims: readonly string[]
  /** Whether only part of it is inside a claim. */
  partly?: boolean
  exception?: Exception
}

/** All the figures of a file. */
export type FoundFigures = {
  places: FigurePlace[]
  exceptions: Exception[]
  drawings: { claims: { claim: string; line: number; column: number }[]; figures: string[] }[]
}
