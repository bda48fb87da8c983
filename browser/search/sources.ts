import type { Engine } from './engine.ts'
import type { Terms } from './terms.ts'
import type { Vocabulary } from './words.ts'

/** What a search looks in; the vocabulary is loaded when it is first needed. */
export type Sources = { engine: Engine; terms: Terms; vocabulary: () => Promise<Vocabulary> }
