/**
 * How the inline scripts that Next or React writes begin, and the file of Next's package that writes them; the start of the bundler's
 * runtime comes from a binary, whose text can't be inspected.
 */
export const scriptBeginnings = [
  { text: '(self.__next_f=', writer: 'dist/esm/server/app-render/use-flight-response.js' },
  { text: 'self.__next_f.push(', writer: 'dist/esm/server/app-render/use-flight-response.js' },
  { text: 'self.__next_r=', writer: 'dist/esm/server/app-render/app-render.js' },
  { text: '(self.__next_s=', writer: 'dist/esm/client/script.js' },
  { text: '(globalThis["TURBOPACK"]', writer: undefined },
  { text: '(globalThis.TURBOPACK', writer: undefined },
  // The moves of finished Suspense boundaries.
  { text: 'requestAnimationFrame(function(){$RT=', writer: 'dist/compiled/react-dom/cjs/react-dom-server.node.production.js' },
  { text: '$R', writer: 'dist/compiled/react-dom/cjs/react-dom-server.node.production.js' },
  // Icons that arrive late.
  {
    text: `document.querySelectorAll('body link[rel="icon"]`,
    writer: 'dist/esm/server/app-render/metadata-insertion/create-server-inserted-metadata.js',
  },
]

/** Whether an inline script is one that Next or React writes. */
export function isNextScript(text: string): boolean {
  return scriptBeginnings.some((beginning) => text.startsWith(beginning.text))
}
