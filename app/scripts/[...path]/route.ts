import { address } from '../../../lib/content/model/address.ts'
import { bundleScript } from '../../../lib/export/bundle/bundle-script.ts'
import { fileRoute } from '../../file-route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

const values = { exchangeModule: address('/modules/exchange.js') }

/** The scripts of pages that do something of their own in the browser, each from its module in `browser/`. */
const scripts = new Map(
  ['guide', 'compare', 'practice', 'checklists', 'technologies'].map((page) => [
    `/scripts/${page}.js`,
    () => bundleScript(`browser/${page}-page.ts`, { values }),
  ]),
)

export const { generateStaticParams, GET } = fileRoute('/scripts', scripts, 'text/javascript; charset=utf-8')
