import type { CSSProperties } from 'react'
import type { ToldProblem } from '../lib/content/model/problem.ts'

// For editors only, and no byte of it for readers: so its style is not in the style sheet, which every page carries.
const panel: CSSProperties = {
  position: 'fixed',
  insetInline: 0,
  bottom: 0,
  zIndex: 30,
  maxHeight: '50vh',
  overflow: 'auto',
  padding: '.75rem 1rem',
  color: 'var(--color-ink)',
  background: 'var(--color-paper)',
  borderTop: '3px solid var(--color-accent)',
  font: '500 .8125rem/1.5 var(--font-label)',
}

/** What is wrong with the content, over the page as it was when all was in order. In development only. */
export function ProblemOverlay({ problems }: { problems: readonly ToldProblem[] }) {
  if (problems.length === 0) return null
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return (
    <aside aria-label="Content problems" style={panel}>
      <details key={errors} open={errors > 0}>
        <summary>
          {errors > 0
            ? `${count(errors, 'error')}: the page shows the last version without errors.`
            : `${count(problems.length, 'remark')} on the words`}
        </summary>
        {problems.map(({ message, frame }) => (
          <div key={message} style={{ marginTop: '.75rem' }}>
            <p style={{ overflowWrap: 'anywhere' }}>{message}</p>
            <pre style={{ overflowX: 'auto' }}>{frame}</pre>
          </div>
        ))}
      </details>
    </aside>
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
