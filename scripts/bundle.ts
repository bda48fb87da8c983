import { existsSync, writeFileSync } from 'node:fs'
import { loadHandbook } from '../lib/content/check/load.ts'
import { searchValues } from '../lib/content/show/pages.ts'
import { slugify } from '../lib/content/model/slug.ts'
import { bundleSite } from '../lib/export/bundle/bundle-site.ts'

const folder = 'out'
if (existsSync(folder)) {
  const { site } = loadHandbook(process.cwd())
  const name = slugify(site.title)
  const bundle = await bundleSite({ folder, name, search: searchValues(site) })
  writeFileSync(`${name}.zip`, bundle)
  console.log(`${name}.zip: ${bundle.length.toLocaleString('en')} bytes. Unpack it and open ${name}/index.html.`)
} else {
  console.error(`No site in ${folder}/. Build it first: npm run build.`)
  process.exitCode = 1
}
