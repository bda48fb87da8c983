import { startWasm } from './wasm.ts'

/** One answer of the engine. */
export type Hit = {
  /** The name of its fragment. */
  page: string
  score: number
  /** `patterns` */
  kind: string
  /** It is a page, and its title and its other names have all words of the query. */
  titled: boolean
  /** Which of the fragment's words match, in their order and from 0, and which word of the query each of them matches. */
  places: Place[]
}

export type Place = { at: number; word: number }

export type Answer = {
  /** Best first. */
  hits: Hit[]
  /** For each word of the query, in its order, whether a word of the index begins with its stem. */
  known: boolean[]
}

/** What is shown of a page. */
export type Fragment = {
  url: string
  content: string
  /** A page has a title and perhaps other names, a part of one (an address with #) its own. */
  meta: { title?: string; names?: string; part?: string; partNames?: string }
  anchors: { element: string; id: string; text: string; location: number }[]
}

export type Engine = {
  /** Every record in the order of the build. */
  records: readonly Pick<Hit, 'page' | 'kind'>[]
  /**
   * @param words plain, joined by single spaces.
   * @param phrase whether they have to stand together.
   */
  ask(words: string, phrase?: boolean): Promise<Answer>
  read(page: string): Promise<Fragment>
}

/** Gives a file of the index, unpacked and without its signature. */
export type Load = (name: string) => Promise<Uint8Array>

/** How much a word counts in the title and the other names of a page, and of a part of a page; everywhere else 1. */
const weights = { meta_weights: { title: 6, names: 6, part: 3, partNames: 3 } }

/** The rules of the guide name in passing what entries explain, and short texts seem to be about each of their words. */
const kindWeights: Record<string, number> = { guide: 0.5, figures: 0.7, glossary: 0.4, overviews: 0.5 }

/** What the build writes into `search.json`: names of files, and how many pages there are of each kind. */
export type EngineFiles = { meta: string; engine: string; kinds: [kind: string, count: number][] }

/**
 * Starts Pagefind's engine on an index. The engine is Pagefind's own WebAssembly, of the version that made the index; this and
 * `wasm.ts` stand in for its script, which is larger than the whole search here, with workers, several indexes and languages, and
 * a decompressor that browsers have by now.
 */
export async function startEngine(load: Load, files: EngineFiles): Promise<Engine> {
  const [meta, code] = await Promise.all([load(files.meta), load(files.engine)])
  const wasm = await startWasm(code)
  let index = wasm.run('init_pagefind', meta)
  if (index === 0) throw new Error('The index and its engine are not of the same version.')
  // Only in this mode an answer says which words have matched.
  index = wasm.run('enter_playground_mode', index)
  index = wasm.run('set_ranking_weights', index, JSON.stringify(weights))

  const loading = new Map<string, Promise<void>>()
  const take = async (name: string): Promise<void> => {
    const bytes = await load(`index/${name}.pf_index`)
    index = wasm.run('load_index_chunk', index, bytes)
  }
  const search = (words: string, phrase = false): RawAnswer => wasm.ask('search', index, words, words, '{}', '', phrase, false) as RawAnswer
  // Who asks for no word gets every page, in the order in which the build has put them in: kind by kind.
  const pages = search('').results.map(({ p }) => p)
  const records = files.kinds.flatMap(([kind, count]) => pages.splice(0, count).map((page) => ({ page, kind })))
  const kindOf = new Map(records.map(({ page, kind }) => [page, kind]))

  const fragments = new Map<string, Promise<Fragment>>()
  const readFragment = async (page: string): Promise<Fragment> =>
    JSON.parse(new TextDecoder().decode(await load(`fragment/${page}.pf_fragment`))) as Fragment

  return {
    records,
    async ask(words, phrase) {
      const chunks = wasm.ask('request_indexes', index, words) as string[]
      await Promise.all(chunks.map((name) => remember(loading, name, () => take(name))))
      return toAnswer(search(words, phrase), kindOf)
    },
    read: (page) => remember(fragments, page, () => readFragment(page)),
  }
}

/** What failed is tried again. */
function remember<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? make()
  known.set(key, value)
  value.catch(() => known.delete(key))
  return value
}

/** Pagefind's short names: the page, its score, the locations with the verbose stem, the scores and the matches in titles and names. */
type RawAnswer = {
  results: {
    p: string
    s: number
    l: { l: number; v?: { ws: string } }[]
    scores?: { w: string }[]
    vms?: { fn: string; mt: string[] }[]
  }[]
  query_term_idfs?: { t: string }[]
}

function toAnswer({ results, query_term_idfs = [] }: RawAnswer, kindOf: ReadonlyMap<string, string>): Answer {
  const wordOf = (stem: string): number => query_term_idfs.findIndex(({ t }) => stem.startsWith(t))
  const hits = results
    .map(({ p, s, l, vms = [] }) => {
      const kind = kindOf.get(p) ?? ''
      const places = l.map((place) => ({ at: place.l, word: wordOf(place.v?.ws ?? '') }))
      const inTitle = new Set(vms.flatMap(({ fn, mt }) => (/^(?:title|names)$/.test(fn) ? mt.map(wordOf) : [])))
      return { page: p, score: s * (kindWeights[kind] ?? 1), kind, titled: inTitle.size === query_term_idfs.length, places }
    })
    .toSorted((a, b) => b.score - a.score)
  // A word that nothing begins with is answered by the longest beginning of it that the index has, such as "in" for "inventroy".
  const stems = new Set(results.flatMap(({ scores = [], vms = [] }) => [...scores.map(({ w }) => w), ...vms.flatMap(({ mt }) => mt)]))
  const known = query_term_idfs.map(({ t }) => [...stems].some((stem) => stem.startsWith(t)))
  return { hits, known }
}
