import { writeSync } from 'node:fs'

/** Where the build reports its progress. */
export type Report = {
  line(text: string): void
  /** At most one line per second; none for small numbers. */
  progress(what: string, done: number, total: number): void
  /** How long a step took, in milliseconds. */
  time(step: string, milliseconds: number): void
  failed(reason: string): void
}

/** One line on the channel between Next's process, where the adapter runs, and `npm run build`. */
export type ReportMessage = { kind: 'line' | 'progress' | 'failed'; text: string } | { kind: 'time'; text: string; milliseconds: number }

/** The number of the channel's file descriptor; Next's own output has 1 and 2. */
export const reportChannel = 3

/**
 * The adapter's report: to `npm run build` if that started Next, otherwise to the terminal.
 * @param toChannel whether the channel is open.
 */
export function createReport(toChannel: boolean): Report {
  let last = 0
  const send = (message: ReportMessage): void => {
    if (toChannel) writeSync(reportChannel, `${JSON.stringify(message)}\n`)
    else if (message.kind === 'failed') console.error(message.text)
    else if (message.kind !== 'time') console.log(message.text)
  }
  return {
    line: (text) => send({ kind: 'line', text }),
    progress: (what, done, total) => {
      const now = performance.now()
      if (total <= 200 || done === total || now - last < 1000) return
      last = now
      send({ kind: 'progress', text: `${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}` })
    },
    time: (text, milliseconds) => send({ kind: 'time', text, milliseconds }),
    failed: (text) => send({ kind: 'failed', text }),
  }
}
