import { globSync } from 'node:fs'
import path from 'node:path'

/** The beginning of the script that starts a page's flight data, from which React builds the page again. */
export const flightStart = '<script>(self.__next_f='

const flightPush = '<script>self.__next_f.push('

/** A page without the scripts that push its flight data: React escapes every `<` of a text, so that this is a tag. */
export function cutFlightData(html: string): string {
  const from = html.indexOf(flightStart)
  if (from === -1) return html
  let to = from
  while (html.startsWith(flightPush, to) || to === from) {
    const end = html.indexOf('</script>', to)
    if (end === -1) return html
    to = end + '</script>'.length
  }
  return html.slice(0, from) + html.slice(to)
}

/** Whether a file or folder beside a page is data for Next's router, which requests it when it goes from page to page. */
export function isFlightName(name: string): boolean {
  return name === 'index.txt' || name.startsWith('__next.')
}

/**
 * The files beside a page with data for Next's router, as paths relative to the export's folder.
 * @param page its file, from the export's folder.
 */
export function flightFilesOf(page: string, folder: string): string[] {
  const beside = path.posix.dirname(page)
  return globSync(['index.txt', '__next.*.txt', '__next.*/**/*.txt'], { cwd: path.join(folder, beside) }).map((name) =>
    path.posix.join(beside, name.split(path.sep).join('/')),
  )
}
