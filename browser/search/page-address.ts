// Put in by the build: nothing, or `index.html` where no server turns the address of a folder into its page.
declare const pageFile: string

/**
 * The address of a page of the site, as a link has it.
 * @param base where the site begins.
 * @param path from there, such as `/patterns/serverless/#how-it-fails`.
 */
export function pageAddress(base: string, path: string): string {
  return base + path.replace(/\/(?=$|[?#])/, `/${pageFile}`)
}
