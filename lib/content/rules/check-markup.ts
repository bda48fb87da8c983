import type { Code, Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import type { Node } from 'unist'
import { findCharacters } from './check-characters.ts'
import { commentIn } from '../text/comment.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { readFenceLine } from '../read/fence-line.ts'
import { limits } from '../model/limits.ts'
import { clip, type Problem } from '../model/problem.ts'
import type { Rule } from './rules.ts'
import { slugify, whyNoSlug } from '../model/slug.ts'
import { inlineComponents, vocabulary } from '../model/vocabulary.ts'
import { walk } from '../read/walk.ts'
import { isWebAddress } from '../model/web-address.ts'

type Report = (at: Node | { line: number; column: number }, rule: Rule, message: string) => void

/** How a line of a program begins that other readers of MDX would run. */
const program =
  /^import\s+(?:["']|\S[^"']*\sfrom\s+["'])|^export\s+(?:(?:default|const|let|var|function|class|async|interface|type|enum)\s|\*)/

/** Everything in a body that is not data, not in the vocabulary, or not well formed. */
export function checkMarkup(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = []
  const report: Report = (at, rule, message) => {
    const { line, column } = 'line' in at ? at : (at.position?.start ?? { line: 1, column: 1 })
    problems.push({ file, line, column, severity: 'error', rule, message })
  }
  let depth = 1
  const escapes = source.includes('&')
  walk(root, (node) => {
    if (escapes) checkEscaped(node, source, report)
    switch (node.type) {
      case 'paragraph': {
        const [first] = node.children
        if (first?.type !== 'text' || !/^(?:im|ex)port\s/.test(first.value) || !program.test(toString(node))) return
        const word = first.value.slice(0, 6)
        return report(node, 'import', `\`${word}\` is not allowed: content is data. The components of the handbook are there without it.`)
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        // A comment is data: nothing of it is run, and nothing of it is shown.
        if (commentIn(node.value) !== undefined) return
        return report(node, 'expression', 'An expression in braces is not allowed: content is data. Write `\\{` for a plain brace.')
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkComponent(node, report)
      case 'heading':
        if (node.depth === 1) report(node, 'heading', 'A heading of the first level is the page title: begin with `##`.')
        else if (node.depth > depth + 1)
          report(node, 'heading', `This heading skips a level: \`${'#'.repeat(depth + 1)}\` comes next after \`${'#'.repeat(depth)}\`.`)
        depth = Math.max(node.depth, 1)
        return
      case 'code':
        return checkFence(node, source, report)
      case 'table':
        if ((node.children[0]?.children.length ?? 0) > limits.tableColumns)
          report(node, 'too-much', `This table has ${node.children[0]?.children.length} columns: it may have ${limits.tableColumns}.`)
        return
      case 'listItem':
        if (node.checked !== null && node.checked !== undefined)
          report(node, 'checkbox', 'A checkbox in a list is not supported: what readers tick is the `checklist` of a practice.')
        return
      case 'footnoteReference':
      case 'footnoteDefinition':
        return report(node, 'footnote', 'Footnotes are not supported: write the remark in the text, or put it into a `<Callout>`.')
      case 'imageReference':
        return report(node, 'image', 'An image has its address in itself: `![What it shows](/images/name.png)`.')
      case 'link':
      case 'definition':
        return checkAddress(node, node.url, report)
    }
  })
  checkLinksInLinks(root, report)
  return problems
}

function checkLinksInLinks(root: Root, report: Report): void {
  const isClaim = (node: Node) => node.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === 'Claim'
  const isLink = (node: Node) => isClaim(node) || node.type === 'link' || node.type === 'linkReference'
  walk(root, (outer) => {
    if (!isLink(outer)) return
    walk(outer, (inner) => {
      if (inner !== outer && isLink(inner) && (isClaim(inner) || isClaim(outer)))
        report(isClaim(inner) ? inner : outer, 'component-place', '`<Claim>` is a link itself: it stands neither in a link nor around one.')
    })
  })
}

/** Characters that nobody sees, where an escape (`&#x202E;`) makes them. Those that stand in the file themselves are found before. */
function checkEscaped(node: Nodes, source: string, report: Report): void {
  if ('children' in node && !('attributes' in node) && node.type !== 'link') return
  if (!source.slice(node.position?.start.offset, node.position?.end.offset).includes('&')) return
  const attributes = 'attributes' in node ? node.attributes.map(({ value }) => value) : []
  const texts = [node, ...attributes].flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each ?? {})))
  const found = texts.flatMap((text) => (typeof text === 'string' ? findCharacters(text) : []))[0]
  if (found) report(node, 'character', found.message)
}

