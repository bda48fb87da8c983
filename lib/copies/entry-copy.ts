import type { RootContent } from 'mdast'
import type { Entry, Handbook, Pattern, Practice } from '../content/model/handbook.ts'
import { partTitles } from '../content/model/part-titles.ts'
import { listChoosing, listReferrers, listRelated, type RelatedItem } from '../content/show/related-lists.ts'
import { choicesOf, tagsOf, type Choice, type Tag } from '../content/show/tags.ts'
import { copyAddress } from './copy-address.ts'
import { copyBody } from './copy-body.ts'
import { copyDrawing } from './copy-drawing.ts'
import { claimMark, emphasis, heading, joined, link, list, paragraph, strong, type Block, type Words } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** The page of an entry. */
export function entryCopy(handbook: Handbook, entry: Entry): PageCopy {
  const { kind, icon } = entry
  const summary = 'summary' in entry ? entry.summary : undefined
  return {
    facts: { kind: handbook.site.sections[kind].singular, icon, summary },
    nodes: [
      ...(summary ? [paragraph(summary)] : []),
      ...copyBody(handbook, entry, entry.body.markdown.intro),
      ...entryFacts(handbook, entry, 2),
      ...copyBody(handbook, entry, entry.body.markdown.sections),
      ...linksOf(handbook, entry),
    ],
  }
}

/** What an entry lists beside its words: benefits, drawing and figures, technologies, a checklist; each under a heading of this depth. */
export function entryFacts(handbook: Handbook, entry: Entry, depth: number): RootContent[] {
  const drawings = entry.body.introDrawings.flatMap((drawing) => copyDrawing(handbook, drawing, depth))
  switch (entry.kind) {
    case 'patterns':
      return [
        heading(depth, entry.benefits.title),
        ...benefitList(entry),
        ...drawings,
        heading(depth, partTitles.figures),
        ...figures(entry.metrics),
      ]
    case 'stack':
      return [
        ...drawings,
        heading(depth, partTitles.technologies),
        ...list(choicesOf(handbook, entry).map((choice) => choiceWords(handbook, choice))),
      ]
    case 'practices':
      return [...drawings, heading(depth, partTitles.checklist), ...checklist(entry.checklist)]
  }
}

/** What a team gains, each with the condition under which it holds. */
export function benefitList({ benefits }: Pattern): RootContent[] {
  return list(benefits.items.map(({ text, holds }) => remarked([text], holds)))
}

/** Figures with their labels, each marked with its claim. */
export function figures(metrics: readonly { value: string; label: string; claim: string }[]): RootContent[] {
  return list(metrics.map(({ value, label, claim }) => [strong(value), ` ${label}`, claimMark(claim)]))
}

/** An entry in a list of entries: its title, its words, and what it is made of or asks for. */
export function entrySummary(handbook: Handbook, entry: Entry, depth: number): RootContent[] {
  return [
    heading(depth, link(copyAddress(handbook, entry.path), entry.title)),
    ...('summary' in entry ? [paragraph(entry.summary)] : []),
    ...copyBody(handbook, entry, entry.body.markdown.intro),
    ...(entry.kind === 'practices'
      ? checklist(entry.checklist.map((item) => ({ ...item, note: undefined })))
      : tagLine(handbook, tagsOf(handbook, entry))),
  ]
}

/** An item with its remark as a second paragraph. */
export function remarked(words: Words, remark: string | undefined): Words | Block[] {
  return remark === undefined ? words : [paragraph(...words), paragraph(remark)]
}

function checklist(items: Practice['checklist']): RootContent[] {
  return list(items.map(({ text, claim, note }) => remarked(claim === undefined ? [text] : [text, claimMark(claim)], note)))
}

function tagLine(handbook: Handbook, tags: readonly Tag[]): RootContent[] {
  return tags.length > 0 ? [paragraph(`${partTitles.technologies}: `, ...joined(tags.map((tag) => [tagLink(handbook, tag)])))] : []
}

function tagLink(handbook: Handbook, { label, path }: Pick<Tag, 'label' | 'path'>) {
  return link(copyAddress(handbook, path), label)
}

function choiceWords(handbook: Handbook, choice: Choice): Words {
  const now = choice.now === undefined ? [] : [' ', emphasis(choice.now)]
  return [tagLink(handbook, choice), `: ${choice.reason}`, ...now]
}

function linksOf(handbook: Handbook, entry: Entry): RootContent[] {
  const named = entry.kind === 'stack' ? [] : tagsOf(handbook, entry)
  const referrers = listReferrers(handbook, entry)
  return [
    ...(named.length > 0 ? [heading(2, partTitles.named), ...list(named.map((tag) => [tagLink(handbook, tag)]))] : []),
    ...(entry.kind === 'patterns'
      ? [heading(2, partTitles.choose), ...relatedList(handbook, listChoosing(handbook, [entry], entry.path))]
      : []),
    heading(2, partTitles.related),
    ...relatedList(handbook, listRelated(handbook, entry)),
    ...(referrers.length > 0 ? [heading(2, partTitles.referred), ...relatedList(handbook, referrers)] : []),
  ]
}

/** What a page leads to, each with what it is and why it stands here. */
export function relatedList(handbook: Handbook, items: readonly RelatedItem[]): RootContent[] {
  return list(
    items.map(({ title, path, kind, line }) => [link(copyAddress(handbook, path), title), ` (${kind})${line ? `: ${line}` : ''}`]),
  )
}
