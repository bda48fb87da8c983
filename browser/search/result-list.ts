import { create } from './create.ts'

export type ResultList = {
  element: HTMLElement
  show(results: readonly HTMLElement[]): void
  /** Chooses the option that is so many steps from the chosen one; from the last, and from the first, the way leads by none. */
  move(steps: number): void
  choose(option: HTMLElement | undefined): void
  chosen(): HTMLElement | undefined
  options(): HTMLElement[]
}

/** The list box of a combobox: the focus stays in the field, which names the chosen option. */
export function createResultList(field: HTMLInputElement): ResultList {
  const element = create('div', { role: 'listbox', id: 'find-list', 'aria-label': 'Results', hidden: true })
  const options = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[role=option]')]
  const chosen = (): HTMLElement | undefined => options().find((option) => option.ariaSelected === 'true')
  const choose = (option: HTMLElement | undefined): void => {
    for (const each of options()) each.ariaSelected = String(each === option)
    if (option) field.setAttribute('aria-activedescendant', option.id)
    else field.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  return {
    element,
    options,
    chosen,
    choose,
    show(results) {
      choose(undefined)
      element.replaceChildren(...results)
      element.hidden = results.length === 0
      field.ariaExpanded = String(results.length > 0)
    },
    move(steps) {
      const all = [undefined, ...options()]
      choose(all[(all.indexOf(chosen()) + steps + all.length) % all.length])
    },
  }
}
