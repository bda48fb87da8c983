/** Makes the copy buttons work: each copies the marked text of its figure and says so. */
export function setUpCopy(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy]') : null
    const source = button?.closest('figure')?.querySelector(`[data-copy-source="${button.dataset.copy}"]`)
    if (!button || !source) return
    const before = (button.dataset.label ??= button.textContent ?? '')
    try {
      await navigator.clipboard.writeText(source.textContent ?? '')
      button.textContent = 'Copied'
    } catch {
      // No permission: the reader copies the selection by hand.
      getSelection()?.selectAllChildren(source)
      button.textContent = 'Selected: press Ctrl+C or ⌘C'
    }
    setTimeout(() => (button.textContent = before), 2000)
  })
}
