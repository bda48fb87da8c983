/** Whether a text is exactly the address of a page on another site: no user name before the host, nothing that a browser would drop or change. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/\\?#@\p{Control}][^\s\\\p{Control}"<>`{|}]*$/iu.test(text)) return false
  const url = URL.parse(text)
  return url !== null && !url.hostname.split('.').includes('') && url.username === '' && url.password === ''
}
