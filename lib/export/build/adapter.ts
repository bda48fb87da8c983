import path from 'node:path'
import type { NextAdapter } from 'next'
import { applyPolicy } from '../passes/apply-policy.ts'
import { assembleDocument } from '../passes/assemble-document.ts'
import { checkBudgets } from '../passes/check-budgets.ts'
import { collectRecords } from '../search/collect-records.ts'
import { compressFiles } from '../passes/compress-files.ts'
import { editPages } from '../passes/edit-pages.ts'
import { ExportError } from '../site/export-error.ts'
import { fingerprintFiles, followFingerprints } from '../passes/fingerprint-files.ts'
import { insertSpeculationRules } from '../passes/insert-speculation-rules.ts'
import { unpackFiles } from '../passes/packs.ts'
import {
  checkNext,
  dropRepeatedMetas,
  findPages,
  inlineStyles,
  moveInlineData,
  removeHydration,
  removeUnreferenced,
} from '../next/index.ts'
import { publish } from './publish.ts'
import { createReport } from '../site/report.ts'
import { runPasses } from './run-passes.ts'
import { emptySite, type Pass } from '../site/site.ts'
import { trimStyles } from '../passes/trim-styles.ts'
import { writeHeaders } from '../passes/write-headers.ts'
import { writeManifest } from '../passes/write-manifest.ts'
import { writeSearch } from '../search/write-search.ts'

/** The steps that finish Next's export, in this order. Nothing is published before the last. */
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
      await runPasses(site, { checkNext: (exported) => checkNext(exported, projectDir), ...passes })
    } catch (error) {
      report.failed(
        error instanceof ExportError
          ? error.message
          : `The site was not published. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      throw error
    }
  },
}
export default adapter
