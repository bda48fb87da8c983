import type { Engine, Hit } from './engine.ts'
import type { Sources } from './sources.ts'
import { termBegunBy, termIn, type Term } from './terms.ts'

/**
 * Puts what the engine has found in the order in which it answers: first what the words are the name of, then pages whose titles
 * have all of them, then what they may become the name of, then what has them together.
 * @param hits by score.
 */
export async function arrange(hits: readonly Hit[], words: readonly string[], { engine, terms }: Sources): Promise<Hit[]> {
  const byPage = new Map(hits.map((hit) => [hit.page, hit]))
  const named = termIn(words, terms)
  const led = named?.most ? leadsOf(named.term, engine).flatMap((hit) => byPage.get(hit.page) ?? (named.whole ? hit : [])) : []
  const titled = hits.filter((hit) => hit.titled)
  const begun = named?.whole ? undefined : termBegunBy(words, terms)
  const beginning = begun ? leadsOf(begun, engine).map((hit) => byPage.get(hit.page) ?? hit) : []
  const isTogether = await togetherIn(words, engine)
  const [together, apart] = [hits.filter(isTogether), hits.filter((hit) => !isTogether(hit))]
  return [...new Map([...led, ...titled, ...beginning, ...together, ...apart].map((hit) => [hit.page, hit])).values()]
}

/** What explains a term best, the term itself, and what else explains it. */
function leadsOf({ at, leads: [best, ...others] }: Term, { records }: Engine): Hit[] {
  return [best, at, ...others].flatMap((number) => {
    const record = number === undefined ? undefined : records[number]
    return record ? { ...record, score: 0, titled: false, places: [] } : []
  })
}

/** Tells what has the words together, as a phrase or in one: `pay-per-use`. The engine looks at each word by itself. */
async function togetherIn(words: readonly string[], engine: Engine): Promise<(hit: Hit) => boolean> {
  if (words.length === 1) return () => false
  const phrase = await engine.ask(words.join(' '), true)
  const joined = await engine.ask(words.join(''))
  const together = new Set([...phrase.hits, ...(joined.known[0] ? joined.hits : [])].map(({ page }) => page))
  return ({ page }) => together.has(page)
}
