import { Button } from './button.tsx'
import { Choice } from './choice.tsx'

type Narrowing = { value: string; label: string; count: number }
type TechnologyNarrowingProps = { total: number; states: readonly Narrowing[]; kinds: readonly Narrowing[]; licences: readonly Narrowing[] }

/** What the list is narrowed to; the script of the page does it, keeps it in the address and says what is left. */
export function TechnologyNarrowing({ total, states, kinds, licences }: TechnologyNarrowingProps) {
  if (states.length === 0) return null
  return (
    <form
      data-narrow
      data-needs-script
      autoComplete="off"
      className="flex flex-wrap items-end gap-x-8 gap-y-4 px-gutter py-5 text-sm print:hidden"
    >
      <fieldset className="flex min-w-0 flex-wrap gap-1.5">
        <legend className="mb-2">
          <span className="bold">State</span> (<a href="#key">key</a>)
        </legend>
        <Choice type="radio" name="state" value="" label={`all ${total}`} defaultChecked />
        {states.map(({ value, label, count }) => (
          <Choice key={value} type="radio" name="state" value={value} label={`${label} ${count}`} />
        ))}
      </fieldset>
      <label>
        <span className="mb-2 block bold">Licence</span>
        <select name="licence" className="narrow-select">
          <option value="">any</option>
          <optgroup label="Openness">{kinds.map(toOption)}</optgroup>
          {licences.length > 0 && <optgroup label="Open licence">{licences.map(toOption)}</optgroup>}
        </select>
      </label>
      <Button type="reset">Show all</Button>
      <output className="block w-full font-mono text-2xs text-soft">{`All ${total} technologies.`}</output>
    </form>
  )
}

function toOption({ value, label, count }: Narrowing) {
  return (
    <option key={value} value={value}>
      {label} ({count})
    </option>
  )
}
