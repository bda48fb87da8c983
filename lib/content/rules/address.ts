import type { Definition, Link } from 'mdast'
import { clip } from '../model/problem.ts'
import { isWebAddress } from '../model/web-address.ts'
import { misledLinks } from './helpers/misled-links.ts'
import type { Rule, Tell } from './rule.ts'

export const addressRule = {
  name: 'address',
  severity: 'error',
  remedy: 'Begin the address with https://, mailto:, / or #.',
  nodes: {
    link: (node, _, tell) => tellAddress(node, tell),
    definition: (node, _, tell) => tellAddress(node, tell),
  },
  content(content, tell) {
    for (const { rule, file, place, message, more } of misledLinks(content)) if (rule === 'address') tell(file, place, message, more)
  },
} satisfies Rule

function tellAddress(node: Link | Definition, tell: Tell): void {
  const { url } = node
  if (/^https?:/i.test(url)) {
    if (!isWebAddress(url))
      tell(
        node,
        `\`${clip(url)}\` is no address: after // comes the name of a host, without a user before it; blanks, quotes, brackets and backslashes are written as %20 and so on.`,
      )
    return
  }
  // One without a scheme is the handbook's own: the rule `link` looks where it leads.
  if (/^mailto:[^\s@<>"\\]+@[^\s@<>"\\]+$/i.test(url) || /^(?!\/\/|[a-z][a-z0-9+.-]*:)[^\s\\\p{Control}]+$/iu.test(url)) return
  tell(
    node,
    url === ''
      ? 'This link leads nowhere: write an address between its parentheses.'
      : `The address \`${clip(url)}\` is not allowed: it begins with https://, mailto:, / (a page of the handbook) or # (a heading on this page).`,
  )
}
