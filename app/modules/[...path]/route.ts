import { bundleScript } from '../../../lib/export/bundle/bundle-script.ts'
import { fileRoute } from '../../file-route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Modules that a script imports when it first needs them. */
const modules = new Map([['/modules/exchange.js', () => bundleScript('browser/ticks/exchange.ts', { module: true })]])

export const { generateStaticParams, GET } = fileRoute('/modules', modules, 'text/javascript; charset=utf-8')
