import { frameAnchors } from '../model/anchors.ts'
import { termsExplainedIn } from '../show/glossary.ts'
import { entriesOf, type Handbook } from '../model/handbook.ts'
import type { Places } from '../check/load.ts'
import type { Problem } from '../model/problem.ts'
import type { Rule } from './rules.ts'

const file = 'content/glossary.yaml'

/**
 * Every wording leads to one explanation, and every explanation is needed.
 * @param complete all entries could be read, so that a term which none uses is not needed.
 */
export function checkGlossary(handbook: Handbook, places: Places, complete: boolean): Problem[] {
  const problems: Problem[] = []
  const report = (at: PropertyKey[], rule: Rule, message: string) =>
    void problems.push({ file, ...(places.get(file)?.(at) ?? { line: 1, column: 1 }), severity: 'error', rule, message })
  const ids = new Map<string, number>()
  const wordings = new Map<string, number>()
  const technologies = new Map(handbook.technologies.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => [each, name])))
  const used = complete ? usedTerms(handbook) : undefined
  handbook.glossary.forEach(({ id, term, aliases = [] }, index) => {
    const first = ids.get(id)
    if (first !== undefined) report([index, 'id'], 'duplicate', `The id \`${id}\` is taken by item ${first + 1}.`)
    else if (frameAnchors.includes(id))
      report([index, 'id'], 'duplicate', `The page of the glossary has a part \`#${id}\` of its own. Choose another id.`)
    else ids.set(id, index)
    for (const [at, wording] of [[['term'], term] as const, ...aliases.map((alias, each) => [['aliases', each], alias] as const)]) {
      const taken = wordings.get(wording.toLowerCase())
      const technology = technologies.get(wording)
      if (taken !== undefined) report([index, ...at], 'duplicate', `“${wording}” is explained by item ${taken + 1}.`)
      else if (technology) report([index, ...at], 'duplicate', `“${wording}” names the technology ${technology}, whose page explains it.`)
      else wordings.set(wording.toLowerCase(), index)
    }
    if (used && !used.has(id) && first === undefined)
      report(
        [index, 'term'],
        'unused',
        `No text uses the term “${term}”: remove it, or give the wording that the texts use as one of its \`aliases\`.`,
      )
  })
  return problems
}

/** Read no further than until every term has been met. */
function usedTerms(handbook: Handbook): Set<string> {
  const used = new Set<string>()
  for (const { body } of entriesOf(handbook)) {
    for (const id of termsExplainedIn(body, handbook.glossary)) used.add(id)
    if (handbook.glossary.every(({ id }) => used.has(id))) break
  }
  return used
}
