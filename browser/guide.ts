import { rankOptions, type Answers, type Rules } from '../lib/content/show/rank-options.ts'
import { showResult } from './show-result.ts'

/**
 * Makes the guide answer: counts the answers by the rules in the table of its page, shows the result, and keeps the answers in
 * the address, so that a result can be shared, and undone with the browser's Back.
 */
export function setUpGuide(): void {
  const form = document.querySelector<HTMLFormElement>('[data-guide]')
  const table = document.querySelector<HTMLTableElement>('[data-rules]')
  const result = document.querySelector<HTMLElement>('[data-result]')
  if (!form || !table || !result) return
  const rules = readRules(table)
  const show = (answers: Answers): void => showResult(result, answers, rankOptions(rules, answers))

  let last = ''
  const change = (force: string): void => {
    const answers = readForm(rules, form)
    const query = new URLSearchParams(answers).toString()
    const address = query === '' ? location.pathname : `?${query}`
    // The arrow keys pass through the answers of a question: Back undoes the question, not the key.
    if (force === last) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    last = force
    show(answers)
  }
  const followAddress = (): void => {
    last = ''
    const answers = readAddress(rules, location.search)
    choose(rules, form, answers)
    show(answers)
  }

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) change(target.name)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    choose(rules, form, {})
    change('')
  })
  addEventListener('popstate', followAddress)
  // What is folded away can't be opened on paper.
  addEventListener('beforeprint', () => {
    for (const details of result.querySelectorAll('details')) details.open = true
  })
  followAddress()
}

/** The table without its words. */
export function readRules(table: HTMLTableElement): Rules {
  const axes = [...table.querySelectorAll<HTMLElement>('[data-axis]')].map(({ dataset }) => ({
    id: dataset.axis ?? '',
    options: (dataset.options ?? '').split(' '),
  }))
  const forces = [...table.querySelectorAll<HTMLElement>('[data-force]')].map((force) => ({
    id: force.dataset.force ?? '',
    answers: [...force.querySelectorAll<HTMLElement>('[data-answer]')].map((row) => ({
      id: row.dataset.answer ?? '',
      effects: [...row.querySelectorAll<HTMLElement>('[data-option]')].map(({ dataset }) => ({
        option: dataset.option ?? '',
        weight: Number(dataset.weight ?? 0),
      })),
    })),
  }))
  return { axes, forces }
}

/** The answers in an address; what the guide does not know is not answered. */
function readAddress({ forces }: Rules, search: string): Answers {
  const query = new URLSearchParams(search)
  const known = forces.filter(({ id, answers }) => answers.some((answer) => answer.id === query.get(id)))
  return Object.fromEntries(known.map(({ id }) => [id, query.get(id) ?? '']))
}

function readForm({ forces }: Rules, form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form)
  return Object.fromEntries(forces.map(({ id }) => [id, String(data.get(id) ?? '')]).filter(([, answer]) => answer !== ''))
}

function choose({ forces }: Rules, form: HTMLFormElement, answers: Answers): void {
  for (const { id } of forces) {
    const input = form.querySelector<HTMLInputElement>(`[name="${id}"][value="${answers[id] ?? ''}"]`)
    if (input) input.checked = true
  }
}
