/** An element by its selector, or by what it is and what a reader calls it. */
export type Target = string | { role: 'button' | 'link' | 'checkbox' | 'radio' | 'textbox' | 'summary' | 'option'; name: string }

/**
 * Finds the first of its kind that can be seen. Runs in the page.
 * @throws where there is none.
 */
export function findElement(target: Target): HTMLElement {
  const selectors = {
    button: 'button',
    link: 'a[href]',
    checkbox: '[type=checkbox]',
    radio: '[type=radio]',
    textbox: 'textarea, input:not([type]), [type=text]',
    summary: 'summary',
    option: '[role=option]',
  }
  const nameOf = (element: HTMLElement): string => {
    const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : undefined
    return (element.ariaLabel ?? (label ?? element).textContent ?? '').replace(/\s+/g, ' ').trim()
  }
  const all = [...document.querySelectorAll<HTMLElement>(typeof target === 'string' ? target : selectors[target.role])]
  const found = all.find((element) => typeof target === 'string' || (nameOf(element) === target.name && element.checkVisibility()))
  if (!found) throw new Error(`There is no ${typeof target === 'string' ? target : `${target.role} “${target.name}”`} on ${location.href}.`)
  return found
}

/**
 * Where a pointer has to go to click an element, which is brought into the window. What has a label is clicked by it, as readers do:
 * the control itself may be one that nobody sees. Runs in the page.
 * @throws where something else lies over it.
 */
export function pointOf(element: HTMLElement, where: 'middle' | 'corner'): { x: number; y: number } {
  const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : []
  const seen = label ?? element
  seen.scrollIntoView({ block: 'center', behavior: 'instant' })
  // Words that go over a line end have two boxes, and nothing in the middle between them.
  const [box] = seen.getClientRects()
  if (!box) throw new Error(`${seen.outerHTML} can't be seen.`)
  const [x, y] = where === 'middle' ? [box.x + box.width / 2, box.y + box.height / 2] : [box.x + 3, box.y + 3]
  const top = document.elementFromPoint(x, y)
  if (!seen.contains(top) && top !== element) throw new Error(`${top?.outerHTML} lies over ${seen.outerHTML}.`)
  return { x, y }
}
