/** The headings of a page, each a link to its place. */
export function ContentsList({ headings }: { headings: readonly { id: string; text: string; depth: 2 | 3 }[] }) {
  if (headings.length === 0) return null
  return (
    <nav aria-labelledby="contents" className="print:hidden">
      <h2 id="contents" className="mb-2 font-mono text-xs font-bold">
        On this sheet
      </h2>
      <ol className="border-l border-rule text-sm">
        {headings.map(({ id, text, depth }) => (
          <li key={id} className={depth === 3 ? 'pl-4' : ''}>
            <a
              href={`#${id}`}
              className="-ml-px block border-l border-transparent py-1 pl-4 text-soft no-underline hover:border-accent hover:text-ink"
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
