import { ClaimedWords } from '../components/claimed-words.tsx'
import { RuledList } from '../components/ruled-list.tsx'
import { checklistAnchor } from '../lib/content/model/anchors.ts'
import { originOf, type Practice } from '../lib/content/model/handbook.ts'
import { handbook } from './content.ts'

type ChecklistProps = {
  practice: Practice
  /** Where the script of the page lets readers tick: on the practice's own page, which links to an item lead to, or among all checklists. */
  tickable?: 'here' | 'among all'
  className: string
}

/** What a practice asks for, one item a line; an item with a figure leads to its claim. How to read an item is said where it can be ticked. */
export function Checklist({ practice: { kind, slug, title, checklist }, tickable, className }: ChecklistProps) {
  return (
    <RuledList
      mark="box"
      className={className}
      data-checklist={tickable && `${kind}/${slug}`}
      aria-label={tickable === 'among all' ? title : undefined}
    >
      {checklist.map(({ id, text, claim, note }) => (
        <li key={id} id={tickable === 'here' ? checklistAnchor(id) : undefined} data-item={tickable && id}>
          {claim === undefined ? text : <ClaimedWords origin={originOf(handbook, claim)}>{text}</ClaimedWords>}
          {tickable && note && <p>{note}</p>}
        </li>
      ))}
    </RuledList>
  )
}
