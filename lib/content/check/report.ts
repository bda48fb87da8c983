import type { Problem } from '../model/problem.ts'
import { remedies } from '../rules/rules.ts'

/** What `npm run check -- --json` prints, for machines. While `version` is 1, fields may be added, but never renamed or removed. */
export type Report = {
  version: 1
  /** Nothing needs correcting: there may still be problems of severity `info`. */
  ok: boolean
  counts: Record<Problem['severity'], number>
  /** By file, line and column. */
  problems: (Omit<Problem, 'safe'> & {
    /** What to do about any problem that this rule reports. */
    remedy: string
    /** `--fix` writes the repair. */
    fixable: boolean
  })[]
}

/** The problems of all content as plain data. */
export function reportOf(problems: readonly Problem[]): Report {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length
  const counts = { error: count('error'), warning: count('warning'), info: count('info') }
  return {
    version: 1,
    ok: counts.error + counts.warning === 0,
    counts,
    problems: problems.map(({ file, line, column, endLine, endColumn, severity, rule, message, repair, safe }) => ({
      file,
      line,
      column,
      ...(endLine !== undefined && endColumn !== undefined && { endLine, endColumn }),
      severity,
      rule,
      message,
      remedy: remedies[rule] ?? '',
      ...(repair !== undefined && { repair }),
      fixable: safe === true,
    })),
  }
}
