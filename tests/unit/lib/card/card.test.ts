import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { drawCard, type Card } from '../../../../lib/card/draw-card.ts'
import { encodePng } from '../../../../lib/card/encode-png.ts'
import { renderCard } from '../../../../lib/card/render-card.ts'
import { parseDiagram } from '../../../../lib/diagram/parse.ts'
import { diagramSvg } from '../../../../lib/diagram/draw/svg.ts'
import { serializeSvg } from '../../../../lib/diagram/draw/svg-file.ts'

const card: Card = {
  eyebrow: '01.1 · pattern',
  title: 'Layers',
  summary: 'One above the other',
  site: 'A handbook',
  address: '/patterns/layers/',
}

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('a card', () => {
  test('says what the page is', () => {
    expect(textsOf(drawCard(card))).toEqual(['01.1 · pattern', 'Layers', 'One above the other', 'A handbook', '/patterns/layers/'])
  })

  test('shows a text with markup in it as text', () => {
    const svg = drawCard({ ...card, title: '<script>alert(1)</script> & "quotes"' })
    expect(svg).not.toContain('<script')
    expect(textsOf(svg).join(' ')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; "quotes"')
  })

  test('breaks a long title and ends what has no room with an ellipsis', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    const texts = textsOf(drawCard({ ...card, title: words, summary: words, exhibit: { kind: 'list', items: [words], mark: 'dash' } }))
    expect(texts.length).toBeLessThan(16)
    expect(texts.at(-1)).toMatch(/^word0 .* …$/)
  })

  test('shows the lines of a label without the blank between them, whose place the renderer would give to a letter', () => {
    const svg = serializeSvg(diagramSvg(parseDiagram('┌─────────┐\n│   API   │\n│ Gateway │\n└─────────┘'), { title: 'A drawing' }))
    expect(svg).toMatch(/<tspan x="(\S+) \1" [^>]*> Gateway/)
    expect(drawCard({ ...card, exhibit: { kind: 'drawing', svg, notes: [] } })).toMatch(/<tspan x="[^" ]+" [^>]*>Gateway/)
  })

  test('shows a figure with where it comes from', () => {
    const figures = [{ value: '63%', label: 'Use it', origin: 'illustrative · no source known' }]
    expect(textsOf(drawCard({ ...card, exhibit: { kind: 'figures', figures } })).slice(-3)).toEqual([
      '63%',
      'Use it',
      'illustrative · no source known',
    ])
  })
})

describe('the picture of a card', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'cards-'))
  afterEach(() => {
    for (const name of readdirSync(root)) rmSync(path.join(root, name), { recursive: true })
  })

  const at = (name: string) => path.join(root, 'cards', `${name}.png`)

  test('has the same bytes each time, and few of them', () => {
    const [one, other] = ['one', 'other'].map((name) => renderCard(drawCard(card), at(name)))
    expect(one?.equals(other!)).toBe(true)
    expect(one?.readUInt32BE(16)).toBe(1200)
    expect(one?.readUInt32BE(20)).toBe(630)
    expect(one?.length).toBeLessThan(60_000)
  })

  test('is not rendered again while the page stays as it is, and takes the place of the one before', () => {
    const svg = drawCard(card)
    const png = renderCard(svg, at('page'))
    const kept = readFileSync(at('page'))
    expect(kept.subarray(-png.length).equals(png)).toBe(true)
    const key = kept.subarray(0, kept.length - png.length)
    writeFileSync(at('page'), Buffer.concat([key, Buffer.from('from the cache')]))
    expect(renderCard(svg, at('page')).toString()).toBe('from the cache')
    const other = renderCard(drawCard({ ...card, title: 'Other' }), at('page'))
    expect(other.toString('latin1', 1, 4)).toBe('PNG')
    expect(readdirSync(path.join(root, 'cards'))).toEqual(['page.png'])
  })
})

describe('a PNG with a palette', () => {
  test('keeps every colour where there are few', () => {
    const pixels = Uint8Array.from([1, 2, 3, 255, 250, 248, 242, 255, 250, 248, 242, 255, 1, 2, 3, 255])
    const png = encodePng(pixels, 2, 2)
    expect(chunkOf(png, 'PLTE')).toEqual(Buffer.from([1, 2, 3, 250, 248, 242]))
    expect(inflateSync(chunkOf(png, 'IDAT'))).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]))
  })

  test('writes a row that is the same as the one above as no difference', () => {
    const row = [1, 2, 3, 255, 250, 248, 242, 255]
    const png = encodePng(Uint8Array.from([...row, ...row, ...row.toReversed()]), 2, 3)
    expect(inflateSync(chunkOf(png, 'IDAT'))).toEqual(Buffer.from([0, 0, 1, 2, 0, 0, 0, 2, 3]))
  })

  test('gives up the finest differences where there are many', () => {
    const pixels = Uint8Array.from({ length: 32 * 32 * 4 }, (_, index) => (index % 4 === 3 ? 255 : (index * 7919) % 256))
    expect(chunkOf(encodePng(pixels, 32, 32), 'PLTE').length).toBeLessThanOrEqual(256 * 3)
  })
})

function chunkOf(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1')
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}
