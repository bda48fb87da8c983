import { languages, otherNames } from '../model/languages.ts'
import { clip } from '../model/problem.ts'
import { closestName } from '../text/did-you-mean.ts'
import { repairAt } from './helpers/repair-at.ts'
import type { Rule } from './rule.ts'

const names = ['diagram', ...Object.keys(languages)]

export const fenceLanguageRule = {
  name: 'fence-language',
  severity: 'error',
  remedy: 'Name a language after the opening fence: `text` for plain text, `diagram` for a drawing.',
  nodes: {
    code(node, { body }, tell) {
      const { lang, position } = node
      if (!lang)
        return tell(
          node,
          'This fence has no language: write `diagram` for a drawing, `text` for plain text, or the name of a programming language.',
        )
      if (names.includes(lang)) return
      const same = otherNames.get(lang.toLowerCase())
      const meant = same ?? closestName(lang, names)
      const { line, column } = position?.start ?? { line: 1, column: 1 }
      const fence = body.source.split(/\r\n|\n|\r/)[line - 1] ?? ''
      const at = fence.indexOf(lang, column - 1)
      const place = { line, column: at + 1, ...(at >= 0 && { endLine: line, endColumn: at + 1 + lang.length }) }
      const question = meant ? ` Did you mean \`${meant}\`?` : ''
      tell(
        at < 0 ? node : place,
        `Unknown language \`${clip(lang)}\`.${question} Allowed: ${names.map((name) => `\`${name}\``).join(', ')}.`,
        meant && at >= 0 ? { ...repairAt(body.source, place, meant), ...(same && { safe: true as const }) } : {},
      )
    },
  },
} satisfies Rule
