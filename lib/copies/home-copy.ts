import { entriesOf, type Handbook } from '../content/model/handbook.ts'
import { inShort } from '../content/show/in-short.ts'
import { waysToChoose } from '../content/show/ways-to-choose.ts'
import { countContents, homeShows, sectionPath } from '../content/show/pages.ts'
import { partTitles } from '../content/model/part-titles.ts'
import { entryKinds } from '../content/model/schema.ts'
import { copyAddress } from './copy-address.ts'
import { copyBody } from './copy-body.ts'
import { entryFacts, entrySummary, figures } from './entry-copy.ts'
import { heading, link, list, paragraph } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** The home page: the figures, the patterns in short, and the first entries of each section. */
export function homeCopy(handbook: Handbook): PageCopy {
  const { site, stats } = handbook
  const to = (path: string, label: string) => link(copyAddress(handbook, path), label)
  return {
    facts: { description: site.description },
    nodes: [
      paragraph(site.lead),
      paragraph(`A handbook · ${countContents(handbook)}`),
      paragraph(site.benefit),
      heading(2, partTitles.ways),
      ...waysToChoose(handbook).map(({ label, path, text }) => paragraph(to(path, label), ` ${text}`)),
      heading(2, partTitles.figures),
      ...figures(stats),
      ...entryKinds.flatMap((kind) => [
        heading(2, site.sections[kind].title),
        ...entriesOf(handbook, kind)
          .slice(0, homeShows[kind])
          .flatMap((entry) =>
            entry.kind === 'patterns'
              ? [
                  heading(3, to(entry.path, entry.title)),
                  paragraph(entry.summary),
                  ...copyBody(handbook, entry, entry.body.markdown.intro),
                  ...entryFacts(handbook, inShort(entry), 4),
                ]
              : entrySummary(handbook, entry, 3),
          ),
        ...(handbook[kind].length > homeShows[kind]
          ? [paragraph(to(`/${kind}/`, `All ${handbook[kind].length} ${site.sections[kind].plural}`))]
          : []),
      ]),
      heading(2, 'Go to'),
      ...list(
        [...entryKinds, ...(['technologies', 'sources', 'changes', 'guide', 'index'] as const)].map((name) => [
          to(sectionPath(name), site.sections[name].title),
          `: ${site.sections[name].description}`,
        ]),
      ),
    ],
  }
}
