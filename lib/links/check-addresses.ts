import { checkAddress, type AddressOptions, type LinkResult, type Unreached } from './check-address.ts'

export type AddressesResult = {
  results: Map<string, LinkResult>
  /** No address answered: nothing is known about them, and there are no results. */
  networkDown: boolean
}

const mostHosts = 8

/** Requests all addresses: several servers at once, but only one page of each at a time. Never throws. */
export async function checkAddresses(addresses: readonly string[], options: AddressOptions): Promise<AddressesResult> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()]
  const found = new Map<string, LinkResult | Unreached>()
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const address of host) found.set(address, await checkAddress(address, options))
  }
  await Promise.all(Array.from({ length: mostHosts }, work))
  const networkDown = found.size > 0 && [...found.values()].every(({ state }) => state === 'unreached')
  const results = networkDown ? [] : [...found].map(([address, result]) => [address, settle(result)] as const)
  return { results: new Map(results), networkDown }
}

function settle(result: LinkResult | Unreached): LinkResult {
  return result.state === 'unreached' ? { state: result.own ? 'dead' : 'unsure', reason: result.reason } : result
}
