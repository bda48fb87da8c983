/**
 * Data about the page for machines. A browser does not run it, so the policy need not allow it.
 *
 * React would escape the text of a script; here only `<` could end it, and is written as JSON can write it.
 */
export function LinkedData({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
}
