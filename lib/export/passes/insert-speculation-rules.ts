import { elementsOf } from '../site/read-page.ts'
import type { Site } from '../site/site.ts'
import type { Page } from '../site/page.ts'

/**
 * Lets the browser prefetch the next page when a reader is about to open it.
 *
 * Only pages of this site: no file (its last part has a dot), nothing to download, nothing that opens elsewhere.
 */
export function insertSpeculationRules(page: Page, { basePath }: Site): void {
  const head = elementsOf(page, 'head')[0]
  if (!head || page.route === undefined) return
  page.edits.push({
    start: head.contentEnd,
    end: head.contentEnd,
    text: `<script type="speculationrules">${JSON.stringify(rules(basePath))}</script>`,
  })
}

function rules(basePath: string): object {
  const where = {
    and: [
      { href_matches: `${basePath}/*` },
      { not: { href_matches: `${basePath}/*.*` } },
      { not: { selector_matches: '[download],[target]' } },
    ],
  }
  return { prerender: [{ where, eagerness: 'moderate' }] }
}
