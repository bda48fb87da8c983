import { listApiFiles } from '../../../lib/copies/api-files.ts'
import { handbook } from '../../content.ts'
import { fileRoute } from '../../file-route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The handbook as JSON, and the schemas of it. */
export const { generateStaticParams, GET } = fileRoute('/api', listApiFiles(handbook), 'application/json; charset=utf-8')
