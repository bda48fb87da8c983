import type { Rule } from './rule.ts'

export const obtainableRule = {
  name: 'obtainable',
  severity: 'error',
  remedy: 'Give the source its address, or say with `obtain` where it can be had.',
  content({ handbook }, tell) {
    handbook.sources.forEach(({ id, address, obtain }, index) => {
      if (address === undefined && obtain === undefined)
        tell(
          'content/sources.yaml',
          [index, 'id'],
          `Nobody can look at \`${id}\`: give it its \`address\`, or say with \`obtain\` where it can be had.`,
        )
    })
  },
} satisfies Rule
