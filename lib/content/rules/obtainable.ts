import type { Rule } from './rule.ts'

export const obtainableRule = {
  name: 'obtainable',
  severity: 'error',
  remedy: 'Give the source an address, or say under `obtain` where to get it.',
  content({ handbook }, tell) {
    handbook.sources.forEach(({ id, address, obtain }, index) => {
      if (address === undefined && obtain === undefined)
        tell(
          'content/sources.yaml',
          [index, 'id'],
          `Readers can't look up \`${id}\`: give its \`address\`, or say under \`obtain\` where to get it.`,
        )
    })
  },
} satisfies Rule
