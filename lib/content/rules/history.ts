import type { Rule } from './rule.ts'

export const historyRule = {
  name: 'history',
  severity: 'error',
  remedy: 'List what a claim said before with the newest last, each figure different from the next.',
  content({ handbook }, tell) {
    handbook.claims.forEach(({ figure, history = [] }, claim) =>
      history.forEach((past, index) => {
        const next = history[index + 1]
        if (next && next.on <= past.on)
          tell(
            'content/claims.yaml',
            [claim, 'history', index + 1, 'on'],
            `This figure was replaced on ${next.on}, and the one above it on ${past.on}: the newest stands last.`,
          )
        if ((next?.figure ?? figure) !== past.figure) return
        tell(
          'content/claims.yaml',
          [claim, 'history', index, 'figure'],
          `This figure was replaced by the same: "${past.figure}" is ${next ? 'in the item below it' : 'what the claim says now'} too. Name the figure before.`,
        )
      }),
    )
  },
} satisfies Rule
