import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const drawing = ['┌─────┐     ┌─────┐', '│  a  │────▶│  b  │', '└─────┘     └─────┘', ''].join('\n')
const damaged = drawing.replace('┌─────┐', 'β”Œ─────┐')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'diagram-'))
  writeFileSync(path.join(folder, 'good.txt'), drawing)
  writeFileSync(path.join(folder, 'damaged.txt'), damaged)
  writeFileSync(path.join(folder, 'binary.txt'), Buffer.from([0xff, 0xfe, 0x00]))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in the folder of drawings. */
function run(args: string[], input = ''): { status: number | null; out: string; err: string } {
  const script = path.resolve('scripts/diagram.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, input, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

describe('npm run diagram', () => {
  test('prints a line of JSON a file, in their order', () => {
    const { status, out, err } = run(['--as', 'json', 'good.txt', 'good.txt'])
    const lines = out.trimEnd().split('\n')
    expect([status, err, lines.length, lines[0]]).toEqual([0, '', 2, lines[1]])
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ nodes: [{ label: 'a' }, { label: 'b' }], edges: [{ direction: 'forward' }] })
  })

  test('reads standard input without a file, or as -', () => {
    expect(run(['--as', 'outline'], drawing)).toEqual({ status: 0, out: 'a → b (no incoming connection)\nb\n', err: '' })
    expect(run(['--as=outline', '-'], drawing).out).toBe('a → b (no incoming connection)\nb\n')
  })

  test('says which file is which where there are several', () => {
    expect(run(['--as', 'outline', 'good.txt', 'good.txt']).out).toMatch(/^# good\.txt\na → b .*\nb\n\n# good\.txt\n/)
    expect(run(['--as', 'mermaid', 'good.txt', 'good.txt']).out).toMatch(/^%% good\.txt\nflowchart LR\n/)
  })

  test('draws a picture with the name of its file', () => {
    expect(run(['--as', 'svg', 'good.txt']).out).toMatch(/^<svg .*aria-label="good: 2 boxes, 1 connection"/)
  })

  test('fails with 1 where a drawing has an error, and only with --as problems', () => {
    expect(run(['--as', 'problems', 'good.txt'])).toEqual({ status: 0, out: '', err: '' })
    expect(run(['--as', 'problems', 'damaged.txt', 'good.txt'])).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^damaged\.txt:1:\d+ error /),
    })
    expect(run(['--as', 'json', 'damaged.txt'])).toMatchObject({ status: 0 })
  })

  test('names what it cannot read, shows the rest, and fails with 2', () => {
    const { status, out, err } = run(['--as', 'json', 'missing.txt', 'good.txt', '.', 'binary.txt'])
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect({ status, err }).toMatchInlineSnapshot(`
      {
        "err": "diagram: missing.txt: no such file
      diagram: .: is a folder
      diagram: binary.txt: is not UTF-8 text
      ",
        "status": 2,
      }
    `)
  })

  test('fails with 2 on misuse, saying what and how', () => {
    for (const [args, message] of [
      [['--as', 'picture'], '--as picture: no such view (choose from json, svg, outline, mermaid, problems)'],
      [['--bogus'], "Unknown option '--bogus'"],
      [['--as'], "Option '--as <value>' argument missing"],
    ] as const) {
      const { status, out, err } = run([...args])
      expect([status, out, err.split('\n')[0]]).toEqual([2, '', `diagram: ${message}`])
      expect(err).toContain('Usage: npm run --silent diagram')
    }
    expect(run(['--help'])).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Usage:') })
  })

  test('leaves a sound file as it is with --fix, and prints what came from standard input', () => {
    expect(run(['--fix', 'good.txt']).status).toBe(0)
    expect(readFileSync(path.join(folder, 'good.txt'), 'utf8')).toBe(drawing)
    expect(run(['--fix'], drawing).out).toBe(drawing)
  })

  test('repairs a file in place with --fix', () => {
    const crooked = drawing.replace('│  a  │────▶', '│  a   │───▶')
    writeFileSync(path.join(folder, 'crooked.txt'), crooked)
    const { err } = run(['--fix', '--as', 'problems', 'crooked.txt'])
    expect(err).toBe('diagram: crooked.txt: repaired\n')
    expect(readFileSync(path.join(folder, 'crooked.txt'), 'utf8')).toBe(drawing)
  })
})
