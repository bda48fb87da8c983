import type { FootnoteDefinition, Nodes, RootContent } from 'mdast'
import { originOf, type Handbook } from '../content/model/handbook.ts'
import { describeFinding, describeOrigin, type Origin } from '../content/model/origin.ts'
import { copyAddress } from './copy-address.ts'
import { link, paragraph, type Words } from './nodes.ts'

/** A footnote for each claim that is marked in these, in the order of the marks: where the figure comes from and what is known of it. */
export function claimNotes(handbook: Handbook, nodes: readonly RootContent[]): FootnoteDefinition[] {
  const marked = new Set<string>()
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteReference') marked.add(node.identifier)
    if ('children' in node) node.children.forEach(collect)
  }
  nodes.forEach(collect)
  return [...marked].map((id) => ({
    type: 'footnoteDefinition',
    identifier: id,
    label: id,
    children: [paragraph(...noteOf(handbook, originOf(handbook, id)))],
  }))
}

function noteOf(handbook: Handbook, origin: Origin): Words {
  const { claim, source } = origin
  return [
    `${describeOrigin(origin)}. ${claim.says} `,
    ...(claim.finding ? [`${describeFinding(origin)} `] : []),
    ...(source ? [source.address ? link(source.address, source.title) : source.title, '. '] : []),
    ...(claim.current ? [`Best available figure: ${claim.current.value} ${claim.current.label}. `] : []),
    link(copyAddress(handbook, `/sources/#${claim.id}`), 'What we know about it'),
  ]
}
