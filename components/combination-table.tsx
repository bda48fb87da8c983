import type { listResults } from '../lib/content/show/guide-shares.ts'

/** Every result that the guide can come to: whether its options go together, and how many sets of answers lead to it. */
export function CombinationTable({ results }: { results: ReturnType<typeof listResults> }) {
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
        {results.map(({ options, needs, says, fit, why, share }) => (
          <tr key={options.join()} data-combination={options.join(' ')} data-needs={needs?.join(' ')}>
            <th scope="row">{says}</th>
            <td>
              <b>{fit}</b> {why}
            </td>
            <td className="figure">{share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
