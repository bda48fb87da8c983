import type { Rule } from './rule.ts'

export const historyRule = {
  name: 'history',
  severity: 'error',
  remedy: 'List earlier figures with the newest last, each different from the next.',
  content({ handbook }, tell) {
    handbook.claims.forEach(({ figure, history = [] }, claim) =>
      history.forEach((past, index) => {
        const next = history[index + 1]
        if (next && next.on <= past.on)
          tell(
            'content/claims.yaml',
            [claim, 'history', index + 1, 'on'],
            `This figure was replaced on ${next.on}, but the one above it on ${past.on}: put the newest last.`,
          )
        if ((next?.figure ?? figure) !== past.figure) return
        tell(
          'content/claims.yaml',
          [claim, 'history', index, 'figure'],
          `"${past.figure}" was replaced by the same figure, ${next ? 'in the next item' : 'the one that the claim has now'}: give the earlier figure.`,
        )
      }),
    )
  },
} satisfies Rule
