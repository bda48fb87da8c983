import path from 'node:path'
import { isImageName } from '../read/measure-image.ts'
import type { Rule } from './rule.ts'

export const publicFileRule = {
  name: 'public-file',
  severity: 'error',
  remedy: 'Take the file out of `public/`: all that lies there is published as it is.',
  content({ published }, tell) {
    for (const { file, bytes } of published) {
      if (!/^[\w/.~@+-]+$/.test(file))
        tell(file, start, 'The name of a file is its address: it holds letters a–z, digits and the signs . - _ ~ @ + only.')
      const ending = path.posix.extname(file).slice(1).toLowerCase()
      if (!bytes || isImageName(file) || harmless.includes(ending)) continue
      if (ending !== 'html')
        tell(
          file,
          start,
          `A file that ends in .${ending} is not published: a browser could run it. Allowed are images and ${harmless
            .filter(Boolean)
            .map((each) => `.${each}`)
            .join(', ')}.`,
        )
      else if (bytes.includes('<'))
        tell(
          file,
          start,
          'An HTML file is published only where it holds plain words, as search engines ask for to know an owner: this one holds markup.',
        )
    }
  },
} satisfies Rule

/** What browsers show, keep or hand on, but never run. A name without an ending is one that a host asks for, such as `CNAME`. */
const harmless = ['', 'csv', 'ico', 'json', 'pdf', 'txt', 'webmanifest']

const start = { line: 1, column: 1 }
