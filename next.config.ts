import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { awaitPreparation, segmentDataRequest } from './lib/export/next/config.ts'

const config: NextConfig = {
  output: 'export',
  distDir: process.env.NODE_ENV === 'production' ? '.staging' : '.next',
  adapterPath: `${import.meta.dirname}/lib/export/build/adapter.ts`,
  basePath: process.env.BASE_PATH || undefined,
  trailingSlash: true,
  generateBuildId: () => 'handbook',
  poweredByHeader: false,
  devIndicators: false,
  // The gate checks types with its own step.
  typescript: { ignoreBuildErrors: true },
  // The content is checked while Next compiles; pages are made of what was checked.
  compiler: { runAfterProductionCompile: awaitPreparation },
  serverExternalPackages: ['esbuild', '@resvg/resvg-js', '@shikijs/primitive', '@shikijs/engine-javascript', '@shikijs/langs'],
  turbopack: {
    rules: { '*.{mdx,yaml,txt}': { condition: { query: '?raw' }, type: 'text' } },
    resolveAlias: { [segmentDataRequest]: './lib/export/next/segment-data.ts' },
  },
  experimental: {
    globalNotFound: true,
    // Next leaves one core for itself, and does nothing with it while its workers make the pages.
    cpus: Math.min(8, availableParallelism()),
    // Browsers fetch the next page, not Next's router: nothing is measured for it.
    prefetchInlining: false,
    // The server's code runs once, here: to make it small takes longer than all the rest of a build.
    serverMinification: false,
  },
}

export default config
