import { create } from './create.ts'
import { find, type Found } from './find.ts'
import { createKindChoice } from './kind-choice.ts'
import { createFailure, createNotes } from './notes.ts'
import { createResultList } from './result-list.ts'
import { createResult } from './result.ts'
import type { Sources } from './sources.ts'
import { createStart, type Start } from './start.ts'

export type PanelOptions = {
  base: string
  /** What the kinds are called, in their order. */
  kinds: Record<string, string>
  /** Where to begin without a query. */
  starts: readonly Start[]
  open: () => Promise<Sources>
  /** How many results are shown at first, and how many more each time. */
  shown: number
  /** Enter, where no result is chosen. */
  onEnter: (query: Query) => void
  /** What is asked for has changed: `chosen` where it is another kind, rather than a word that is being written. */
  onChange?: (query: Query, chosen: boolean) => void
}

export type Query = { text: string; kind?: string }

export type Panel = { element: HTMLElement; focus(): void; show(query: Query): void }

/** The field, the choice of kinds and what is found, in the dialog and on the page of the search: a combobox with its list box. */
export function createPanel({ base, kinds, starts, open, shown, onEnter, onChange }: PanelOptions): Panel {
  const field = createField()
  const choice = createKindChoice(kinds)
  const status = create('div', { role: 'status', class: 'find-status' })
  const list = createResultList(field)
  const start = createStart(starts, base)
  const more = create('button', { type: 'button', class: 'find-more', hidden: true })
  const label = create('label', { for: 'find-field' }, 'Search the handbook')
  // Of nothing, no kind can be chosen.
  choice.element.hidden = true
  const element = create('form', { role: 'search', class: 'find' }, label, field, choice.element, status, start, list.element, more)

  // The index comes while the first words are written.
  let sources: Promise<Sources> | undefined = open()
  sources.catch(() => {})
  let loaded = false
  let turn = 0
  let limit = shown
  const queryNow = (): Query => ({ text: field.value.trim(), kind: choice.chosen() })

  const show = (results: HTMLElement[], wanted: number, found?: Found): void => {
    list.show(results)
    choice.count(found?.hits ?? [])
    more.hidden = wanted <= results.length
    more.textContent = `Show ${Math.min(wanted - results.length, shown)} more`
    status.replaceChildren(...(found ? createNotes(found, { query: queryNow().text, wanted, base, onWord: write }) : []))
  }
  const answer = async ({ text, kind }: Query, isOld: () => boolean): Promise<void> => {
    start.hidden = text.length > 1
    choice.element.hidden = !start.hidden
    if (!start.hidden) return show([], 0)
    if (!loaded) status.textContent = 'Loading the index …'
    const ready = await (sources ??= open())
    loaded = true
    const found = await find(text, ready)
    const wanted = found.hits.filter((hit) => kind === undefined || hit.kind === kind)
    const hits = wanted.slice(0, limit)
    const fragments = await Promise.all(hits.map(async (hit) => ({ hit, fragment: await ready.engine.read(hit.page) })))
    if (isOld()) return
    const results = fragments.map(({ hit, fragment }, number) =>
      createResult({ number, fragment, hit, words: found.words, base, kind: kinds[hit.kind] ?? '' }),
    )
    show(results, wanted.length, found)
  }
  const update = async (): Promise<void> => {
    const own = (turn += 1)
    try {
      await answer(queryNow(), () => own !== turn)
    } catch (error) {
      if (own !== turn) return
      console.error(error)
      sources = undefined
      show([], 0)
      status.replaceChildren(createFailure(base))
    }
  }
  const change = (chosen: boolean): void => {
    limit = shown
    onChange?.(queryNow(), chosen)
    void update()
  }
  const write = (text: string): void => {
    field.value = text
    field.focus()
    change(true)
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(change, 60, false)
  })
  field.addEventListener('keydown', (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (steps === undefined || event.isComposing) return
    event.preventDefault()
    list.move(steps)
  })
  choice.element.addEventListener('change', () => change(true))
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    const option = list.chosen()
    if (option) option.click()
    else onEnter(queryNow())
  })
  more.addEventListener('click', async () => {
    const first = list.options().length
    limit += shown
    await update()
    field.focus()
    list.choose(list.options()[first])
  })

  return {
    element,
    focus: () => field.select(),
    show({ text, kind = '' }) {
      field.value = text
      choice.choose(kind)
      limit = shown
      void update()
    },
  }
}

function createField(): HTMLInputElement {
  return create('input', {
    role: 'combobox',
    id: 'find-field',
    type: 'text',
    inputmode: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-controls': 'find-list',
    'aria-autocomplete': 'list',
  })
}
