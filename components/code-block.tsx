import { languages, type Language } from '../lib/content/model/languages.ts'
import { CopyButton } from './copy-button.tsx'
import { ScrollFrame } from './scroll-frame.tsx'

export type CodeBlockProps = {
  language: Language
  /** The code, character for character. */
  text: string
  /** The same in stretches, each with what it is; without them it has one colour. */
  runs?: readonly { text: string; kind?: string }[]
}

/** Code of an entry. The name of its language is seen at its head and heard as the name of its frame, once each. */
export function CodeBlock({ language, text, runs }: CodeBlockProps) {
  const name = languages[language]
  return (
    <figure className="code" data-language={name}>
      <ScrollFrame label={language === 'text' ? name : `Code, ${name}`}>
        <pre data-copy-source="code">
          <code>{runs ? coloured(runs) : text}</code>
        </pre>
      </ScrollFrame>
      <CopyButton source="code">Copy</CopyButton>
    </figure>
  )
}

function coloured(runs: NonNullable<CodeBlockProps['runs']>) {
  let from = 0
  return runs.map(({ text, kind }) => {
    const key = from
    from += text.length
    if (!kind) return text
    return (
      <span key={key} className={`code-${kind}`}>
        {text}
      </span>
    )
  })
}
