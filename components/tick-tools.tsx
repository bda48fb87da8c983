import { publicAddress } from '../lib/content/model/address.ts'
import { Button, FileButton } from './button.tsx'
import { RetiredTicks, TickStatus } from './tick-notes.tsx'

/** How much is ticked, and how to export it; the page's script does the work. */
export function TickTools() {
  return (
    <section data-needs-script data-search-skip="" data-tick-tools={publicAddress('/')} aria-label="Your ticks" className="px-gutter py-8">
      <p>
        <span className="figure text-metric" data-count="" /> ticked
      </p>
      <progress data-count="" aria-hidden="true" />
      <p className="mt-4 max-w-measure text-sm text-soft print:hidden">
        Your ticks are saved in this browser: there is no account, and nothing is sent. Export them as Markdown, which also works in an
        issue or a wiki, or as JSON, and import them here or in another browser. An import adds ticks and removes none.
      </p>
      <div className="mt-4 flex flex-wrap gap-1.5 print:hidden">
        <Button data-deed="copy" data-ticks-control>
          Copy Markdown
        </Button>
        <Button data-deed="markdown" data-ticks-control>
          Download Markdown
        </Button>
        <Button data-deed="json" data-ticks-control>
          Download JSON
        </Button>
        <FileButton accept=".md,.markdown,.txt,.json" data-ticks-control>
          Import a file
        </FileButton>
        <Button data-deed="untick" data-ticks-control>
          Untick all
        </Button>
      </div>
      <TickStatus />
      <details className="print:hidden">
        <summary className="py-2.5 font-mono text-2xs">Import from pasted text</summary>
        <label>
          <span className="sr-only">Markdown or JSON</span>
          <textarea rows={6} spellCheck={false} autoComplete="off" data-ticks-control />
        </label>
        <Button data-deed="paste" data-ticks-control>
          Import text
        </Button>
      </details>
      <RetiredTicks about="" />
    </section>
  )
}
