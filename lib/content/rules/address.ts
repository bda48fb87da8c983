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
        `\`${clip(url)}\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on.`,
      )
    return
  }
  // An address without a scheme is the handbook's own: the rule `link` checks its target.
  if (/^mailto:[^\s@<>"\\]+@[^\s@<>"\\]+$/i.test(url) || /^(?!\/\/|[a-z][a-z0-9+.-]*:)[^\s\\\p{Control}]+$/iu.test(url)) return
  tell(
    node,
    url === ''
      ? 'This link has no address: write one between the parentheses.'
      : `The address \`${clip(url)}\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page).`,
  )
}
