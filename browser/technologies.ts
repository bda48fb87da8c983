const collator = new Intl.Collator('en', { numeric: true })

/**
 * Narrows the list of technologies to a state and a licence, and sorts it by a column whose head is a button then. The address keeps
 * all three (`?state=watch&licence=MIT&sort=steward`; `-steward` is the other way round), and a status says what is left.
 */
export function setUpTechnologies(): void {
  const form = document.querySelector<HTMLFormElement>('[data-narrow]')
  const table = document.querySelector<HTMLTableElement>('[data-technologies]')
  const body = table?.tBodies[0]
  const status = form?.querySelector('output')
  if (!form || !table || !body || !status) return
  const rows = [...body.rows]
  const heads = [...table.querySelectorAll<HTMLElement>('[data-sort]')]
  const names = new Set(heads.map(({ dataset }) => dataset.sort))
  let sort = ''

  const chosen = (name: string): string => String(new FormData(form).get(name) ?? '')
  const show = (): void => {
    const [state, licence] = [chosen('state'), chosen('licence')]
    for (const row of rows)
      row.hidden =
        (state !== '' && row.dataset.state !== state) || (licence !== '' && !(row.dataset.licences ?? '').split(' ').includes(licence))
    order()
    const left = rows.filter((row) => !row.hidden).length
    const by = sort.replace(/^-/, '')
    const sorted = by === '' ? '' : `, sorted by ${by}${sort === by ? '' : ', reversed'}`
    const says = `${left === rows.length ? `All ${left}` : `${left} of ${rows.length}`} technologies${sorted}.`
    if (status.textContent !== says) status.textContent = says
  }
  const order = (): void => {
    const by = sort.replace(/^-/, '')
    const turn = sort === by ? 1 : -1
    const column = heads.find(({ dataset }) => dataset.sort === by)
    const at = column ? [...(column.parentElement?.children ?? [])].indexOf(column) : -1
    const keyOf = (row: HTMLTableRowElement): string => row.cells[at]?.dataset.key ?? ''
    // What has no key stands last, whichever way the others are sorted.
    const compare = (a: string, b: string): number =>
      a === '' || b === '' ? Number(a === '') - Number(b === '') : turn * collator.compare(a, b)
    body.append(...(at === -1 ? rows : rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)))))
    for (const head of heads) {
      if (head === column) head.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending')
      else head.removeAttribute('aria-sort')
    }
  }
  const keep = (): void => {
    const kept = Object.entries({ state: chosen('state'), licence: chosen('licence'), sort }).filter(([, value]) => value !== '')
    history.pushState(null, '', kept.length > 0 ? `?${new URLSearchParams(kept)}` : location.pathname)
    show()
  }
  const followAddress = (): void => {
    const asked = new URLSearchParams(location.search)
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      const value = asked.get(field.name) ?? ''
      if (field instanceof HTMLInputElement) field.checked = field.value === value
      else field.value = [...field.options].some((option) => option.value === value) ? value : ''
    }
    const all = form.querySelector<HTMLInputElement>('[name=state][value=""]')
    if (all && chosen('state') === '') all.checked = true
    const by = asked.get('sort') ?? ''
    sort = names.has(by.replace(/^-/, '')) ? by : ''
    show()
  }

  for (const head of heads) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    button.addEventListener('click', () => {
      const by = head.dataset.sort ?? ''
      sort = sort === by ? `-${by}` : by
      keep()
    })
    head.append(button)
  }
  form.addEventListener('change', keep)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    history.pushState(null, '', location.pathname)
    followAddress()
  })
  addEventListener('popstate', followAddress)
  followAddress()
}
