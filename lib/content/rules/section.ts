import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { sections, type Section } from '../model/sections.ts'
import { slugify } from '../model/slug.ts'
import { closestName } from '../text/did-you-mean.ts'
import type { Rule } from './rule.ts'

/** Every required section that is missing, duplicated, misspelled, out of order or empty. */
export const sectionRule = {
  name: 'section',
  severity: 'error',
  remedy: 'Write the sections of this kind of entry in their order, with text under each: lib/content/model/sections.ts lists them.',
  entry({ kind, body }, tell) {
    const wanted: readonly Section[] = sections[kind]
    if (wanted.length === 0) return
    // Sections missing at the end are reported there.
    const report: Report = (heading, message, repair) =>
      tell(heading?.node ?? { line: body.end, column: 1 }, message, repair === undefined ? {} : { repair })
    const headings = nameSections(headingsOf(body.tree), wanted, report)
    const inOrder = longestInOrder(headings)
    for (const heading of headings.filter(isNamed)) {
      const { title, about } = wanted[heading.place] as Section
      const before = wanted[heading.place - 1]
      if (!inOrder.includes(heading))
        report(
          heading,
          `The section \`## ${title}\` is in the wrong place: move it ${before ? `after \`## ${before.title}\`` : 'before the others'}. ${orderOf(wanted)}`,
        )
      if (heading.empty && !body.torn) report(heading, `The section \`## ${title}\` is empty. What belongs there: ${about}`)
    }
    reportFurther(headings, wanted, report)
    if (!body.torn) reportMissing(headings, inOrder, wanted, report)
  },
} satisfies Rule

type Report = (heading: Found | undefined, message: string, repair?: string) => void

/** A second-level heading; `place` says which of the required sections it begins, from 0. */
type Found = { node: Heading; text: string; empty: boolean; place?: number }
type Named = Found & { place: number }

const isNamed = (heading: Found): heading is Named => heading.place !== undefined

function headingsOf(root: Root): Found[] {
  return root.children.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth !== 2) return []
    const next = root.children[index + 1]
    return [{ node, text: toString(node), empty: !next || (next.type === 'heading' && next.depth <= 2) }]
  })
}

/** Finds the required sections: first by exact title, then the rest by a near match. A repeated title is left out. */
function nameSections(headings: Found[], wanted: readonly Section[], report: Report): Found[] {
  const first = new Map<number, Found>()
  const once = headings.filter((heading) => {
    const place = wanted.findIndex(({ title }) => title === heading.text)
    if (place === -1) return true
    const before = first.get(place)
    if (before) {
      report(heading, `The section \`## ${heading.text}\` is already on line ${before.node.position?.start.line}: merge the two.`)
      return false
    }
    first.set(place, heading)
    heading.place = place
    return true
  })
  for (const heading of once.filter((each) => !isNamed(each))) {
    const open = wanted.filter((_, place) => !first.has(place)).map(({ id }) => id)
    const place = wanted.findIndex(({ id }) => id === closestName(slugify(heading.text), open))
    if (place === -1) continue
    first.set(place, heading)
    heading.place = place
    const title = `## ${wanted[place]?.title}`
    report(heading, `Unknown section \`## ${heading.text}\`. Did you mean \`${title}\`? ${orderOf(wanted)}`, title)
  }
  return once
}

/** The longest run of sections in the right order: the others are the ones to move. */
function longestInOrder(headings: readonly Found[]): Named[] {
  const runs: Named[][] = []
  for (const heading of headings.filter(isNamed)) {
    const before = runs.filter((run) => (run.at(-1)?.place ?? -1) < heading.place)
    runs.push([...longest(before), heading])
  }
  return longest(runs)
}

function longest(runs: readonly Named[][]): Named[] {
  return runs.reduce<Named[]>((best, run) => (run.length > best.length ? run : best), [])
}

function reportFurther(headings: readonly Found[], wanted: readonly Section[], report: Report): void {
  const last = headings.findLastIndex(isNamed)
  for (const heading of headings.slice(0, Math.max(last, 0)).filter((each) => !isNamed(each)))
    report(heading, `\`## ${heading.text}\` is among the sections that every entry has: move it after \`## ${wanted.at(-1)?.title}\`.`)
}

/** One problem for all sections missing at the same place. */
function reportMissing(headings: readonly Found[], inOrder: readonly Named[], wanted: readonly Section[], report: Report): void {
  const missing = Map.groupBy(
    wanted.flatMap((section, place) => (headings.some((heading) => heading.place === place) ? [] : [{ ...section, place }])),
    ({ place }) => inOrder.find((heading) => heading.place > place) ?? headings.find((heading) => !isNamed(heading)),
  )
  for (const [next, here] of missing) {
    const one = here.length === 1
    const what = one ? `The section ${listOf(here)} is missing` : `${here.length} sections are missing: ${listOf(here)}`
    report(
      next,
      `${what}. Write ${one ? 'it' : 'them'} ${next ? 'before this line' : 'here'}${one ? '' : ' in this order'}, with text under ${one ? 'it' : 'each'}.`,
    )
  }
}

function orderOf(wanted: readonly Section[]): string {
  return `The sections are, in this order: ${listOf(wanted)}.`
}

function listOf(wanted: readonly Section[]): string {
  return wanted.map(({ title }) => `\`## ${title}\``).join(', ')
}
