import type { RootContent } from 'mdast'
import { pairsOf } from '../content/show/compare.ts'
import { entriesOf, type Handbook } from '../content/model/handbook.ts'
import { sectionPath } from '../content/show/pages.ts'
import { entryKinds } from '../content/model/schema.ts'
import { copyAddress } from './copy-address.ts'
import { formatMarkdown } from './format-markdown.ts'
import { heading, link, list, paragraph, type Words } from './nodes.ts'

/** The contents of the handbook in the form of llms.txt (https://llmstxt.org): what it is, and lists of links, each with a line. */
export function llmsText(handbook: Handbook): string {
  const { site, technologies } = handbook
  const item = (path: string, title: string, line: string): Words => [link(copyAddress(handbook, path), title), `: ${line}`]
  const section = (name: 'technologies' | 'sources' | 'changes' | 'guide' | 'compare' | 'checklists' | 'glossary' | 'index'): Words =>
    item(sectionPath(name), site.sections[name].title, site.sections[name].description)
  const nodes: RootContent[] = [
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(site.description)] },
    paragraph(
      'Every page has a Markdown copy at its address with ',
      { type: 'inlineCode', value: '.md' },
      ' in place of the last slash. Each figure is a footnote that says where it comes from and what is known of it. Drawings are text, with their connections in words under them.',
    ),
    ...entryKinds.flatMap((kind) => [
      heading(2, site.sections[kind].title),
      ...list(
        entriesOf(handbook, kind).map((entry) => item(entry.path, entry.title, 'summary' in entry ? entry.summary : entry.body.lead)),
      ),
    ]),
    heading(2, 'Reference'),
    ...list([
      section('guide'),
      section('compare'),
      section('checklists'),
      section('technologies'),
      section('sources'),
      section('changes'),
      section('glossary'),
      section('index'),
    ]),
    heading(2, 'Data'),
    ...list([
      item('/llms-full.txt', 'Everything in one text', 'all Markdown copies, in the order of the site'),
      item('/api/handbook.json', 'Everything as JSON', 'entries, drawings as graphs, technologies, claims, sources and terms'),
      item('/api/handbook.schema.json', 'Its JSON Schema', 'what each field is'),
    ]),
    heading(2, 'Optional'),
    ...list([
      item('/', site.title, 'the home page'),
      ...entryKinds.map((kind) => item(`/${kind}/`, site.sections[kind].title, site.sections[kind].description)),
      ...technologies.map(({ path, name, line }) => item(path, name, line)),
      ...pairsOf(handbook).map(({ path, title, description }) => item(path, title, description)),
    ]),
  ]
  return formatMarkdown(nodes)
}
