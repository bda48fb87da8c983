/** Whether a text is the address of a page of another site, as it reads: no user's name before the host, nothing that a browser would drop or turn. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/\\?#@\p{Control}][^\s\\\p{Control}"<>`{|}]*$/iu.test(text)) return false
  const url = URL.parse(text)
  return url !== null && !url.hostname.split('.').includes('') && url.username === '' && url.password === ''
}
