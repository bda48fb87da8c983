import { EntryCard } from '../components/entry-card.tsx'
import { TagList } from '../components/tag-list.tsx'
import type { Entry } from '../lib/content/model/handbook.ts'
import { tagsOf } from '../lib/content/show/tags.ts'
import { BodyPart } from './body-part.tsx'
import { Checklist } from './checklist.tsx'
import { handbook } from './content.ts'

/** The card of an entry on the home page and in its section. */
export function EntrySummary({ entry, level }: { entry: Entry; level?: 2 | 3 }) {
  return (
    <EntryCard
      level={level}
      icon={entry.icon}
      title={entry.title}
      path={entry.path}
      summary={'summary' in entry ? entry.summary : undefined}
      intro={<BodyPart body={entry.body} markup={entry.body.intro} />}
    >
      {entry.kind === 'practices' ? (
        <Checklist practice={entry} className="mt-4 text-sm" />
      ) : (
        <TagList tags={tagsOf(handbook, entry)} className="mt-5" />
      )}
    </EntryCard>
  )
}
