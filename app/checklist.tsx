import { ClaimedWords } from '../components/claimed-words.tsx'
import { RuledList } from '../components/ruled-list.tsx'
import { originOf, type Practice } from '../lib/content/handbook.ts'
import { handbook } from './content.ts'

/** What a practice asks for, one item a line; an item with a figure leads to its claim. */
export function Checklist({ items, className }: { items: Practice['checklist']; className: string }) {
  const show = (text: string) => {
    const claim = items.find((item) => item.text === text)?.claim
    return claim === undefined ? text : <ClaimedWords origin={originOf(handbook, claim)}>{text}</ClaimedWords>
  }
  return <RuledList mark="box" items={items.map(({ text }) => text)} show={show} className={className} />
}
