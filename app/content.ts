import { loadHandbook } from '../lib/content/load.ts'

// Next reloads a page in the browser when a module changes: in development the words are modules of this file.
if (process.env.NODE_ENV === 'development')
  import.meta.glob(['../content/**/*.mdx', '../content/**/*.yaml'], { query: '?raw', eager: true })

/** All content, read once for a build and again after each change in development. */
export const handbook = loadHandbook(process.cwd())
