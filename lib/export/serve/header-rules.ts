/** Names and values, for all addresses that a pattern matches; a `*` matches any characters. */
export type HeaderRule = { pattern: string; headers: [name: string, value: string][] }

/** What a host sends if no rule says otherwise; Netlify and Cloudflare Pages do so by default. */
export const revalidate = 'public, max-age=0, must-revalidate'

/** The rules as Netlify and Cloudflare Pages read them. They join the values that two rules give for one name, so no two rules may match an address with the same name. */
export function formatHeaders(rules: HeaderRule[]): string {
  return rules.map(({ pattern, headers }) => `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n')
}

/** The opposite of `formatHeaders`. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^\s:]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value])
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] })
  }
  return rules
}

/** The headers of an address. */
export function headersFor(rules: HeaderRule[], address: string): Map<string, string> {
  const matches = ({ pattern }: HeaderRule): boolean =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('.*')}$`,
    ).test(address)
  return new Map([['Cache-Control', revalidate], ...rules.filter(matches).flatMap(({ headers }) => headers)])
}
