import { axisAnchor, optionAnchor, type GuideAxis } from '../lib/content/show/guide.ts'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'

/** What the guide decides, each with its options: one that is a pattern leads to its page. */
export function AxisList({ axes }: { axes: readonly GuideAxis[] }) {
  return (
    <div className="grid gap-7 px-gutter wide:grid-cols-3">
      {axes.map(({ id, title, options }) => (
        <div key={id} id={axisAnchor(id)}>
          <Heading level={3} of={axisAnchor(id)} className="rule-b pb-2 font-mono text-2xs text-soft">
            {title}
          </Heading>
          <ul role="list" className="text-sm">
            {options.map((option) => (
              <li key={option.id} id={optionAnchor(option.id)} className="mt-3">
                {option.pattern ? (
                  <Link href={option.pattern.path} className="bold">
                    {option.title}
                  </Link>
                ) : (
                  <b>{option.title}</b>
                )}
                : {option.summary}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
