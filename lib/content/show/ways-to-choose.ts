import type { Handbook } from '../model/handbook.ts'
import { describeLedger } from './ledger.ts'

/** Where the handbook helps to decide, each with what one does there: the home page leads to them. */
export function waysToChoose(handbook: Handbook): { label: string; path: string; text: string }[] {
  const { guide, compare, checklists, sources } = handbook.site.sections
  return [
    { label: guide.name, path: '/guide/', text: guide.description },
    { label: compare.name, path: '/compare/', text: compare.description },
    { label: checklists.name, path: '/checklists/', text: checklists.description },
    { label: sources.name, path: '/sources/', text: describeLedger(handbook) },
  ]
}
