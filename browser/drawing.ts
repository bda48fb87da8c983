/**
 * Makes the drawings live: a node under the pointer is lifted with its connections, and the keyboard walks the graph.
 *
 * Tab enters a drawing once. There, down and up (or `n` and `p`) go to the next and the previous node, right follows the first
 * connection and left goes back against one, a digit follows that connection, Home and End go to the ends, Enter opens the page
 * that a node names, Escape lets go.
 * What the outline says of a node is announced.
 */
export function setUpDrawings(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-drawing]')) setUpDrawing(figure)
}

type Connection = { from: string; to: string }

function setUpDrawing(figure: HTMLElement): void {
  const frame = figure.querySelector<HTMLElement>('[data-drawing-frame]')
  const picture = frame?.querySelector<SVGSVGElement>('.diagram')
  const status = figure.querySelector('[data-drawing-status]')
  if (!frame || !picture || !status) return

  const outline = [...figure.querySelectorAll<HTMLElement>('[data-outline]')]
  const nodes = outline.map((item) => item.dataset.outline ?? '')
  const connections = [...picture.querySelectorAll<SVGElement>('[data-from]')].flatMap(({ dataset: { from = '', to = '', direction } }) =>
    direction === 'forward'
      ? [{ from, to }]
      : [
          { from, to },
          { from: to, to: from },
        ],
  )
  let here = ''

  // Screen readers keep the arrow keys to themselves everywhere but in an application.
  frame.setAttribute('role', 'application')
  frame.setAttribute('aria-roledescription', 'drawing')
  frame.ariaLabel = `${frame.ariaLabel} (arrow keys walk it)`

  const walkTo = (node: string | undefined): void => {
    if (node === undefined) return
    here = node
    lift(picture, here)
    status.textContent = say(outline[nodes.indexOf(here)])
    picture.querySelector(`[data-node="${here}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const letGo = (): void => {
    here = ''
    lower(picture)
  }

  frame.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') return openPage(picture, here)
    if (event.key === 'Escape') return letGo()
    const goal = goalOf(event.key, here, nodes, connections)
    if (goal === null) return
    event.preventDefault()
    walkTo(goal)
  })
  frame.addEventListener('blur', letGo)
  picture.addEventListener('pointerover', ({ target }) => {
    const node = target instanceof Element ? target.closest<SVGElement>('[data-node]')?.dataset.node : undefined
    if (node !== undefined) lift(picture, node)
    else if (here === '') lower(picture)
    else lift(picture, here)
  })
  picture.addEventListener('pointerleave', () => (here === '' ? lower(picture) : lift(picture, here)))
}

/** The node to which a key leads from here; undefined where there is none, null where the key means nothing. */
function goalOf(key: string, here: string, nodes: string[], connections: Connection[]): string | undefined | null {
  const at = nodes.indexOf(here)
  const onward = connections.filter(({ from }) => from === here).map(({ to }) => to)
  switch (key) {
    case 'ArrowDown':
    case 'n':
      return nodes[at + 1]
    case 'ArrowUp':
    case 'p':
      return nodes[at === -1 ? nodes.length - 1 : at - 1]
    case 'ArrowRight':
      return at === -1 ? nodes[0] : onward[0]
    case 'ArrowLeft':
      return connections.find(({ to }) => to === here)?.from
    case 'Home':
      return nodes[0]
    case 'End':
      return nodes.at(-1)
    default:
      return /^[1-9]$/.test(key) ? onward[Number(key) - 1] : null
  }
}

function say(item: HTMLElement | undefined): string {
  return (item?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[→↔—] /g, '')
    .trim()
}

/** A node, its connections, and what is at their other ends. */
function lift(picture: SVGSVGElement, node: string): void {
  lower(picture)
  picture.dataset.lift = node
  const mark = (selector: string, how = ''): void => {
    for (const element of picture.querySelectorAll<SVGElement>(selector)) element.dataset.lifted = how
  }
  for (const { dataset } of picture.querySelectorAll<SVGElement>(`[data-from="${node}"], [data-to="${node}"]`)) {
    mark(`[data-edge~="${dataset.edge}"], [data-node="${dataset.from}"], [data-node="${dataset.to}"]`)
  }
  mark(`[data-note="${node}"], [data-parent="${node}"]`)
  mark(`[data-node="${node}"]`, 'here')
}

function lower(picture: SVGSVGElement): void {
  delete picture.dataset.lift
  for (const element of picture.querySelectorAll<SVGElement>('[data-lifted]')) delete element.dataset.lifted
}

function openPage(picture: SVGSVGElement, node: string): void {
  const href = picture.querySelector(`[data-node="${node}"] a`)?.getAttribute('href')
  if (href) location.assign(href)
}
