/** A place in the drawing, in cells from its top left corner: row 0, column 0. One terminal column is one cell. */
export type Cell = { row: number; column: number }

/** A rectangle of cells, walls included. */
export type CellBox = Cell & { width: number; height: number }

export type NodeKind = 'box' | 'text'

export type BorderStyle = 'single' | 'rounded' | 'heavy' | 'double' | 'dashed' | 'ascii'

/** A box, or a text that an edge starts or ends at. */
export type DiagramNode = {
  /** `n1`, `n2`, … in reading order: the same text gives the same ids. */
  id: string
  /** The text rows joined by one space. */
  label: string
  /** The text rows as drawn, trimmed, without the blank ones. */
  lines: { text: string; row: number; column: number }[]
  kind: NodeKind
  /** The id of the innermost box around it. */
  parent: string | null
  /** Its place; for a text, the rectangle around its rows. */
  box: CellBox
  border: BorderStyle
  /** Rows of rules drawn right across the box (`├──┤`): title over body. */
  rules: number[]
}

export type EdgeDirection = 'forward' | 'both' | 'none'

export type DiagramEdge = {
  /** `e1`, `e2`, … in reading order. */
  id: string
  from: string
  to: string
  direction: EdgeDirection
  label?: string
  /** The label's place in the drawing, one item per row. */
  labelLines?: { text: string; row: number; column: number }[]
  /** The path of the line from `from` to `to`: its ends and its corners, in cells. */
  path: Cell[]
  dashed: boolean
}

/** Text at the end of a line without a head that leaves a box. */
export type DiagramNote = { node: string; text: string; lines: { text: string; row: number; column: number }[]; path: Cell[] }

/** Free text. `heads` names the nodes of the column that it is the heading of. */
export type DiagramCaption = { text: string; lines: { text: string; row: number; column: number }[]; heads: string[] }

export type Severity = 'error' | 'warning' | 'info'

export type DiagramProblem = {
  severity: Severity
  /** The rule's name, in kebab case. */
  rule: string
  /** From 1, in the drawing's own text. */
  line: number
  /** From 1, in UTF-16 code units of that line (what editors count). */
  column: number
  message: string
  /** The row as written. */
  row: string
  /** The row as it should be, if one row is enough. */
  fix?: string
}

/** What a drawing says. */
export type Diagram = {
  /** The text as given. */
  source: string
  /** Cells. */
  width: number
  height: number
  nodes: DiagramNode[]
  edges: DiagramEdge[]
  notes: DiagramNote[]
  captions: DiagramCaption[]
  problems: DiagramProblem[]
}
