/**
 * The headings of a page, each a link to its place. On a narrow screen they are behind a button of one line, which works without
 * the script.
 */
export function ContentsList({ headings }: { headings: readonly { id: string; text: string; depth: 2 | 3 }[] }) {
  if (headings.length === 0) return null
  return (
    <>
      <button type="button" popoverTarget="contents" className="page-contents-button">
        On this page
      </button>
      <nav id="contents" popover="auto" aria-label="On this page" className="page-contents">
        {headings.map(({ id, text, depth }) => (
          <a key={id} href={`#${id}`} className={depth === 3 ? 'deeper' : undefined}>
            {text}
          </a>
        ))}
      </nav>
    </>
  )
}
