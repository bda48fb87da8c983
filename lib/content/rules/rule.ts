import type { Nodes } from 'mdast'
import type { Place, Problem } from '../model/problem.ts'
import type { Content, ReadEntry } from '../read/content.ts'
import type { ReadBody } from '../read/read-body.ts'

/** What a problem may say besides its message: how grave it is, where its rule says something else, and the line as it should be. */
export type More = Partial<Pick<Problem, 'severity' | 'repair' | 'safe'>>

/** Tells a problem of a body, at a node or a place. */
export type Tell = (at: Place | { position?: Nodes['position'] }, message: string, more?: More) => void

/** Tells a problem of a file: where a value stands by its path in the YAML, or at a place in the file. */
export type TellOf = (file: string, at: readonly PropertyKey[] | Place, message: string, more?: More) => void

/** An entry whose body could be read. */
export type EntryWithBody = ReadEntry & { body: ReadBody }

/** Something that content has to keep to. It is asked at each node of a body, about each entry, or once about all: as much of it as it needs. */
export type Rule = {
  /** The name that stands at the end of its messages, in kebab case. */
  name: string
  severity: Problem['severity']
  /** What to do about any problem of it. */
  remedy: string
  /** By the type of the node; in reading order. */
  nodes?: { [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, entry: EntryWithBody, tell: Tell) => void }
  entry?: (entry: EntryWithBody, tell: Tell) => void
  content?: (content: Content, tell: TellOf) => void
}
