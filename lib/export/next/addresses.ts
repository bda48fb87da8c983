/** Folders below `_next/static/` whose files are named after their content. */
export const hashedFolders = ['chunks', 'media']

/** Where hosts find them, without the base path: browsers may cache these files permanently. */
export const hashedAddresses = hashedFolders.map((folder) => `/_next/static/${folder}/*`)

/** Whether an address leads to a file that Next wrote. */
export function isNextAddress(address: string, basePath: string): boolean {
  return address.startsWith(`${basePath}/_next/`)
}

/** The names under `_next/static/` in a page, each once. */
export function namesOfNextFiles(html: string): string[] {
  return [...new Set([...html.matchAll(/_next\/static\/([^"'`\\\s)?#<]+)/g)].map(([, name = '']) => name))]
}
