import path from 'node:path'
import { isImageName } from '../read/measure-image.ts'
import type { Rule } from './rule.ts'

export const publicFileRule = {
  name: 'public-file',
  severity: 'error',
  remedy: 'Remove the file from `public/`: everything there is published as it is.',
  content({ published }, tell) {
    for (const { file, bytes } of published) {
      if (!/^[\w/.~@+-]+$/.test(file))
        tell(file, start, "A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +.")
      const ending = path.posix.extname(file).slice(1).toLowerCase()
      if (!bytes || isImageName(file) || harmless.includes(ending)) continue
      if (ending !== 'html')
        tell(
          file,
          start,
          `Files ending in .${ending} are not published, since a browser could run them. Allowed: images and ${harmless
            .filter(Boolean)
            .map((each) => `.${each}`)
            .join(', ')}.`,
        )
      else if (bytes.includes('<'))
        tell(
          file,
          start,
          'This HTML file contains markup: only plain text is published, such as search engines ask for to verify an owner.',
        )
    }
  },
} satisfies Rule

/** What browsers show, save or pass on, but never run. A name without an ending is one that hosts look for, such as `CNAME`. */
const harmless = ['', 'csv', 'ico', 'json', 'pdf', 'txt', 'webmanifest']

const start = { line: 1, column: 1 }
