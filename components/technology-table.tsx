import type { ReactNode } from 'react'
import { technologyStates, type TechnologyState } from '../lib/content/model/schema.ts'
import { Link } from './link.tsx'
import { StateMark } from './state-mark.tsx'

type TechnologyTableProps = {
  /** Facts by the name of their column; an unknown one leaves its cell empty. */
  technologies: readonly {
    id: string
    name: string
    hint?: string
    path: string
    line: string
    state?: TechnologyState
    facts: ReadonlyMap<string, string>
    /** By what the list is narrowed. */
    licences: readonly string[]
    uses: readonly { label: string; path: string }[]
  }[]
}

/** Those that a reader with the script can sort by. */
const sortable = new Set(['Technology', 'State', 'Licence', 'Steward'])
const columns = ['Technology', 'State', 'Version', 'Licence', 'Steward', 'Used in']

/** Every technology with what is known of it and its places, one row each; whole without the script. */
export function TechnologyTable({ technologies }: TechnologyTableProps) {
  return (
    <table data-technologies className="technologies text-sm">
      <caption className="sr-only">All technologies</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" {...(sortable.has(column) && { 'data-sort': column.toLowerCase() })}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {technologies.map(({ id, name, hint, path, line, state, facts, licences, uses }) => (
          <tr key={id} data-state={state} data-licences={licences.join(' ')}>
            <th scope="row" data-key={name}>
              <Link href={path} className="bold">
                {name}
                {hint && <span className="sr-only"> ({hint})</span>}
              </Link>
              <p className="regular text-soft">{line}</p>
            </th>
            <Cell name="State" value={state && <StateMark state={state} />} sortKey={state && `${technologyStates.indexOf(state)}`} />
            <Cell name="Version" value={facts.get('Version')}>
              {facts.has('Checked on') && <p className="font-mono text-2xs text-soft">Checked on {facts.get('Checked on')}</p>}
            </Cell>
            <Cell name="Licence" value={facts.get('Licence')} sortKey={facts.get('Licence')} />
            <Cell name="Steward" value={facts.get('Steward')} sortKey={facts.get('Steward')} />
            <td>
              <ul role="list" aria-label={`Where ${name} is used`} className="flex flex-wrap gap-x-4 font-mono text-2xs [line-height:2]">
                {uses.map((use) => (
                  <li key={use.path}>
                    <Link href={use.path}>{use.label}</Link>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { name: string; value?: ReactNode; sortKey?: string; children?: ReactNode }

/** A cell names its column itself where a row is a list: on a narrow screen. */
function Cell({ name, value, sortKey, children }: CellProps) {
  return (
    <td data-key={sortKey}>
      {value !== undefined && (
        <p>
          <span className="cell-name font-mono text-2xs">{name}</span> {value}
        </p>
      )}
      {children}
    </td>
  )
}