function checkComponent(node: MdxJsxFlowElement | MdxJsxTextElement, report: Report): void {
  const names = Object.keys(vocabulary)
  if (node.name === null) return report(node, 'unknown-component', 'An empty tag `<>` is not allowed.')
  if (!Object.hasOwn(vocabulary, node.name)) {
    return report(
      node,
      'unknown-component',
      `Unknown component \`<${clip(node.name)}>\`${didYouMean(node.name, names)} Allowed: ${names.map((name) => `\`<${name}>\``).join(', ')}. Write \`&lt;\` for a plain less-than sign.`,
    )
  }
  const inline = inlineComponents.includes(node.name)
  if (inline !== (node.type === 'mdxJsxTextElement'))
    report(
      node,
      'component-place',
      inline
        ? `\`<${node.name}>\` stands in a line of text, around the words that it is about.`
        : `\`<${node.name}>\` stands on lines of its own, with an empty line before and after it.`,
    )
  if (inline && toString(node).trim() === '') report(node, 'component-empty', `\`<${node.name}>\` stands around no words.`)
  const schema = vocabulary[node.name as keyof typeof vocabulary]
  const allowed = Object.keys(schema.shape)
  const values: Record<string, unknown> = {}
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      report(
        attribute.position ? attribute : node,
        'expression',
        `An expression in an attribute of \`<${node.name}>\` is not allowed: content is data. Write the value in quotes.`,
      )
    } else if (!allowed.includes(attribute.name)) {
      report(
        attribute.position ? attribute : node,
        'unknown-attribute',
        `Unknown attribute \`${clip(attribute.name)}\` of \`<${node.name}>\`${didYouMean(attribute.name, allowed)} Allowed: ${allowed.map((name) => `\`${name}\``).join(', ')}.`,
      )
    } else if (Object.hasOwn(values, attribute.name)) {
      report(attribute.position ? attribute : node, 'attribute', `The attribute \`${attribute.name}\` stands here a second time.`)
    } else values[attribute.name] = attribute.value ?? ''
  }
  for (const issue of schema.safeParse(values).error?.issues ?? []) {
    const name = String(issue.path[0])
    const wanted =
      issue.code === 'invalid_value'
        ? `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
        : issue.code === 'too_small'
          ? 'a text'
          : issue.message
    report(
      node,
      'attribute',
      values[name] === undefined
        ? `The attribute \`${name}\` of \`<${node.name}>\` is missing: ${wanted} is expected.`
        : `The attribute \`${name}\` of \`<${node.name}>\` is "${clip(String(values[name]))}", but ${wanted} is expected.`,
    )
  }
}

function checkFence(node: Code, source: string, report: Report): void {
  if (node.lang === 'diagram') {
    const { title, problems } = readFenceLine(node, source)
    if (!title) report(node, 'diagram-title', 'A drawing needs a title: begin its fence with ```diagram title="What it shows"')
    else if (whyNoSlug(slugify(title)))
      report(
        node,
        'diagram-title',
        `The address of a drawing is made of the letters a–z and the digits of its title: "${clip(title)}" has ${slugify(title).length}, and 1 to ${limits.slugLength} are needed.`,
      )
    const line = node.position?.start.line ?? 1
    for (const { message, column } of problems) report({ line, column }, 'fence-line', message)
    if (node.value.trim() === '') report(node, 'diagram-empty', 'This drawing is empty.')
    return
  }
  if (!node.lang)
    report(
      node,
      'fence-language',
      'A fence needs a language: `diagram` for a drawing, `text` for plain text, or the name of a programming language.',
    )
}

function checkAddress(node: Node, url: string, report: Report): void {
  if (/^https?:/i.test(url)) {
    if (!isWebAddress(url))
      report(
        node,
        'address',
        `\`${clip(url)}\` is no address: after // comes the name of a host, without a user before it; blanks, quotes, brackets and backslashes are written as %20 and so on.`,
      )
    return
  }
  // One without a scheme is the handbook's own: lib/content/rules/check-links.ts looks where it leads.
  if (/^mailto:[^\s@<>"\\]+@[^\s@<>"\\]+$/i.test(url) || /^(?!\/\/|[a-z][a-z0-9+.-]*:)[^\s\\\p{Control}]+$/iu.test(url)) return
  report(
    node,
    'address',
    url === ''
      ? 'This link leads nowhere: write an address between its parentheses.'
      : `The address \`${clip(url)}\` is not allowed: it begins with https://, mailto:, / (a page of the handbook) or # (a heading on this page).`,
  )
}
