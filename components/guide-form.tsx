import type { Guide } from '../lib/content/model/schema.ts'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'

type GuideFormProps = Pick<Guide, 'forces'> & {
  /** What the result says before anything is answered. */
  unanswered: string
}

/** The questions of the guide. The script counts the answers and keeps them in the address; without it there is the table. */
export function GuideForm({ forces, unanswered }: GuideFormProps) {
  return (
    <form data-guide autoComplete="off" aria-label="Your system">
      {forces.map(({ id, name, question, answers }) => (
        <fieldset key={id} className="min-w-0 break-inside-avoid pb-7">
          <legend className="mb-2 bold">
            <span className="block font-mono text-2xs regular text-soft">{name}</span>
            {question}
          </legend>
          <div className="flex flex-wrap gap-1.5 text-sm">
            {answers.map((answer) => (
              <Choice key={answer.id} type="radio" name={id} value={answer.id} label={answer.label} />
            ))}
            {/* No answer is one too, and the first. */}
            <Choice type="radio" name={id} value="" defaultChecked label="Not sure" className="choice-none" />
          </div>
        </fieldset>
      ))}
      <p className="guide-peek text-sm print:hidden">
        <a href="#result" className="block bold no-underline">
          <span className="font-mono text-2xs regular text-soft">Result:</span> <span data-slot="peek">{unanswered}</span> ↓
        </a>
      </p>
      <Button type="reset">Start over</Button>
    </form>
  )
}
