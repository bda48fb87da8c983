import type { Nodes } from 'mdast'
import type { Place, Problem } from '../model/problem.ts'
import type { Content, ReadEntry } from '../read/content.ts'
import type { ReadBody } from '../read/read-body.ts'

/** What a problem may carry besides its message: a severity that differs from its rule's, and the line as it should be. */
export type More = Partial<Pick<Problem, 'severity' | 'repair' | 'safe'>>

/** Reports a problem in a body, at a node or a place. */
export type Tell = (at: Place | { position?: Nodes['position'] }, message: string, more?: More) => void

/** Reports a problem in a file, at the path of a value in its YAML or at a place. */
export type TellOf = (file: string, at: readonly PropertyKey[] | Place, message: string, more?: More) => void

/** An entry with a body that could be read. */
export type EntryWithBody = ReadEntry & { body: ReadBody }

/** Something that content must obey. A rule runs at each node of a body, once per entry, or once for all content, as it needs. */
export type Rule = {
  /** The name at the end of its messages, in kebab case. */
  name: string
  severity: Problem['severity']
  /** What to do about any problem that it reports. */
  remedy: string
  /** By the type of the node; in reading order. */
  nodes?: { [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, entry: EntryWithBody, tell: Tell) => void }
  entry?: (entry: EntryWithBody, tell: Tell) => void
  content?: (content: Content, tell: TellOf) => void
}
