import { CodeBlock } from '../components/code-block.tsx'
import type { Language } from '../lib/content/model/languages.ts'

/** Code of an entry in its colours. What tells them is loaded with the first code that has any. */
export async function Code({ language = 'text', text = '' }: { language?: Language; text?: string }) {
  if (language === 'text') return <CodeBlock language={language} text={text} />
  const { highlight } = await import('../lib/highlight/highlight.ts')
  return <CodeBlock language={language} text={text} runs={await highlight(text, language)} />
}
