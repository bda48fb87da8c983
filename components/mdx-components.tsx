import type { useMDXComponents } from '@mdx-js/react'
import type { BodyComponent } from '../lib/content/model/vocabulary.ts'
import { Callout } from './callout.tsx'
import { ClaimedWords } from './claimed-words.tsx'
import { CodeBlock } from './code-block.tsx'
import { Link } from './link.tsx'
import { Picture } from './picture.tsx'
import { ScrollFrame } from './scroll-frame.tsx'

/** What the parts of a body are shown with: the one map, closed by lib/content/model/vocabulary.ts. */
export const mdxComponents = {
  a: Link,
  Callout,
  Claim: ClaimedWords,
  Code: CodeBlock,
  Picture,
  table: (props) => (
    <ScrollFrame label="Table">
      <table className="text-sm" {...props} />
    </ScrollFrame>
  ),
} satisfies ReturnType<typeof useMDXComponents> & Record<BodyComponent, unknown>
