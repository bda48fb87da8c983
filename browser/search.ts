import { adoptStyle } from './adopt-style.ts'
import { openIndex } from './search/files.ts'
import { createDialog } from './search/dialog.ts'
import { pageAddress } from './search/page-address.ts'
import { createPanel, type PanelOptions, type Query } from './search/panel.ts'
import type { Start } from './search/start.ts'
import { searchStyle } from './search/style.ts'

// Put in by the build.
declare const basePath: string
declare const searchKinds: Record<string, string>
declare const searchStarts: Start[]

const shared: Omit<PanelOptions, 'shown' | 'onEnter'> = {
  base: basePath,
  kinds: searchKinds,
  starts: searchStarts,
  open: () => openIndex(basePath),
}

let open: (() => void) | undefined

/** Opens the search over the page. */
export function openSearch(): void {
  adoptStyle(searchStyle)
  open ??= createDialog((close) =>
    createPanel({
      ...shared,
      shown: 8,
      onEnter: (query) => {
        close()
        location.assign(addressOf(query))
      },
    }),
  )
  open()
}

/** Makes an element of the page of the search: what is asked for stands in the address. */
export function showSearch(place: HTMLElement): void {
  adoptStyle(searchStyle)
  const panel = createPanel({
    ...shared,
    shown: 20,
    onEnter: (query) => history.pushState(null, '', addressOf(query)),
    onChange: (query, chosen) => history[chosen ? 'pushState' : 'replaceState'](null, '', addressOf(query)),
  })
  const follow = (): void => {
    const parameters = new URLSearchParams(location.search)
    panel.show({ text: parameters.get('q') ?? '', kind: parameters.get('kind') ?? '' })
  }
  follow()
  addEventListener('popstate', follow)
  place.replaceChildren(panel.element)
  if (!location.search) panel.focus()
}

function addressOf({ text, kind }: Query): string {
  const parameters = new URLSearchParams({ ...(text !== '' && { q: text }), ...(kind && { kind }) })
  return pageAddress(basePath, `/search/${parameters.size > 0 ? `?${parameters}` : ''}`)
}
