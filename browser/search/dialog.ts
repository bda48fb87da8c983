import { create } from './create.ts'
import type { Panel } from './panel.ts'

/**
 * A dialog for the search; the focus returns to where it was when it closes.
 * @param fill makes what is in it.
 * @returns opens it.
 */
export function createDialog(fill: (close: () => void) => Panel): () => void {
  const dialog = create('dialog', { class: 'find-dialog', 'aria-label': 'Search' })
  const close = create('button', { type: 'button', class: 'find-close' }, 'Close')
  const panel = fill(() => dialog.close())
  const keys = create('p', { class: 'find-keys', 'aria-hidden': 'true' }, '↑ ↓ choose · Enter opens, or shows all · Esc closes')
  dialog.append(panel.element, create('div', { class: 'find-foot' }, keys, close))
  document.body.append(dialog)

  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => {
    // Outside of it, or on a link: the page behind may be where that leads.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close()
  })
  return () => {
    if (!dialog.open) dialog.showModal()
    panel.focus()
  }
}
