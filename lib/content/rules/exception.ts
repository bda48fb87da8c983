import { judgedFigures } from './helpers/judged-figures.ts'
import type { Rule } from './rule.ts'

export const exceptionRule = {
  name: 'exception',
  severity: 'error',
  remedy: 'Put `no claim: reason` directly before the figure it covers, or remove it.',
  content(content, tell) {
    for (const { file, used } of judgedFigures(content))
      for (const exception of (content.figures.get(file) ?? []).flatMap(({ exceptions }) => exceptions))
        if (exception.reason === '')
          tell(file, exception, `This exception has no reason: write ${exception.form} with one in place of the dots.`)
        else if (!used.has(exception)) tell(file, exception, 'This exception covers no figure: move it directly before one, or remove it.')
  },
} satisfies Rule
