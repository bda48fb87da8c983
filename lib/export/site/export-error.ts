import type { PageProblem } from './site.ts'

/** The site is not published, and people are told why: the message is for them, a stack is of no use. */
export class ExportError extends Error {
  override name = 'ExportError'
}

/** At most this many pages, and this many problems of each, are told in full. */
const shown = { pages: 12, problems: 4 }

/** All that is wrong with the pages, by page. */
export function problemsError(problems: PageProblem[]): ExportError {
  const pages = [...Map.groupBy(problems, ({ page }) => page)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = pages
    .slice(0, shown.pages)
    .flatMap(([page, own]) => [
      `  ${page}`,
      ...own.slice(0, shown.problems).map(({ message }) => `    ${message}`),
      ...more(own.length - shown.problems, '    '),
    ])
  const count = `${problems.length === 1 ? 'one problem' : `${problems.length} problems`} in ${pages.length === 1 ? 'one page' : `${pages.length} pages`}`
  return new ExportError(
    `The site is not published: ${count}.\n\n${[...lines, ...more(pages.length - shown.pages, '  ', 'pages')].join('\n')}`,
  )
}

function more(count: number, indent: string, what = ''): string[] {
  return count > 0 ? [`${indent}… and ${count} more ${what}`.trimEnd()] : []
}
