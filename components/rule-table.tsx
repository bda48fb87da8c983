import { describeWeight, effectsOn, weightMarks, type GuideAxis } from '../lib/content/show/guide.ts'
import type { Answer, Guide } from '../lib/content/model/schema.ts'

type RuleTableProps = { axes: readonly GuideAxis[]; forces: Guide['forces'] }

/** Every rule of the guide: a row for each answer, a column for each axis. On a phone each answer is a list of its arguments. */
export function RuleTable({ axes, forces }: RuleTableProps) {
  return (
    <table data-rules className="stacked text-sm">
      <thead>
        <tr>
          <th scope="col">Answer</th>
          {axes.map(({ id, title, options }) => (
            <th key={id} scope="col" data-axis={id} data-options={options.map((option) => option.id).join(' ')}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {forces.map(({ id, name, question, answers }) => (
        <tbody key={id} data-force={id} data-name={name}>
          <tr>
            <th scope="rowgroup" colSpan={1 + axes.length}>
              <span className="font-mono text-2xs regular text-soft">{name}:</span> {question}
            </th>
          </tr>
          {answers.map((answer) => (
            <tr key={answer.id} data-answer={answer.id}>
              <th scope="row">{answer.label}</th>
              {axes.map((axis) => (
                <RuleCell key={axis.id} axis={axis} answer={answer} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function RuleCell({ axis, answer }: { axis: GuideAxis; answer: Answer }) {
  return (
    <td>
      {effectsOn(axis, answer).map(({ option, title, weight, why }) => (
        <p key={option} data-option={option} data-weight={weight}>
          <span>{`${weightMarks(weight)} ${describeWeight(weight)} ${title}`}</span> {why}
        </p>
      ))}
    </td>
  )
}
