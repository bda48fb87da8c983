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

const signs = /[→↔—]/

function setUpDrawing(figure: HTMLElement): void {
  const frame = figure.querySelector<HTMLElement>('[data-drawing-frame]')
  const picture = frame?.querySelector<SVGSVGElement>('.diagram')
  const status = figure.querySelector('[data-drawing-status]')
  if (!frame || !picture || !status) return

  const outline = [...figure.querySelectorAll<HTMLElement>('[data-outline]')]
  const nodes = outline.map((item) => item.dataset.outline ?? '')
  const connections = [...picture.querySelectorAll<SVGElement>('.diagram-line')].flatMap(({ dataset }) => readConnections(dataset.of))
  let here = ''

  // Screen readers keep the arrow keys to themselves everywhere but in an application.
  frame.setAttribute('role', 'application')
  frame.setAttribute('aria-roledescription', 'drawing')
  frame.ariaLabel = `${frame.ariaLabel} (use the arrow keys)`

  const walkTo = (node: string | undefined): void => {
    if (node === undefined) return
    here = node
    lift(picture, here, connections)
    status.textContent = say(outline[nodes.indexOf(here)])
    picture.querySelector(`[data-of="${here}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const letGo = (): void => {
    here = ''
    lift(picture, here, connections)
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
  picture.addEventListener('pointerover', ({ clientX, clientY }) => {
    takeApart(picture)
    // Not the event's target: that may be a path that has just been taken apart.
    const over = document.elementFromPoint(clientX, clientY)?.closest<SVGElement>('[data-of]')?.dataset.of ?? ''
    lift(picture, nodes.includes(over) ? over : here, connections)
  })
  picture.addEventListener('pointerleave', () => lift(picture, here, connections))
}

/** `n1→n2 n1—n3`; a connection without a direction, or with both, is walked both ways. */
function readConnections(words = ''): Connection[] {
  return words.split(' ').flatMap((word) => {
    const [from = '', to = ''] = word.split(signs)
    return word.includes('→')
      ? [{ from, to }]
      : [
          { from, to },
          { from: to, to: from },
        ]
  })
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

/** One path is of all that looks the same, as that is drawn first and fast: what is to be lifted is made a path of its own. */
function takeApart(picture: SVGSVGElement): void {
  for (const path of picture.querySelectorAll<SVGElement>('path[data-of*=" "]')) {
    const pieces = path.getAttribute('d')?.split(/(?=M)/) ?? []
    path.replaceWith(
      ...pieces.map((piece, index) => {
        const part = path.cloneNode() as SVGElement
        part.setAttribute('d', piece)
        part.dataset.of = path.dataset.of?.split(' ')[index]
        return part
      }),
    )
  }
}

/** Lifts a node with its connections and notes, what is at their other ends and what it holds; '' lets go. */
function lift(picture: SVGSVGElement, node: string, connections: Connection[]): void {
  takeApart(picture)
  if (node === '') delete picture.dataset.lift
  else picture.dataset.lift = node
  const near = new Set(connections.flatMap(({ from, to }) => (from === node ? to : to === node ? from : [])))
  for (const { from, to } of readConnections(picture.dataset.holds)) if (from === node) near.add(to)
  for (const part of picture.querySelectorAll<SVGElement>('[data-of]')) {
    const { of = '' } = part.dataset
    delete part.dataset.lifted
    if (of === node) part.dataset.lifted = 'here'
    else if (node !== '' && of.split(' ').some((word) => near.has(word) || word.split(signs).includes(node))) part.dataset.lifted = ''
  }
}

function openPage(picture: SVGSVGElement, node: string): void {
  const href = picture.querySelector(`a[data-of="${node}"]`)?.getAttribute('href')
  if (href) location.assign(href)
}
