import { judgedFigures } from './helpers/judged-figures.ts'
import type { Rule } from './rule.ts'

export const exceptionRule = {
  name: 'exception',
  severity: 'error',
  remedy: 'Put `no claim: reason` directly before the figure that it is about, or take it away.',
  content(content, tell) {
    for (const { file, used } of judgedFigures(content))
      for (const exception of (content.figures.get(file) ?? []).flatMap(({ exceptions }) => exceptions))
        if (exception.reason === '') tell(file, exception, `An exception says why: ${exception.form} with the reason in place of the dots.`)
        else if (!used.has(exception))
          tell(file, exception, 'This exception covers no figure: put it directly before the one that it is about, or take it away.')
  },
} satisfies Rule
