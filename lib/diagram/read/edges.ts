import type { Cells } from './cells.ts'
import type { Containment } from './containment.ts'
import { resolveCrossings } from './crossings.ts'
import type { End, LineEnds } from './ends.ts'
import type { FoundEdge, FoundEdges, FoundNote } from './found-edge.ts'
import type { Cell, EdgeDirection } from '../graph.ts'
import { ACROSS, armsOf, EAST, NORTH, SOUTH, UPRIGHT, WEST } from './glyphs.ts'
import type { Lines } from './lines.ts'
import { passTexts } from './passing.ts'
import { tracePaths } from './paths.ts'
import { endsByText, placeOf, type Place } from './places.ts'
import { findTouching } from './touching.ts'
import { splitBlock, type Block, type Piece, type Texts } from './texts.ts'

type Aside = FoundNote & { net: number; dashed: boolean }

// More edges than this from one net are no drawing.
const MOST_EDGES = 4096

/** Says who points to whom: in each net the plain ends are the sources and the heads the targets. */
export function findEdges(cells: Cells, containment: Containment, lines: Lines, found: LineEnds, texts: Texts): FoundEdges {
  splitByRow(found, texts)
  const labels = new Map([...passTexts(cells, containment, found, texts), ...bridgeLabels(found, texts)])
  resolveCrossings(found, texts)
  const nets = groupByNet(found)
  const result: FoundEdges = { edges: [], notes: [], loose: [], nets }
  const asides: Aside[] = []
  const trace = tracePaths(cells, lines, found.nets)
  for (const [net, ends] of nets) {
    const reached = ends.filter((end) => placeOf(end, texts) !== undefined)
    const boxes = reached.filter((end) => end.box >= 0)
    if (reached.length > 0 && (boxes.length > 0 || ends.some((end) => end.head)))
      result.loose.push(...ends.filter((end) => !reached.includes(end)))
    if (reached.length < 2) continue
    const dashed = isDashed(cells, reached[0] as End)
    const pairs = pairEnds(reached, ends, texts, trace, net)
    const single = pairs.length === 1 ? pairs[0] : undefined
    if (single && single.direction === 'none') {
      const note = asNote(single, texts)
      if (note) {
        const [start, end] = single.from.box >= 0 ? [single.from, single.to] : [single.to, single.from]
        asides.push({ ...note, path: trace.path(net, start, end), net, dashed })
        continue
      }
    }
    for (const { from, to, direction } of pairs) {
      const edge: FoundEdge = {
        from: placeOf(from, texts) as Place,
        to: placeOf(to, texts) as Place,
        direction,
        path: trace.path(net, from, to),
        net,
        dashed,
        labels: [],
      }
      for (const place of [edge.from, edge.to]) if (place.kind === 'text') (texts.blocks[place.index] as Block).role = 'node'
      result.edges.push(edge)
    }
  }
  // A text that an edge or several lines end at is a node, and then a line to it is an edge too.
  const reaching = new Map<number, number>()
  for (const { block } of asides) reaching.set(block, (reaching.get(block) ?? 0) + 1)
  for (const { box, block, path, net, dashed } of asides) {
    if ((reaching.get(block) ?? 0) > 1) (texts.blocks[block] as Block).role = 'node'
    if ((texts.blocks[block] as Block).role === 'node')
      result.edges.push({
        from: { kind: 'box', index: box },
        to: { kind: 'text', index: block },
        direction: 'none',
        path,
        net,
        dashed,
        labels: [],
      })
    else {
      ;(texts.blocks[block] as Block).role = 'note'
      result.notes.push({ box, block, path })
    }
  }
  result.edges.push(...findTouching(cells, containment))
  for (const [block, part] of labels) {
    const net = found.nets.find(part)
    const edges = result.edges.filter((edge) => edge.net === net)
    if (edges.length === 0 || (texts.blocks[block] as Block).role !== 'free') continue
    ;(texts.blocks[block] as Block).role = 'label'
    for (const edge of edges) edge.labels.push(block)
  }
  result.edges = withoutTwins(result.edges)
  return result
}

