import type { Nodes } from 'mdast'
import type { Problem } from '../model/problem.ts'
import type { Content } from '../read/content.ts'
import { walk } from '../read/walk.ts'
import { drawingProblems } from '../rules/drawings.ts'
import type { EntryWithBody, Rule, Tell, TellOf } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'

const all: readonly Rule[] = rules

type Ask = (node: Nodes, entry: EntryWithBody, tell: Tell) => void

/** What to run at a node, by its type: one walk through a body runs all rules. */
const asked = Map.groupBy(
  all.flatMap((rule) => Object.entries(rule.nodes ?? {}).map(([type, ask]) => ({ type, rule, ask: ask as Ask }))),
  ({ type }) => type,
)

/** Runs the rules for an entry, for each node of its body, and for its drawings. */
export function askAboutEntry(entry: EntryWithBody): Problem[] {
  const problems: Problem[] = []
  const { file, body } = entry
  const tellFor =
    ({ name, severity }: Rule): Tell =>
    (at, message, more) => {
      const place = 'line' in at ? at : { line: at.position?.start.line ?? 1, column: at.position?.start.column ?? 1 }
      problems.push({ file, ...place, severity, rule: name, message, ...more })
    }
  walk(body.tree, (node) => asked.get(node.type)?.forEach(({ rule, ask }) => ask(node, entry, tellFor(rule))))
  for (const rule of all) rule.entry?.(entry, tellFor(rule))
  return [...problems, ...drawingProblems(body.drawings.values(), body.source, file)]
}

/** Runs the rules for all content. */
export function askAboutContent(content: Content): Problem[] {
  const problems: Problem[] = []
  for (const { name, severity, content: ask } of all) {
    const tell: TellOf = (file, at, message, more) => {
      const place = 'line' in at ? at : (content.places.get(file)?.(at) ?? { line: 1, column: 1 })
      problems.push({ file, ...place, severity, rule: name, message, ...more })
    }
    ask?.(content, tell)
  }
  return problems
}
