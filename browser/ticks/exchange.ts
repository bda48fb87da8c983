import { dayOf } from '../day-of.ts'
import type { Checklists } from './checklists.ts'
import { mergeTicks } from './merge-ticks.ts'
import { readExport } from './read-export.ts'
import { writeTicks } from './ticks.ts'
import { writeMarkdown } from './write-markdown.ts'

export type Tools = Checklists & {
  file: HTMLInputElement
  field: HTMLTextAreaElement
  /** Where the handbook is published, with its last slash. */
  base: string
}

/** Bytes, or characters that were pasted: a thousand ticks are some 150,000. */
const most = 1_000_000

/** What the buttons of the page of all checklists do, by their names; the one that copies can't wait for this file. */
export const deeds: Record<string, (tools: Tools) => void | Promise<void>> = {
  markdown: (tools) => download('checklists.md', 'text/markdown', markdownOf(tools)),
  json: ({ ticks }) => download('checklists.json', 'application/json', `${writeTicks(ticks(), 2)}\n`),
  file: async (tools) => {
    const [file] = tools.file.files ?? []
    if (!file) return
    // A file that is too long is not even read.
    take(tools, file.size > most ? undefined : await file.text())
    // Chosen once more, it is a change again.
    tools.file.value = ''
  },
  paste: (tools) => take(tools, tools.field.value.length > most ? undefined : tools.field.value),
  untick: ({ lists, ticks, act }) => {
    const ticked = itemsOf(lists).filter((item) => ticks().has(item))
    act(new Map(ticked.map((item) => [item, undefined])), `${ticked.length} unticked.`)
  },
}

/** All checklists with what is ticked, as they are copied and downloaded. */
export function markdownOf({ lists, ticks, base }: Tools): string {
  return writeMarkdown(lists, ticks(), document.title, base)
}

function itemsOf(lists: Checklists['lists']): string[] {
  return lists.flatMap(({ items }) => items.map(({ item }) => item))
}

function take({ lists, ticks, act, say }: Tools, text: string | undefined): void {
  if (text === undefined) return say("Import failed: it is over 1 MB, so it isn't an export from this site.")
  const { ticks: imported, problem } = readExport(text, dayOf(new Date()))
  if (!imported) return say(`Import failed. ${problem}`)
  const { changes, said } = mergeTicks(imported, ticks(), new Set(itemsOf(lists)))
  act(changes, said)
}

function download(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // Some browsers read it later than the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
