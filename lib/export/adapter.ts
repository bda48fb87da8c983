import path from 'node:path'
import type { NextAdapter } from 'next'
import { applyPolicy } from './apply-policy.ts'
import { assembleDocument } from './assemble-document.ts'
import { checkBudgets } from './check-budgets.ts'
import { collectRecords } from './collect-records.ts'
import { compressFiles } from './compress-files.ts'
import { dropRepeatedMetas } from './drop-repeated-metas.ts'
import { editPages } from './edit-pages.ts'
import { ExportError } from './export-error.ts'
import { findPages } from './find-pages.ts'
import { fingerprintFiles, followFingerprints } from './fingerprint-files.ts'
import { inlineStyles } from './inline-styles.ts'
import { insertSpeculationRules } from './insert-speculation-rules.ts'
import { moveInlineData } from './move-inline-data.ts'
import { unpackFiles } from './packs.ts'
import { publish } from './publish.ts'
import { removeHydration } from './remove-hydration.ts'
import { removeUnreferenced } from './remove-unreferenced.ts'
import { createReport } from './report.ts'
import { runPasses } from './run-passes.ts'
import { emptySite, type Pass } from './site.ts'
import { trimStyles } from './trim-styles.ts'
import { writeHeaders } from './write-headers.ts'
import { writeManifest } from './write-manifest.ts'
import { writeSearch } from './write-search.ts'

/** What becomes of Next's export, in this order. Nothing is published before the last step. */
const passes = {
  findPages,
  unpackFiles,
  fingerprintFiles,
  editPages: editPages(
    removeHydration,
    dropRepeatedMetas,
    inlineStyles,
    moveInlineData,
    followFingerprints,
    insertSpeculationRules,
    collectRecords,
  ),
  assembleDocument,
  trimStyles,
  removeUnreferenced,
  writeSearch,
  applyPolicy,
  writeHeaders,
  checkBudgets,
  compressFiles,
  writeManifest,
  publish,
} satisfies Record<string, Pass>

const adapter: NextAdapter = {
  name: 'handbook-export',
  async onBuildComplete({ projectDir, distDir, config }) {
    const report = createReport(process.env.EXPORT_REPORT === 'channel')
    const site = emptySite({
      folder: path.join(projectDir, config.distDir),
      published: path.join(projectDir, process.env.EXPORT_FOLDER ?? 'out'),
      internals: distDir,
      basePath: config.basePath,
      report,
    })
    try {
      await runPasses(site, passes)
    } catch (error) {
      report.failed(
        error instanceof ExportError
          ? error.message
          : `The site is not published. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      throw error
    }
  },
}
export default adapter
