import { build } from 'esbuild'

/**
 * Bundles TypeScript for the browser into one minified module without exports.
 * @param entry the file to begin with, from the project's root.
 * @throws where the file can't be bundled, with esbuild's messages.
 */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    target: ['es2022'],
    write: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
