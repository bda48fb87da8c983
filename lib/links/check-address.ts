import { setTimeout as pause } from 'node:timers/promises'

/** The state of an address. */
export type LinkResult = {
  /** `dead`: nobody can reach it. `unsure`: no clear answer, for example from a busy server or one that admits only browsers. */
  state: 'alive' | 'dead' | 'unsure'
  /** In words, with the status or the error. */
  reason: string
  /** Where it has moved permanently. */
  movedTo?: string
}

/** No answer. Whether the address (`own`) or the network is at fault depends on whether others answer. */
export type Unreached = { state: 'unreached'; reason: string; own: boolean }

export type AddressOptions = {
  /** Who is asking, so that servers know whom to complain to. */
  userAgent: string
  /** Milliseconds for one answer. */
  timeout?: number
  /** Milliseconds: a server that wants a longer wait is checked another day. */
  longestWait?: number
  request?: typeof fetch
}

const mostRedirects = 5
const mostRetries = 2
/** Many servers answer HEAD wrongly: only their answer to GET counts. */
const answersOfHead = new Set([400, 403, 404, 405, 406, 410, 500, 501])

/** Requests as little of an address as possible: its headers, and the whole only if that is refused. Never throws. */
export async function checkAddress(address: string, options: AddressOptions): Promise<LinkResult | Unreached> {
  const seen: number[] = []
  let at = address
  try {
    for (let step = 0; step <= mostRedirects; step++) {
      const { status, location } = await ask(at, options)
      if (!isRedirect(status) || !location) return judge(status, seen, address, at)
      seen.push(status)
      at = new URL(location, at).href
      if (!/^https?:/.test(at)) return { state: 'dead', reason: `redirects to ${at}, which is not a web page` }
    }
    return { state: 'dead', reason: `redirects more than ${mostRedirects} times` }
  } catch (error) {
    return explain(error)
  }
}

type Answer = { status: number; location: string | null; retryAfter: string | null }

async function ask(address: string, options: AddressOptions): Promise<Answer> {
  const head = await patiently(() => send(address, 'HEAD', options), options)
  return answersOfHead.has(head.status) ? patiently(() => send(address, 'GET', options), options) : head
}

async function send(
  address: string,
  method: 'HEAD' | 'GET',
  { userAgent, timeout = 15_000, request = fetch }: AddressOptions,
): Promise<Answer> {
  const response = await request(address, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    signal: AbortSignal.timeout(timeout),
  })
  await response.body?.cancel()
  return { status: response.status, location: response.headers.get('location'), retryAfter: response.headers.get('retry-after') }
}

/** Retries when the server says when. */
async function patiently(step: () => Promise<Answer>, { longestWait = 30_000 }: AddressOptions): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    const answer = await step()
    const wait = waitOf(answer)
    if (wait === undefined || wait > longestWait || retry === mostRetries) return answer
    await pause(wait)
  }
}

/** Milliseconds, of `Retry-After` in seconds or as a date. */
function waitOf({ status, retryAfter }: Answer): number | undefined {
  if ((status !== 429 && status !== 503) || retryAfter === null) return undefined
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

function judge(status: number, redirects: readonly number[], address: string, at: string): LinkResult {
  if (status === 404 || status === 410) return { state: 'dead', reason: `answers ${status}: no such page` }
  if (status < 200 || status >= 300) return { state: 'unsure', reason: `answers ${status}` }
  const forGood = redirects.length > 0 && redirects.every((each) => each === 301 || each === 308)
  return { state: 'alive', reason: `answers ${status}`, ...(forGood && at !== address && { movedTo: at }) }
}

const certificates = /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER)/

function explain(error: unknown): LinkResult | Unreached {
  const { name, message, cause } = error as Error & { cause?: { code?: string } }
  const code = cause?.code ?? ''
  const unreached = (reason: string, own: boolean): Unreached => ({ state: 'unreached', reason, own })
  if (certificates.test(code)) return { state: 'dead', reason: `has no valid certificate (${code})` }
  if (name === 'TimeoutError') return unreached('did not answer in time', false)
  if (code === 'ENOTFOUND') return unreached('has an unknown host name (ENOTFOUND)', true)
  if (code === 'ECONNREFUSED') return unreached('refuses connections (ECONNREFUSED)', true)
  return unreached(`can't be reached (${code || message})`, false)
}
