import { create } from './create.ts'
import type { Hit } from './engine.ts'

export type KindChoice = {
  element: HTMLElement
  /** Nothing where all kinds are wanted. */
  chosen(): string | undefined
  choose(kind: string): void
  /** Shows how much of each kind was found. */
  count(hits: readonly Hit[]): void
}

/** Which kinds are wanted: one, or all. */
export function createKindChoice(kinds: Record<string, string>): KindChoice {
  const choices = Object.entries({ '': 'All', ...kinds }).map(([kind, name]) => {
    const radio = create('input', { type: 'radio', name: 'kind', value: kind, checked: kind === '' })
    const number = create('span', { class: 'find-number' })
    return { kind, radio, number, label: create('label', {}, radio, create('span', {}, name, ' ', number)) }
  })
  return {
    element: create('fieldset', {}, create('legend', {}, 'Kind'), ...choices.map(({ label }) => label)),
    chosen: () => choices.find(({ radio }) => radio.checked)?.kind || undefined,
    choose(kind) {
      for (const { radio } of choices) radio.checked = radio.value === kind
    },
    count(hits) {
      for (const { kind, number } of choices) {
        const own = kind === '' ? hits : hits.filter((hit) => hit.kind === kind)
        number.textContent = String(own.length || '')
      }
    },
  }
}
