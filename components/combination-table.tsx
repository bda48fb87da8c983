import type { Guide } from '../lib/content/model/schema.ts'
import { describeFit } from '../lib/content/show/guide.ts'
import { formatShare, type Share } from '../lib/content/show/guide-shares.ts'

type CombinationTableProps = {
  guide: Guide
  /** One for each combination, in their order. */
  shares: readonly Share[]
}

/** Every result that the guide can come to: whether its options go together, and how many sets of answers lead to it. */
export function CombinationTable({ guide, shares }: CombinationTableProps) {
  return (
    <table className="stacked combinations text-sm">
      <thead>
        <tr>
          <th scope="col">Combination</th>
          <th scope="col">Together</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {guide.combinations.map((combination, at) => (
          <tr key={combination.says} data-combination={combination.options.join(' ')} data-needs={combination.needs?.join(' ')}>
            <th scope="row">{combination.says}</th>
            <td>
              <b>{describeFit(combination, guide)}</b> {combination.why}
            </td>
            <td className="figure">{formatShare(shares[at] ?? { sets: 0, share: 0 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
