import type { Place, Ranking, Reason } from '../lib/content/show/rank-patterns.ts'
import { sayDecisive, sayLead } from './say-ranking.ts'
import { writeSlot } from './write-slot.ts'

/**
 * Shows a ranking in the result of the guide's page.
 * @param table holds the names of the questions and answers, and the reasons.
 */
export function showRanking(result: HTMLElement, table: HTMLTableElement, ranking: Ranking): void {
  const places = [...result.querySelectorAll<HTMLElement>('[data-place]')]
  const placeOf = (option: string): HTMLElement | undefined => places.find(({ dataset }) => dataset.place === option)
  const titleOf = (option: string): string => placeOf(option)?.dataset.title ?? ''
  const forceNamed = (force: string): string => table.querySelector<HTMLElement>(`[data-force="${force}"]`)?.dataset.name ?? ''

  const first = ranking.places.filter(({ rank }) => rank === 1).map(({ option }) => option)
  const headline = first[0] === 'simple' ? placeOf('simple')?.dataset.headline : first.map(titleOf).join(' or ')
  // It stands under the questions too, where the result is out of sight.
  writeSlot(document, 'headline', headline ?? '')
  writeSlot(result, 'lead', sayLead(ranking, titleOf))
  writeSlot(result, 'decisive', sayDecisive(ranking, forceNamed))

  showComparison(result, ranking.answered > 0 ? ranking.places.slice(0, 2).map(({ option }) => option) : [])
  for (const place of ranking.places) {
    const item = placeOf(place.option)
    if (item) showPlace(item, place, table)
  }
  const order = ranking.places.map(({ option }) => placeOf(option)).filter((item) => item !== undefined)
  if (order[0] !== places[0] || !result.querySelector('details[open]'))
    for (const item of places) item.querySelector('details')?.toggleAttribute('open', item === order[0])
  if (order.some((item, at) => item !== places[at])) moveInto(order)
}

/** One deployable has no page to be compared on. */
function showComparison(result: HTMLElement, options: readonly string[]): void {
  const line = result.querySelector<HTMLElement>('[data-slot=compare]')
  const link = line?.querySelector('a')
  if (!line || !link) return
  line.hidden = options.length < 2 || options.includes('simple')
  link.search = `?p=${options.join(',')}`
}

function showPlace(item: HTMLElement, { rank, reasons }: Place, table: HTMLTableElement): void {
  const speaksFor = reasons.filter(({ weight }) => weight > 0)
  const speaksAgainst = reasons.filter(({ weight }) => weight < 0)
  writeSlot(item, 'rank', `${rank}`)
  writeSlot(item, 'tally', [markOf(sumOf(speaksFor)), markOf(sumOf(speaksAgainst))].join(' ').trim())
  writeSlot(item, 'counts', `${sumOf(speaksFor)} for it, ${-sumOf(speaksAgainst)} against it`)
  showReasons(item, 'for', speaksFor, table)
  showReasons(item, 'against', speaksAgainst, table)
}

function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0)
}

function markOf(weight: number): string {
  return (weight > 0 ? '+' : '−').repeat(Math.abs(weight))
}

/** The reasons as the table words them. */
function showReasons(item: HTMLElement, slot: 'for' | 'against', reasons: readonly Reason[], table: HTMLTableElement): void {
  const group = item.querySelector<HTMLElement>(`[data-slot=${slot}]`)
  const list = group?.querySelector('ul')
  const template = item.closest('[data-result]')?.querySelector('[data-row] > li')
  if (!group || !list || !template) return
  group.hidden = reasons.length === 0
  const items = reasons.map(({ force, answer, weight }) => {
    const row = table.querySelector<HTMLTableRowElement>(`[data-force="${force}"] [data-answer="${answer}"]`)
    const column = table.querySelector<HTMLTableCellElement>(`[data-option="${item.dataset.place}"]`)?.cellIndex ?? 0
    const reason = template.cloneNode(true) as Element
    writeSlot(reason, 'mark', markOf(weight))
    writeSlot(reason, 'answer', row?.cells[0]?.textContent ?? '')
    writeSlot(reason, 'why', row?.cells[column]?.lastChild?.textContent?.trim() ?? '')
    return reason
  })
  list.replaceChildren(...items)
}

/** Each slides from where it was to where it is, by the browser's own animation: Framer's would more than double this script. */
function moveInto(order: readonly HTMLElement[]): void {
  const before = order.map((item) => item.getBoundingClientRect().top)
  order[0]?.parentElement?.append(...order)
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  order.forEach((item, at) => {
    const way = (before[at] ?? 0) - item.getBoundingClientRect().top
    if (way !== 0) item.animate({ transform: [`translateY(${way}px)`, 'none'] }, { duration: 220, easing: 'ease-out' })
  })
}
