import { spawn } from 'node:child_process'

export type Part = {
  /** The name of an npm script, unless there is a command. */
  name: string
  /** A package's command with its arguments. */
  command?: readonly string[]
  /** What must pass before it begins. */
  after?: readonly string[]
}

export type Ended<P extends Part> = {
  part: P
  passed: boolean
  /** Everything it wrote, in order. */
  output: string
  seconds: number
}

/**
 * Runs npm scripts and commands, two at a time: most can use two cores, but none does all the time.
 * @param parts in the order in which they begin, once what they need has ended.
 * @param tell called when a part has ended, so that its output stays together.
 * @returns those that were not run because something they need has failed.
 */
export async function runParts<P extends Part>(parts: readonly P[], tell: (ended: Ended<P>) => void): Promise<P[]> {
  const waiting = new Set(parts)
  const running = new Map<string, Promise<void>>()
  const inOrder = new Set<string>()
  const begin = async (part: P): Promise<void> => {
    console.log(`… ${part.name}`)
    const ended = await runPart(part)
    running.delete(part.name)
    if (ended.passed) inOrder.add(part.name)
    tell(ended)
  }
  for (;;) {
    for (const part of waiting) {
      if (running.size === 2) break
      if (part.after?.some((name) => !inOrder.has(name))) continue
      waiting.delete(part)
      running.set(part.name, begin(part))
    }
    if (running.size === 0) return [...waiting]
    await Promise.race(running.values())
  }
}

async function runPart<P extends Part>(part: P): Promise<Ended<P>> {
  const began = performance.now()
  const [program, ...options] = part.command ? ['npx', ...part.command] : ['npm', 'run', '--silent', part.name]
  const child = spawn(program, options, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (output += text))
  const code = await new Promise((resolve) => void child.on('close', resolve))
  return { part, passed: code === 0, output, seconds: (performance.now() - began) / 1000 }
}
