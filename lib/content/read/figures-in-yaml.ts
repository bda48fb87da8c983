import { isMap, isPair, isScalar, visit, type Document, type Scalar } from 'yaml'
import { alignText } from '../text/align-text.ts'
import type { Exception, FoundFigures } from '../model/found-figures.ts'
import { reasonIn } from '../text/comment.ts'
import { findFigures } from '../text/find-figures.ts'
import { lineFinder } from '../text/line-finder.ts'

/** Keys whose values are names or data. */
const silent = new Set(['id', 'icon', 'claim', 'related', 'aliases', 'name', 'home', 'version', 'licence', 'hero', 'language'])

/**
 * Every figure in the texts of a YAML document, with the claim that is named beside it, and every exception.
 * @param firstLine the line of the file on which the text begins, from 1.
 */
export function figuresInYaml(document: Document, text: string, firstLine: number): FoundFigures {
  const placeAt = lineFinder(text)
  const comments = exceptionsIn(document, text, placeAt)
  const found: FoundFigures = { places: [], exceptions: comments.map(({ exception }) => exception), drawings: [] }
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return
      const figures = findFigures(node.value)
      if (figures.length === 0) return
      const pairs = ancestors.filter((each) => isPair(each))
      const keyNode = pairs.at(-1)?.key as Scalar<string> | undefined
      if (silent.has(keyNode?.value ?? '')) return
      const [from, to] = node.range
      const item = ancestors.findLast((each) => isMap(each))
      const claim = item?.get('claim')
      const lines = [keyNode?.range?.[0] ?? from, from].map((offset) => placeAt(offset).line)
      const offsets = alignText(node.value, text, from, to)
      for (const { text: figure, index } of figures) {
        const { line, column } = placeAt(offsets[index] ?? from)
        found.places.push({
          figure,
          line: line + firstLine - 1,
          column,
          medium:
            keyNode?.value === 'value'
              ? 'value'
              : pairs.some((pair) => isScalar(pair.key) && pair.key.value === 'checklist')
                ? 'item'
                : 'field',
          claims: typeof claim === 'string' ? [claim] : [],
          exception: comments.find(({ covers }) => [...lines, line].includes(covers))?.exception,
        })
      }
    },
  })
  for (const exception of found.exceptions) exception.line += firstLine - 1
  return found
}

/** Comments `# no claim: reason`; each covers the texts on its line, or on the next line if it is alone. */
function exceptionsIn(
  document: Document,
  text: string,
  placeAt: ReturnType<typeof lineFinder>,
): { exception: Exception; covers: number }[] {
  const reasons = [...text.matchAll(/(?<=^|\s)#(.*)/gm)].flatMap(({ 1: comment = '', index }) => {
    const reason = reasonIn(comment)
    return reason === undefined ? [] : [{ reason, index }]
  })
  if (reasons.length === 0) return []
  const scalars: [number, number][] = []
  visit(document, { Scalar: (_, { range }) => void (range && scalars.push([range[0], range[1]])) })
  const rows = text.split(/\r\n|\n|\r/)
  return reasons.flatMap(({ reason, index }) => {
    // A text may contain the same words.
    if (scalars.some(([from, to]) => from <= index && index < to)) return []
    const { line, column } = placeAt(index)
    const alone = rows[line - 1]?.trimStart().startsWith('#') ?? false
    const next = rows.findIndex((row, at) => at >= line && !/^\s*(?:#|$)/.test(row)) + 1
    return [{ exception: { reason, form: '# no claim: …' as const, line, column }, covers: alone ? next : line }]
  })
}
