import { Fragment } from 'react'

/**
 * Which patterns the table shows: those that are chosen, from two on. The style of the page hides the others, so that it works
 * without the script; the script keeps the choice in the address.
 */
export function ComparisonPicks({ patterns }: { patterns: readonly { slug: string; title: string }[] }) {
  const anyTwo = '.compared:has(.pick:checked ~ .pick:checked)'
  const rules = patterns.map(({ slug }) => `${anyTwo}:has([value=${slug}]:not(:checked)) [data-pattern=${slug}]`)
  return (
    <>
      <style href="picks" precedence="medium">{`${rules.join(',')}{display:none}`}</style>
      <form data-picks autoComplete="off" className="print:hidden">
        <fieldset className="flex min-w-0 flex-wrap gap-1.5 text-sm">
          <legend className="mb-2 font-bold">Show two or more of them</legend>
          {patterns.map(({ slug, title }) => (
            <Fragment key={slug}>
              <input type="checkbox" name="p" value={slug} id={`pick-${slug}`} className="pick" />
              <label htmlFor={`pick-${slug}`} className="choice">
                {title}
              </label>
            </Fragment>
          ))}
        </fieldset>
      </form>
    </>
  )
}
