/**
 * Whether an inline script is one that Next or React writes: the flight data, the start of the bundler's runtime, the moves of
 * finished Suspense boundaries, icons that came late.
 */
export function isNextScript(text: string): boolean {
  return beginnings.some((beginning) => text.startsWith(beginning))
}

const beginnings = [
  '(self.__next_f=',
  'self.__next_f.push(',
  'self.__next_r=',
  '(self.__next_s=',
  '(globalThis["TURBOPACK"]',
  '(globalThis.TURBOPACK',
  'requestAnimationFrame(function(){$RT=',
  '$R',
  'document.querySelectorAll(\'body link[rel="icon"]',
]

/** Whether an address leads to a file that Next wrote. */
export function isNextAddress(address: string, basePath: string): boolean {
  return address.startsWith(`${basePath}/_next/`)
}
