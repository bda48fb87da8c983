/**
 * A script that tells the server of every error on its page, for an engine whose protocol tells none. It is the first thing in the
 * page, a file of the site's own, and waits for the server: it misses nothing that comes after it, loses nothing when the page is left,
 * and the policy of the page stays as it is.
 */
export const recorder = { address: '/recorder.js', tell: '/recorder/tell', script: `(${record})('/recorder/tell')` }

function record(address: string): void {
  const tell = (text: string): void => {
    const call = new XMLHttpRequest()
    call.open('POST', address, false)
    call.send(text)
  }
  const write = console.error
  console.error = (...parts) => {
    write(...parts)
    tell(parts.join(' '))
  }
  // What can't be loaded says so to its element only, which a listener hears on the way down to it.
  addEventListener(
    'error',
    ({ message, target }) => tell(message ?? `${target instanceof Element ? target.outerHTML : target} could not be loaded.`),
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => tell(`${reason}`))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`The policy (${violatedDirective}) forbids ${blockedURI}.`),
  )
}
