import { spawnSync } from 'node:child_process'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CodeBlock } from '../../../../components/code-block.tsx'
import { languages } from '../../../../lib/content/model/languages.ts'
import { grammars, type GrammarName } from '../../../../lib/highlight/grammars.ts'
import { highlight } from '../../../../lib/highlight/highlight.ts'

const names = Object.keys(grammars) as GrammarName[]

/** What is no code of any of the languages. */
const hostile = '</code></pre><script>alert(1)</script>\n\n\t"\'`${x}` {{y}} <!-- -->\u{1F600} \u0000 &lt; \\\n/* ((((((((((a+)+)+)+)+'

test('every language of the content has a grammar, but for plain text, and no other has one', () => {
  expect(names.toSorted()).toEqual(
    Object.keys(languages)
      .filter((name) => name !== 'text')
      .toSorted(),
  )
})

test('code is told by what it is', async () => {
  expect(await highlight('const n = 1 // one\nlet s = "two"', 'typescript')).toEqual([
    { text: 'const', kind: 'keyword' },
    { text: ' n = ' },
    { text: '1 ', kind: 'constant' },
    { text: '// one\n', kind: 'comment' },
    { text: 'let', kind: 'keyword' },
    { text: ' s = ' },
    { text: '"two"', kind: 'string' },
  ])
  expect(await highlight('# which\nruns-on: "ubuntu"', 'yaml')).toEqual([
    { text: '# which\n', kind: 'comment' },
    { text: 'runs-on', kind: 'name' },
    { text: ': ' },
    { text: '"ubuntu"', kind: 'string' },
  ])
})

describe('whatever the code, its stretches give it again, and are words in a page', () => {
  test.each(names)('%s', async (language) => {
    for (const code of [hostile, '', '\n\n', ' ', `${'x = "'.repeat(400)}\n`]) {
      const runs = await highlight(code, language)
      expect(runs.map(({ text }) => text).join('')).toBe(code)
    }
    const page = renderToStaticMarkup(<CodeBlock language={language} text={hostile} runs={await highlight(hostile, language)} />)
    expect(page).not.toMatch(/<script|<!--| style=/)
  })
})

test('the same code is told alike, whatever was told before it', async () => {
  const code = 'POST / HTTP/1.1\nContent-Type: application/json\n\n{"a": [1, true, "b"]}'
  const first = await highlight(code, 'http')
  for (const name of names) await highlight(hostile, name)
  expect(await highlight(code, 'http')).toEqual(first)
})

test('the name of the language is heard once, and plain text is in one colour', () => {
  expect(renderToStaticMarkup(<CodeBlock language="text" text={'a < b\n'} />)).toBe(
    '<figure class="code" data-language="Text"><div role="group" aria-label="Text" tabindex="0" class="overflow-x-auto ">' +
      '<pre data-copy-source="code"><code>a &lt; b\n</code></pre></div>' +
      '<button type="button" data-needs-script="true" data-copy="code" aria-live="polite" class="drawing-part">Copy</button></figure>',
  )
})

test('the check of the content loads no grammar', () => {
  const loaded = `
    import { register } from 'node:module'
    register('data:text/javascript,' + encodeURIComponent(\`
      export async function resolve(name, context, next) {
        const found = await next(name, context)
        if (/shiki/.test(found.url)) throw new Error('loads ' + found.url)
        return found
      }\`))
    await import('./scripts/check.ts')`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', loaded], { encoding: 'utf8' })
  expect(`${stdout}${stderr}`).toContain('Content is in order')
})
