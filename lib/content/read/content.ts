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
  /** Without what could not be read: a list may be empty, and `site` and `guide` may be missing. */
  handbook: Handbook
  /** The files of all entries, whether or not they could be read. */
  files: readonly string[]
  /** Files that could not be read, at least in part: they have been reported, and nothing is said about what they may contain. */
  unread: ReadonlySet<string>
  /** Every body that could be read, even if the rest of its entry could not. */
  texts: readonly Text[]
  /** The text of each file that could be read. */
  sources: ReadonlyMap<string, string>
  /** The places of a file's values, by file. */
  places: ReadonlyMap<string, PlaceOf>
  /** YAML texts that may contain more than their source shows, by file. */
  escaped: ReadonlyMap<string, readonly (Place & { value: string })[]>
  /** The figures that need a claim, by file. */
  figures: ReadonlyMap<string, readonly FoundFigures[]>
  /** Every word for people. */
  prose: readonly Prose[]
  /** The lines of content/words.txt. */
  words: readonly OwnWord[]
  /** What texts avoid: content/phrases.yaml. */
  phrases: readonly Phrase[]
  /** The files in `public/`. */
  published: readonly PublicFile[]
  /** Whether words are looked up, which takes half the time of a check. */
  spelled: boolean
}
