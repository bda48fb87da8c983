import { listCopies } from '../../../lib/copies/page-copy.ts'
import { handbook } from '../../content.ts'
import { fileRoute } from '../../file-route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/**
 * The Markdown copies of pages, which a build puts beside them (`/patterns/serverless.md`): a folder of routes can't have an address
 * with an ending beside one without.
 */
export const { generateStaticParams, GET } = fileRoute('/copies', listCopies(handbook), 'text/markdown; charset=utf-8')
