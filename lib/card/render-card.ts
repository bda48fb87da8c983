import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { encodePng } from './encode-png.ts'

const require = createRequire(path.join(process.cwd(), 'package.json'))

/** Fonts that come with the dependencies: a machine's own would give other bytes on another machine. */
const fonts = {
  '@expo-google-fonts/inter': ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'],
  '@expo-google-fonts/jetbrains-mono': ['400Regular/JetBrainsMono_400Regular.ttf'],
} as const

const packages = ['@resvg/resvg-js', ...Object.keys(fonts)].map((name) => `${name}/package.json`)

/**
 * An SVG as a PNG of the same size in pixels, the same bytes for the same picture.
 *
 * A picture that was rendered before, with the same renderer and fonts, is read from the cache.
 * @param folder the cache; it may be deleted at any time.
 */
export function renderCard(svg: string, folder: string): Buffer {
  const file = path.join(folder, `${keyOf(svg)}.png`)
  try {
    return readFileSync(file)
  } catch {
    const png = render(svg)
    mkdirSync(folder, { recursive: true })
    // Another process may render the same one: nobody reads half a file.
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, png)
    renameSync(draft, file)
    return png
  }
}

let versions: string | undefined

function keyOf(svg: string): string {
  versions ??= packages.map((file) => JSON.parse(readFileSync(require.resolve(file), 'utf8')).version).join(' ')
  return createHash('sha256').update(versions).update(svg).digest('hex').slice(0, 32)
}

function render(svg: string): Buffer {
  const fontFiles = Object.entries(fonts).flatMap(([name, files]) => files.map((file) => require.resolve(`${name}/${file}`)))
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter', monospaceFamily: 'JetBrains Mono' },
  })
  const { pixels, width, height } = picture.render()
  return encodePng(pixels, width, height)
}
