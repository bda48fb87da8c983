import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { encodePng } from './encode-png.ts'

const require = createRequire(path.join(process.cwd(), 'package.json'))

/** Fonts from the dependencies: system fonts would give different bytes on another machine. */
const fontFiles = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
].map((file) => require.resolve(file))

/**
 * An SVG as a PNG of the same size in pixels, the same bytes for the same picture.
 *
 * A picture already rendered by the same code with the same fonts is read from its file.
 * @param file where to keep it, one picture per file, so that old pictures don't pile up; it may be deleted at any time.
 */
export function renderCard(svg: string, file: string): Buffer {
  const key = keyOf(svg)
  const kept = read(file)
  if (kept?.subarray(0, key.length).equals(key)) return kept.subarray(key.length)
  const png = render(svg)
  mkdirSync(path.dirname(file), { recursive: true })
  // Another process may render the same picture: nobody must read half a file.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, Buffer.concat([key, png]))
  renameSync(draft, file)
  return png
}

let tools: Buffer | undefined

/** The header of the file: everything that the picture's bytes depend on. */
function keyOf(svg: string): Buffer {
  tools ??= digest(
    process.versions.zlib,
    ...[require.resolve('@resvg/resvg-js/package.json'), ...fontFiles, ...code].map((file) => readFileSync(file)),
  )
  return digest(tools, svg)
}

/** The code that turns an SVG into bytes. */
const code = ['encode-png.ts', 'render-card.ts'].map((name) => path.join(process.cwd(), 'lib/card', name))

function digest(...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function render(svg: string): Buffer {
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter', monospaceFamily: 'JetBrains Mono' },
  })
  const { pixels, width, height } = picture.render()
  return encodePng(pixels, width, height)
}
