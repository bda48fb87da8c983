import { build, type Plugin } from 'esbuild'

type BundleOptions = {
  /** A module has exports and is imported; anything else runs on its own. */
  module?: boolean
  /** JSON values for names that the code declares but does not define. */
  values?: Record<string, unknown>
  /** The same for values known only where the script runs, given as other names. */
  names?: Record<string, string>
}

/**
 * Bundles TypeScript for the browser into one minified file.
 * @param entry the file to begin with, from the project's root.
 * @throws with esbuild's messages if the file can't be bundled.
 */
export async function bundleScript(entry: string, { module = false, values = {}, names = {} }: BundleOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: module ? 'esm' : 'iife',
    minify: true,
    target: ['es2022'],
    write: false,
    legalComments: 'none',
    plugins: [leaveAddresses],
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
      ...names,
    },
  })
  return outputFiles[0]?.text ?? ''
}

/** `import('/search.js')` loads a file of the site when it runs. */
const leaveAddresses: Plugin = {
  name: 'leave-addresses',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\// }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
}
