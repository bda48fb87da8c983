import { Choice } from './choice.tsx'

/**
 * Which patterns the table shows: those that are chosen, from two on. The style of the page hides the others, so that it works
 * without the script; the script keeps the choice in the address.
 */
export function ComparisonPicks({ patterns }: { patterns: readonly { slug: string; title: string }[] }) {
  const slugs = patterns.map(({ slug }) => slug)
  // A style can't count boxes that lie in their labels, so it names each pair: this one, and any after it.
  const anyTwo = slugs.slice(0, -1).map(
    (slug, at) =>
      `:has(${isChecked(slug)}):has(${slugs
        .slice(at + 1)
        .map(isChecked)
        .join()})`,
  )
  const unchecked = slugs.map((slug) => `&:has([value=${slug}]:not(:checked)) [data-pattern=${slug}]`)
  return (
    <>
      <style href="picks" precedence="medium">{`.compared:is(${anyTwo.join()}){${unchecked.join()}{display:none}}`}</style>
      <form data-picks autoComplete="off" className="print:hidden">
        <fieldset className="flex min-w-0 flex-wrap gap-1.5 text-sm">
          <legend className="mb-2 bold">Show two or more patterns</legend>
          {patterns.map(({ slug, title }) => (
            <Choice key={slug} type="checkbox" name="p" value={slug} label={title} />
          ))}
        </fieldset>
      </form>
    </>
  )
}

function isChecked(slug: string): string {
  return `[value=${slug}]:checked`
}
