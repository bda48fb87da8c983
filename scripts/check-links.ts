import { parseArgs } from 'node:util'
import { externalLinks, type ExternalLink } from '../lib/content/check/external-links.ts'
import { readHandbook } from '../lib/content/check/load.ts'
import type { LinkResult } from '../lib/links/check-address.ts'
import { checkAddresses } from '../lib/links/check-addresses.ts'
import { isFresh, readLinkCache, writeLinkCache } from '../lib/links/link-cache.ts'

// Exits with 0 if no address is dead, 1 if one is, 2 if it could not find out.
const cacheFile = '.cache/links.json'
const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } })

const { handbook, places } = readHandbook(process.cwd())
if (handbook) await checkLinks(externalLinks(handbook, places))
else {
  console.error('The content has errors: run npm run check.')
  process.exitCode = 2
}

async function checkLinks(links: readonly ExternalLink[]): Promise<void> {
  const now = new Date()
  const cache = values.fresh ? {} : readLinkCache(cacheFile)
  const asked = links.map(({ address }) => address).filter((address) => !isFresh(cache, address, now))
  const site = process.env.SITE_URL ? ` (+${process.env.SITE_URL})` : ''
  const { results, networkDown } = await checkAddresses(asked, { userAgent: `technical-architecture-handbook-links/1${site}` })
  if (networkDown) {
    console.error('No address answers: the network seems to be down, so the links were not checked.')
    process.exitCode = 2
    return
  }
  const known = Object.fromEntries(
    links.flatMap(({ address }) => {
      const result = results.get(address)
      const entry = result ? { ...result, checked: now.toISOString() } : cache[address]
      return entry ? [[address, entry]] : []
    }),
  )
  writeLinkCache(cacheFile, known)
  for (const link of links) for (const line of tell(link, known[link.address])) console.log(line)
  const count = (state: LinkResult['state']) => Object.values(known).filter((each) => each.state === state).length
  console.log(
    `${links.length} addresses, ${asked.length} requested: ${count('alive')} alive, ${count('dead')} dead, ${count('unsure')} unsure.`,
  )
  if (count('dead') > 0) process.exitCode = 1
}

/** One line for each place of an address that needs attention. */
function tell({ address, places: where }: ExternalLink, result: LinkResult | undefined): string[] {
  if (!result || (result.state === 'alive' && !result.movedTo)) return []
  const [severity, message, rule] = result.movedTo
    ? ['info', `${address} has moved permanently: write ${result.movedTo}`, 'moved-address']
    : result.state === 'dead'
      ? ['error', `${address} ${result.reason}. Find its new address, or remove it.`, 'dead-address']
      : ['warning', `${address} ${result.reason}. Open it in a browser.`, 'unsure-address']
  return where.map(({ file, line, column }) => `${file}:${line}:${column} ${severity} ${message} [${rule}]`)
}
