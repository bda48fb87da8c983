import type { Answers, Place, Reason, rankOptions, Verdict } from '../lib/content/show/rank-options.ts'
import { sayVerdict } from './say-verdict.ts'
import { writeSlot } from './write-slot.ts'

/** An item of a list: what is in its slots. */
type Item = { mark?: string; answer: string; why: string }

const or = new Intl.ListFormat('en', { type: 'disjunction' })

/** Shows in the result of the guide's page what the answers come to. Names, reasons and sentences are those of the tables below it. */
export function showResult(result: HTMLElement, answers: Answers, { answered, verdicts }: ReturnType<typeof rankOptions>): void {
  const winners = answered > 0 ? verdicts.map(({ winner }) => placeOf(result, winner)) : []
  const options = winners.map((place) => place?.dataset.place).join(' ')
  const combination = document.querySelector<HTMLTableRowElement>(`[data-combination="${options}"]`)
  const unanswered = result.dataset.unanswered ?? ''
  writeSlot(result, 'headline', combination ? wordsOf(combination.cells[0]) : unanswered)
  // Under the questions, where the result is out of sight.
  writeSlot(document, 'peek', winners.map((place) => wordsOf(place?.querySelector('a'))).join(' · ') || unanswered)
  writeSlot(result, 'answered', `${answered} of ${document.querySelectorAll('[data-force]').length} answered`)
  writeSlot(result, 'fit', combination ? sayFit(combination, answers) : '')
  showComparison(
    result,
    winners.flatMap((place) => place?.dataset.pattern ?? []),
  )
  for (const verdict of verdicts) showVerdict(result, verdict, answered)
}

function placeOf(result: HTMLElement, option: string): HTMLElement | null {
  return result.querySelector<HTMLElement>(`[data-place="${option}"]`)
}

/** As the table words it, but where an answer that the options need was given. */
function sayFit({ dataset, cells }: HTMLTableRowElement, answers: Answers): string {
  const [force] = Object.entries(answers).find((answer) => dataset.needs?.split(' ').includes(answer.join('/'))) ?? []
  const why = wordsOf(cells[1]?.lastChild)
  return force ? `Given your answer to ${forceNamed(force)}, these go well together. ${why}` : wordsOf(cells[1])
}

/** Only patterns have a page to be compared on. */
function showComparison(result: HTMLElement, patterns: readonly string[]): void {
  const line = result.querySelector<HTMLElement>('[data-slot=compare]')
  const link = line?.querySelector('a')
  if (!line || !link) return
  line.hidden = patterns.length < 2
  link.search = `?p=${patterns.join(',')}`
}

function showVerdict(result: HTMLElement, verdict: Verdict, answered: number): void {
  const item = result.querySelector<HTMLElement>(`[data-verdict="${verdict.axis}"]`)
  const link = item?.querySelector<HTMLAnchorElement>('[data-slot=winner]')
  const details = item?.querySelector('details')
  if (!item || !link || !details) return
  const titleOf = (option: string): string => wordsOf(placeOf(result, option)?.querySelector('a'))
  const page = placeOf(result, verdict.winner)?.querySelector('a')?.getAttribute('href')
  link.setAttribute('href', (answered > 0 && page) || '#options')
  writeSlot(item, 'winner', answered > 0 ? titleOf(verdict.winner) : verdict.places.map(({ option }) => titleOf(option)).join(' / '))
  writeSlot(item, 'verdict', answered > 0 ? sayVerdict(verdict, answered, titleOf, forceNamed) : '')
  details.hidden = answered === 0
  for (const { option, reasons } of verdict.places) {
    const place = placeOf(result, option)
    if (place) showPlace(place, option, reasons)
  }
  const changed = Map.groupBy(verdict.changes, ({ force }) => force)
  writeSlot(item, 'change', changed.size > 0 ? 'Any one of these answers would change it:' : 'No single other answer would change it.')
  const changes = [...changed].map(([force, each]) => ({
    answer: forceNamed(force),
    why: or.format(each.map(({ answer }) => `“${labelOf(force, answer)}”`)),
  }))
  fillList(item, 'changes', changes)
}

function showPlace(place: HTMLElement, option: Place['option'], reasons: readonly Reason[]): void {
  const sides = { for: reasons.filter(({ weight }) => weight > 0), against: reasons.filter(({ weight }) => weight < 0) }
  writeSlot(place, 'counts', `${sumOf(sides.for)} for, ${sumOf(sides.against)} against`)
  for (const [slot, side] of Object.entries(sides))
    fillList(
      place,
      slot,
      side.map(({ force, answer, weight }) => ({
        mark: (weight > 0 ? '+' : '−').repeat(Math.abs(weight)),
        answer: labelOf(force, answer),
        why: wordsOf(rowOf(force, answer)?.querySelector(`[data-option="${option}"]`)?.lastChild),
      })),
    )
}

function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
}

/** Fills the list in a slot; one without items is hidden with its heading. */
function fillList(within: HTMLElement, slot: string, items: readonly Item[]): void {
  const group = within.querySelector<HTMLElement>(`[data-slot=${slot}]`)
  const template = document.querySelector('[data-row] > li')
  if (!group || !template) return
  group.hidden = items.length === 0
  const rows = items.map(({ mark = '', answer, why }) => {
    const row = template.cloneNode(true) as Element
    for (const [name, text] of Object.entries({ mark, answer, why })) writeSlot(row, name, text)
    return row
  })
  group.querySelector('ul')?.replaceChildren(...rows)
}

function rowOf(force: string, answer: string): HTMLTableRowElement | null {
  return document.querySelector<HTMLTableRowElement>(`[data-force="${force}"] [data-answer="${answer}"]`)
}

function labelOf(force: string, answer: string): string {
  return wordsOf(rowOf(force, answer)?.cells[0])
}

function forceNamed(force: string): string {
  return document.querySelector<HTMLElement>(`[data-force="${force}"]`)?.dataset.name ?? ''
}

function wordsOf(node: Node | null | undefined): string {
  return node?.textContent?.trim() ?? ''
}