// `|||` over `vvv` is one arrow, drawn broadly.
function withoutTwins(edges: FoundEdge[]): FoundEdge[] {
  const seen = new Set<string>()
  return edges.filter(({ from, to, direction, path, labels }) => {
    const [start, end] = [path[0] as Cell, path.at(-1) as Cell]
    if (path.length !== 2 || start.column !== end.column || labels.length > 0) return true
    const key = [from.kind, from.index, to.kind, to.index, direction, start.row, end.row].join()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

// Rows of text that lines reach from the side are as many texts.
function splitByRow(found: LineEnds, texts: Texts): void {
  const reached = new Map<number, Set<Piece>>()
  for (const end of found.ends) {
    if (!end.text || (end.direction & ACROSS) === 0) continue
    const block = texts.blockAt(end.text.row, end.text.column) - 1
    const piece = texts.blocks[block]?.pieces.find((candidate) => candidate.row === end.text?.row)
    if (!piece) continue
    const pieces = reached.get(block)
    if (pieces) pieces.add(piece)
    else reached.set(block, new Set([piece]))
  }
  for (const [block, pieces] of reached) if (pieces.size > 1) splitBlock(texts, block, pieces)
}

// Text between two pieces of one line is that line's label: `── HTTP ──`, or a text across an upright line.
function bridgeLabels(found: LineEnds, texts: Texts): Map<number, number> {
  const byBlock = endsByText(found.ends, texts)
  const labels = new Map<number, number>()
  const fans = countFans(found, texts)
  const single = new Map(found.ends.map((end) => [end, (fans.get(found.nets.find(end.part) * 16 + end.direction) ?? 0) <= 1]))
  for (const [block, ends] of byBlock) {
    if (ends.some((end) => end.head || !single.get(end))) continue
    for (const end of ends) {
      if (end.joined) continue
      const across = (end.direction & ACROSS) !== 0
      const other = ends.find(
        (candidate) =>
          !candidate.joined &&
          candidate !== end &&
          (candidate.direction | end.direction) === (across ? ACROSS : UPRIGHT) &&
          (across ? candidate.row === end.row : Math.abs(candidate.column - end.column) <= 2),
      )
      if (!other) continue
      found.nets.link(end.part, other.part)
      end.joined = true
      other.joined = true
      labels.set(block, end.part)
    }
  }
  found.ends = found.ends.filter((end) => !end.joined)
  return labels
}

// A net without boxes that leads to several texts is a tree of texts; those are its nodes. Counted by net and direction.
function countFans(found: LineEnds, texts: Texts): Map<number, number> {
  const fans = new Map<number, number>()
  const add = (end: End, direction: number, count: number): void => {
    const key = found.nets.find(end.part) * 16 + direction
    fans.set(key, (fans.get(key) ?? 0) + count)
  }
  for (const end of found.ends) {
    const place = placeOf(end, texts)
    if (place?.kind === 'text') add(end, end.direction, 1)
    if (place?.kind === 'box') for (const direction of [NORTH, EAST, SOUTH, WEST]) add(end, direction, Number.NEGATIVE_INFINITY)
  }
  return fans
}

function groupByNet(found: LineEnds): Map<number, End[]> {
  const nets = new Map<number, End[]>()
  for (const end of found.ends) {
    const net = found.nets.find(end.part)
    const list = nets.get(net)
    if (list) list.push(end)
    else nets.set(net, [end])
  }
  return nets
}

type Pair = { from: End; to: End; direction: EdgeDirection }

// Every source goes to every target; a net without heads, or with nothing but heads, has one end that the others share.
function pairEnds(reached: End[], all: End[], texts: Texts, trace: ReturnType<typeof tracePaths>, net: number): Pair[] {
  const unique = uniqueEnds(reached, texts)
  let targets = unique.filter((end) => end.head)
  let sources = unique.filter((end) => !end.head)
  if (targets.length === 0) {
    const pointed = trace.pointed(net, sources)
    if (pointed.length > 0 && pointed.length < sources.length) {
      targets = pointed
      sources = sources.filter((end) => !pointed.includes(end))
    }
  }
  if (targets.length > 0 && sources.length > 0) {
    const pairs: Pair[] = []
    for (const from of sources) {
      for (const to of targets) {
        if (pairs.length >= MOST_EDGES) return pairs
        if (sources.length > 1 && samePlace(from, to, texts)) continue
        pairs.push({ from, to, direction: 'forward' })
      }
    }
    return pairs
  }
  // A line that only has a head, and whose back reaches nothing, says nothing.
  if (targets.length === 1 || (targets.length > 1 && all.some((end) => !end.head))) return []
  const direction: EdgeDirection = targets.length > 0 ? 'both' : 'none'
  const ends = targets.length > 0 ? targets : sources
  const hub = hubOf(ends)
  return ends
    .filter((end) => end !== hub && !samePlace(end, hub, texts))
    .map((end) => (ends.length > 2 || isBefore(hub, end) ? { from: hub, to: end, direction } : { from: end, to: hub, direction }))
}

function uniqueEnds(ends: End[], texts: Texts): End[] {
  const seen = new Set<string>()
  return ends.filter((end) => {
    const place = placeOf(end, texts) as Place
    const key = `${place.kind}${place.index}${end.head}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function samePlace(a: End, b: End, texts: Texts): boolean {
  const first = placeOf(a, texts)
  const second = placeOf(b, texts)
  return first?.kind === second?.kind && first?.index === second?.index
}

// The end that alone goes its way: the trunk of a tree of lines.
function hubOf(ends: End[]): End {
  const alone = ends.filter((end) => ends.every((other) => other === end || other.direction !== end.direction))
  const sorted = (alone.length > 0 ? alone : ends).toSorted((a, b) => a.row - b.row || a.column - b.column)
  return sorted[0] as End
}

function isBefore(a: End, b: End): boolean {
  return a.row < b.row || (a.row === b.row && a.column <= b.column)
}

function asNote(pair: Pair, texts: Texts): { box: number; block: number } | undefined {
  const [from, to] = [placeOf(pair.from, texts) as Place, placeOf(pair.to, texts) as Place]
  if (from.kind === 'box' && to.kind === 'text') return { box: from.index, block: to.index }
  return from.kind === 'text' && to.kind === 'box' ? { box: to.index, block: from.index } : undefined
}

function isDashed(cells: Cells, end: End): boolean {
  const code = cells.code[(cells.start[end.row] as number) + end.column] as number
  if (code === 0x3d || code === 0x3a) return false
  return armsOf(code) !== 0 && ((code >= 0x2504 && code <= 0x250b) || (code >= 0x254c && code <= 0x254f))
}
