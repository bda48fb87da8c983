import type { useMDXComponents } from '@mdx-js/react'
import type { BodyComponent } from '../lib/content/vocabulary.ts'
import { AsciiDiagram } from './ascii-diagram.tsx'
import { Callout } from './callout.tsx'
import { Link } from './link.tsx'

/** What the parts of a body are shown with: the one map, closed by lib/content/vocabulary.ts. */
export const mdxComponents = {
  a: Link,
  AsciiDiagram,
  Callout,
  pre: (props) => <pre tabIndex={0} className="overflow-x-auto border border-rule bg-panel p-4 font-mono text-xs leading-normal" {...props} />,
  table: (props) => (
    <div className="overflow-x-auto" role="region" aria-label="Table" tabIndex={0}>
      <table className="text-sm" {...props} />
    </div>
  ),
} satisfies ReturnType<typeof useMDXComponents> & Record<BodyComponent | 'AsciiDiagram', unknown>
