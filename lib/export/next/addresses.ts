/** Folders below `_next/static/` whose files are named after their content. */
export const hashedFolders = ['chunks', 'media']

/** Where hosts find them, without the base path: a browser may keep these files for good. */
export const hashedAddresses = hashedFolders.map((folder) => `/_next/static/${folder}/*`)

/** Whether an address leads to a file that Next wrote. */
export function isNextAddress(address: string, basePath: string): boolean {
  return address.startsWith(`${basePath}/_next/`)
}

/** Names below `_next/static/` that stand in a page, each once. */
export function namesOfNextFiles(html: string): string[] {
  return [...new Set([...html.matchAll(/_next\/static\/([^"'`\\\s)?#<]+)/g)].map(([, name = '']) => name))]
}
