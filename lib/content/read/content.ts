import type { Text } from '../model/body.ts'
import type { FoundFigures } from '../model/found-figures.ts'
import type { Handbook } from '../model/handbook.ts'
import type { Place, PlaceOf } from '../model/problem.ts'
import type { EntryKind, Phrase } from '../model/schema.ts'
import type { Prose } from './find-prose.ts'
import type { OwnWord } from './own-words.ts'
import type { ReadYaml } from './parse-yaml.ts'
import type { PublicFile } from './public-files.ts'
import type { ReadBody } from './read-body.ts'

/** An MDX file, as far as it could be read. */
export type ReadEntry = {
  file: string
  kind: EntryKind
  /** The file's name without its ending. */
  slug: string
  fields?: ReadYaml<object>
  body?: ReadBody
}

/** All content, as far as it could be read. */
export type Content = {
  /** Without what could not be read: a list may be empty, `site` and `guide` may be missing. */
  handbook: Handbook
  /** The files of all entries, whether or not they could be read. */
  files: readonly string[]
  /** Files that could not be read, or not wholly: they were told, and nothing is told of what they may hold. */
  unread: ReadonlySet<string>
  /** Every body that could be read, also of an entry that could not. */
  texts: readonly Text[]
  /** The text of each file that could be read. */
  sources: ReadonlyMap<string, string>
  /** Where the values of a file stand, by the file. */
  places: ReadonlyMap<string, PlaceOf>
  /** Texts in YAML that may hold more than their source shows, by the file. */
  escaped: ReadonlyMap<string, readonly (Place & { value: string })[]>
  /** Where figures need a claim, by the file. */
  figures: ReadonlyMap<string, readonly FoundFigures[]>
  /** Every word for people. */
  prose: readonly Prose[]
  /** The lines of content/words.txt. */
  words: readonly OwnWord[]
  /** What texts avoid: content/phrases.yaml. */
  phrases: readonly Phrase[]
  /** What lies in `public/`. */
  published: readonly PublicFile[]
  /** Whether words are looked up: it takes half of a check. */
  spelled: boolean
}
