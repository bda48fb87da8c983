import { formatProblem, type Problem } from '../lib/content/problem.ts'

/** What an editor has to put right, where it stands: for the pages in development only. */
export function ProblemList({ problems }: { problems: readonly (Problem & { row: string })[] }) {
  if (problems.length === 0) return null
  return (
    <aside aria-label="Problems" className="mt-2 grid gap-2 border-2 border-accent bg-panel p-4">
      {problems.map((problem) => (
        <pre key={`${problem.line} ${problem.column} ${problem.rule}`} className="overflow-x-auto font-mono text-2xs">
          {formatProblem(problem)}
        </pre>
      ))}
    </aside>
  )
}
