import { describeWeight, effectsOf, type Effect, weightMarks, type GuideOption } from '../lib/content/show/guide.ts'
import type { Guide } from '../lib/content/model/schema.ts'

type RuleTableProps = { options: readonly GuideOption[]; forces: Guide['forces'] }

/** Every rule of the guide: a row for each answer, a column for each option. On a phone each answer is a list of what it says. */
export function RuleTable({ options, forces }: RuleTableProps) {
  return (
    <table data-rules className="stacked text-sm">
      <thead>
        <tr>
          <th scope="col">Answer</th>
          {options.map(({ id, title }) => (
            <th key={id} scope="col" data-option={id}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {forces.map(({ id, name, question, answers }) => (
        <tbody key={id} data-force={id} data-name={name}>
          <tr>
            <th scope="rowgroup" colSpan={1 + options.length}>
              <span className="font-mono text-2xs regular text-soft">{name}:</span> {question}
            </th>
          </tr>
          {answers.map((answer) => (
            <tr key={answer.id} data-answer={answer.id}>
              <th scope="row">{answer.label}</th>
              {options.map((option) => (
                <RuleCell key={option.id} title={option.title} effect={effectsOf(answer).find((each) => each.option === option.id)} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function RuleCell({ title, effect }: { title: string; effect?: Effect }) {
  if (!effect) return <td className="text-soft">·</td>
  const { weight, why } = effect
  return (
    <td data-weight={weight}>
      <span className="cell-name font-mono text-2xs">{title}</span>
      <span aria-hidden="true" className={`font-mono ${weight > 0 ? 'text-accent' : ''}`}>
        {weightMarks(weight)}
      </span>
      <span className="sr-only">{describeWeight(weight)}:</span> {why}
    </td>
  )
}
