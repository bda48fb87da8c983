import type { RootContent } from 'mdast'
import { citationsOf, placesOf, sourceOf, type Handbook } from '../content/model/handbook.ts'
import { claimFacts } from '../content/show/claim-facts.ts'
import type { Claim, Source } from '../content/model/schema.ts'
import { copyAddress } from './copy-address.ts'
import { heading, joined, link, list, paragraph, strong, type Words } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** Every claim and every source, each under its id: links of other copies lead there. */
export function sourcesCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.sources
  return {
    nodes: [
      paragraph(description),
      heading(2, 'Figures'),
      ...handbook.claims.flatMap((claim) => claimEntry(handbook, claim)),
      heading(2, 'Publications'),
      ...citationsOf(handbook).flatMap((source) => [
        heading(3, source.id),
        paragraph(...publication(source)),
        paragraph('Cited by: ', ...joined(source.claims.map(({ id, says }) => [link(`#${id}`, says.replace(/\.$/, ''))]))),
        ...placesLine(handbook, 'Backs figures on', source.places),
      ]),
    ],
  }
}

function claimEntry(handbook: Handbook, claim: Claim): RootContent[] {
  const source = sourceOf(handbook, claim)
  const compared = (claim.compare ?? []).flatMap((each) => finding(each, sourceOf(handbook, each)))
  return [
    heading(3, claim.id),
    paragraph(strong(claim.figure), ' ', claim.says),
    ...(claim.finding ? finding(claim, source) : []),
    ...(claim.current
      ? [
          paragraph('Best available figure'),
          paragraph(strong(claim.current.value), ` ${claim.current.label}`),
          ...finding(claim.current, sourceOf(handbook, claim.current)),
        ]
      : []),
    ...(compared.length > 0 ? [paragraph(source ? 'Compare' : 'Related findings')] : []),
    ...compared,
    ...list(claimFacts(claim).map(([term, value]) => [`${term}: ${value}`])),
    ...(claim.history ?? []).map(({ on, figure, because }) => paragraph(`Until ${on} the figure was `, strong(figure), `. ${because}`)),
    ...placesLine(handbook, 'Used on', placesOf(handbook, claim)),
  ]
}

function finding(
  { finding: words = '', quote, reportedBy }: Pick<Claim, 'finding' | 'quote' | 'reportedBy'>,
  source?: Source,
): RootContent[] {
  const who: Words = source ? [link(`#${source.id}`, `${source.publisher}, ${source.year}`), ': '] : []
  return [
    paragraph(...who, words),
    ...(quote ? [{ type: 'blockquote' as const, children: [paragraph(`“${quote}”`)] }] : []),
    ...(reportedBy ? [paragraph(`Reported by ${reportedBy.publisher}: `, link(reportedBy.address, reportedBy.title))] : []),
  ]
}

function publication({ publisher, title, year, address, obtain, seen }: Source): Words {
  return [
    `${publisher}: `,
    address ? link(address, title) : title,
    `, ${year}.${obtain ? ` Available from ${obtain}.` : ''}${seen ? '' : ' Cited second-hand: we have not read the original.'}`,
  ]
}

function placesLine(handbook: Handbook, label: string, places: readonly { title: string; path: string }[]): RootContent[] {
  return [paragraph(`${label}: `, ...joined(places.map(({ title, path }) => [link(copyAddress(handbook, path), title)])))]
}
