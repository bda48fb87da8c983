/**
 * Keeps which patterns are compared in the address (`?p=microservices,serverless`), in the order in which they were chosen: the
 * columns follow it. What is hidden is the work of the page's style.
 */
export function setUpCompare(): void {
  const form = document.querySelector<HTMLFormElement>('[data-picks]')
  if (!form) return
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')]
  const rows = [...document.querySelectorAll('.comparison tr:has(> [data-pattern])')]
  let chosen: string[] = []

  const order = (): void => {
    const slugs = [...new Set([...chosen, ...boxes.map(({ value }) => value)])]
    for (const row of rows) row.append(...slugs.flatMap((slug) => row.querySelector(`[data-pattern="${slug}"]`) ?? []))
  }
  const followAddress = (): void => {
    const known = new Set(boxes.map(({ value }) => value))
    chosen = [...new Set((new URLSearchParams(location.search).get('p') ?? '').split(','))].filter((slug) => known.has(slug))
    for (const box of boxes) box.checked = chosen.includes(box.value)
    order()
  }

  form.addEventListener('change', () => {
    const checked = boxes.filter((box) => box.checked).map(({ value }) => value)
    chosen = [...chosen.filter((slug) => checked.includes(slug)), ...checked.filter((slug) => !chosen.includes(slug))]
    history.pushState(null, '', chosen.length > 0 ? `?p=${chosen.join(',')}` : location.pathname)
    order()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', followAddress)
  followAddress()
}
