import { startEngine, type EngineFiles, type Load } from './engine.ts'
import type { Sources } from './sources.ts'
import { readTerms } from './terms.ts'
import { readVocabulary, type Vocabulary } from './words.ts'

/** What the build writes into `search.json`. */
type Entry = EngineFiles & { terms: string; words: string }

/** The index of the site, from its files; each is loaded when it is first needed. */
export async function openIndex(base: string): Promise<Sources> {
  const response = await fetch(`${base}/search.json`)
  if (!response.ok) throw new Error(`There is no index: ${response.status}.`)
  const entry = (await response.json()) as Entry
  const load: Load = async (name) => {
    const { ok, status, body } = await fetch(`${base}/assets/search/${name}`)
    if (!ok || !body) throw new Error(`${name} is not there: ${status}.`)
    if (name.endsWith('.wasm')) return new Uint8Array(await new Response(body).arrayBuffer())
    const unpacked = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    return new Uint8Array(unpacked, signature)
  }
  const read = async (name: string): Promise<string> => new TextDecoder().decode(await load(name))
  const [engine, terms] = await Promise.all([startEngine(load, entry), read(entry.terms)])
  let vocabulary: Promise<Vocabulary> | undefined
  return {
    engine,
    terms: readTerms(terms),
    vocabulary: () => (vocabulary ??= read(entry.words).then(readVocabulary)),
  }
}

/** Every packed file of the index begins with these many bytes that say what it is. */
const signature = 'pagefind_dcd'.length
