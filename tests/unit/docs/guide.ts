import type { Code, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What a fence holds, and where: `from` and `to` are offsets in the guide. */
export type Fence = { value: string; line: number; from: number; to: number }

/** A file of the handbook as an example leaves it. */
export type Written = { file: string; text: string; how: 'whole' | 'added' }

/** Something that the guide shows, and what it says comes of it. */
export type Example = Fence & {
  writes: Written[]
  /** The messages of the check; none is shown where it says nothing. */
  says?: Fence
  /** The list in words that is made of a drawing. */
  list?: Fence
}

/** A command with what it prints. */
export type Session = Fence & { script: string; args: string[]; prints: string }

/**
 * What the guide shows, by the words behind the language of its fences:
 * `file=PATH` is a whole file, `add=PATH` stands at the end of one, `and` joins a fence to the one before it;
 * `says` and `list` are what comes of the example before them; a `console` runs its first line.
 */
export function readGuide(text: string): { examples: Example[]; sessions: Session[]; unread: string[] } {
  const root: Root = unified().use(remarkParse).parse(text)
  const examples: Example[] = []
  const sessions: Session[] = []
  const unread: string[] = []
  visit(root, 'code', ({ lang, meta, value, position }: Code) => {
    if (!lang) return
    const fence: Fence = {
      value,
      line: position?.start.line ?? 0,
      ...rangeOf(text, position?.start.offset ?? 0, position?.end.offset ?? 0),
    }
    const words = (meta ?? '').split(' ')
    const [, how, file = ''] = words.map((word) => /^(file|add)=(.+)$/.exec(word)).find((match) => match !== null) ?? []
    const written: Written = { file, text: `${value}\n`, how: how === 'file' ? 'whole' : 'added' }
    const last = examples.at(-1)
    if (how && words.includes('and')) last?.writes.push(written)
    else if (how) examples.push({ ...fence, writes: [written] })
    else if (lang === 'diagram') {
      const drawing = `\`\`\`diagram ${meta ?? ''}\n${value}\n\`\`\`\n`
      examples.push({ ...fence, writes: [{ file: 'content/practices/on-call.mdx', text: drawing, how: 'added' }] })
    } else if (last && (meta === 'says' || meta === 'list')) last[meta] = fence
    else if (lang === 'console') sessions.push({ ...fence, ...readSession(value) })
    else unread.push(`${fence.line}: ${lang} ${meta ?? ''}`)
  })
  return { examples, sessions, unread }
}

/** The rows between the two lines of a fence. */
function rangeOf(text: string, start: number, end: number): { from: number; to: number } {
  return { from: text.indexOf('\n', start) + 1, to: text.lastIndexOf('\n', end - 1) + 1 }
}

function readSession(value: string): Pick<Session, 'script' | 'args' | 'prints'> {
  const [first = '', ...rest] = value.split('\n')
  const [, script = '', given = ''] = /^\$ npm run (\w+)(?: -- (.+))?$/.exec(first) ?? []
  const args = [...given.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return { script, args, prints: rest.join('\n').trim() }
}

/** The guide with other rows in some of its fences. */
export function refill(text: string, rows: readonly { fence: Fence; value: string }[]): string {
  return rows
    .toSorted((a, b) => b.fence.from - a.fence.from)
    .reduce((before, { fence, value }) => `${before.slice(0, fence.from)}${value}\n${before.slice(fence.to)}`, text)
}
