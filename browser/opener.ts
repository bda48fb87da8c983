// Put in by the build.
declare const searchModule: string

type Search = typeof import('./search.ts')

/**
 * Makes the link to the index the button of the search, which `/` and Ctrl or ⌘ with K press too. The search itself is loaded
 * when it is first needed.
 */
export function setUpSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-find]')
  if (!link) return
  const load = (): Promise<Search> => import(searchModule)
  const place = document.querySelector<HTMLElement>('[data-find-here]')
  const open = (): void => {
    const field = place?.querySelector('input')
    if (field) field.select()
    else
      load().then(
        ({ openSearch }) => openSearch(),
        () => location.assign(link.href),
      )
  }
  if (place) void load().then(({ showSearch }) => showSearch(place))

  const button = document.createElement('button')
  button.type = 'button'
  button.className = link.className
  button.ariaLabel = 'Search'
  button.title = 'Search (/ or Ctrl+K)'
  button.ariaHasPopup = 'dialog'
  button.append(...link.childNodes)
  button.addEventListener('click', open)
  link.replaceWith(button)

  addEventListener('keydown', (event) => {
    const letter = event.key.toLowerCase()
    const asked = letter === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]')
    if (!asked && (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey)) return
    event.preventDefault()
    open()
  })
}
