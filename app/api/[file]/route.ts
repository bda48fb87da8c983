import { listApiFiles } from '../../../lib/copies/api-files.ts'
import { handbook } from '../../content.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

const files = listApiFiles(handbook)

export function generateStaticParams() {
  return [...files.keys()].map((file) => ({ file }))
}

/** The handbook as JSON, and the schemas of it. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const write = files.get(file)
  if (!write) throw new Error(`No file ${file}`)
  return new Response(write(), { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
