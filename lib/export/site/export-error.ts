import type { PageProblem } from './site.ts'

/** The site can't be published: the message tells people why, and a stack would be of no use to them. */
export class ExportError extends Error {
  override name = 'ExportError'
}

/** The most pages, and problems of each, to list in full. */
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
  const count = `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} on ${pages.length === 1 ? '1 page' : `${pages.length} pages`}`
  return new ExportError(
    `The site was not published: ${count}.\n\n${[...lines, ...more(pages.length - shown.pages, '  ', 'pages')].join('\n')}`,
  )
}

function more(count: number, indent: string, what = ''): string[] {
  return count > 0 ? [`${indent}… and ${count} more ${what}`.trimEnd()] : []
}
