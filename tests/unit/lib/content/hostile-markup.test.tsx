import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, describe, expect, test } from 'vitest'
import { mdxComponents } from '../../../../components/mdx-components.tsx'
import { renderMarkup } from '../../../../lib/content/show/render.ts'
import { foreignMarkup } from './foreign-markup.ts'
import { layHandbook, practice, practiceFile, toldOf } from './laid-handbook.ts'

const handbook = layHandbook()
afterAll(handbook.remove)

/** What becomes of a text in an entry: the first problem, or the markup of the page. */
function become(body: string): { problem?: string; html?: string } {
  const loaded = handbook.read({ [practiceFile]: practice(`Words.\n\n${body}`) })
  const told = toldOf(loaded)
  const entry = loaded.handbook?.practices[0]
  if (!entry) return { problem: told.split('\n')[0]?.replace(`${practiceFile}:`, '') ?? '' }
  const html = renderToStaticMarkup(
    <>
      {renderMarkup(entry.body.intro, mdxComponents)}
      {renderMarkup(entry.body.sections, mdxComponents)}
    </>,
  )
  return { html }
}

/** One line for each text: its problem, or the text that readers see. */
function becomeAll(bodies: readonly string[]): string {
  return bodies
    .map((body) => {
      const { problem, html = '' } = become(body)
      expect(foreignMarkup(html), body).toEqual([])
      return `${JSON.stringify(body)}\n  ${problem ?? `shown as ${JSON.stringify(textOf(html))}`}`
    })
    .join('\n')
}

/** What stands between the first paragraph and the sections. */
function textOf(html: string): string {
  const [own = ''] = html.replace('<p>Words.</p>', '').split('<h2 id="why-it-pays">')
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  return own.replaceAll(/<[^>]*>/g, '').replaceAll(/&([\w#]+);/g, (_, name: string) => names[name] ?? `?${name}?`)
}

describe('nothing that an editor writes is run', { timeout: 60_000 }, () => {
  test('programs', () => {
    expect(
      becomeAll([
        'import fs from "node:fs"',
        'import "node:fs"',
        'import { exec } from "node:child_process"',
        'import * as all from "x"',
        "import('x')",
        'export const ran = (window.ran = true)',
        'export default function Page() { return window.ran = true }',
        'export { ran } from "x"',
        'export * from "x"',
        'Text.\n\nimport fs from "node:fs"\n\nMore.',
        '> import fs from "node:fs"',
        '- export const a = 1',
        '{window.ran = true}',
        'Two {1 + 1}.',
        '{',
        'A {brace',
        'A } brace',
        '{}',
        '{/* a comment */ window.ran = true}',
        '{/* a comment */}',
        '{// a comment\n}',
        '{...window}',
        '{`${window.ran = true}`}',
        '\\{window.ran = true}',
        '`{window.ran = true}`',
        '```javascript\nwindow.ran = true\n```',
        '```javascript {window.ran}\n1\n```',
        '$window.ran$ and ${window.ran} and {{window.ran}}',
        '<%= window.ran %>',
        '<?php window.ran ?>',
        '#{window.ran} @{window.ran} [[window.ran]]',
      ]),
    ).toMatchInlineSnapshot(`
      ""import fs from \\"node:fs\\""
        14:1 error \`import\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "import \\"node:fs\\""
        14:1 error \`import\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "import { exec } from \\"node:child_process\\""
        14:1 error \`import\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "import * as all from \\"x\\""
        14:1 error \`import\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "import('x')"
        shown as "\\nimport('x')"
      "export const ran = (window.ran = true)"
        14:1 error \`export\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "export default function Page() { return window.ran = true }"
        14:1 error \`export\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "export { ran } from \\"x\\""
        14:8 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "export * from \\"x\\""
        14:1 error \`export\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "Text.\\n\\nimport fs from \\"node:fs\\"\\n\\nMore."
        16:1 error \`import\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "> import fs from \\"node:fs\\""
        14:3 error \`import\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "- export const a = 1"
        14:3 error \`export\` is not allowed: content is data. Remove it; the handbook's components work without it. [import]
      "{window.ran = true}"
        14:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "Two {1 + 1}."
        14:5 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "{"
        14:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "A {brace"
        14:3 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "A } brace"
        shown as "\\nA } brace"
      "{}"
        14:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "{/* a comment */ window.ran = true}"
        14:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "{/* a comment */}"
        shown as ""
      "{// a comment\\n}"
        14:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "{...window}"
        14:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "{\`\${window.ran = true}\`}"
        14:1 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "\\\\{window.ran = true}"
        shown as "\\n{window.ran = true}"
      "\`{window.ran = true}\`"
        shown as "\\n{window.ran = true}"
      "\`\`\`javascript\\nwindow.ran = true\\n\`\`\`"
        shown as "\\nwindow.ran = trueCopy"
      "\`\`\`javascript {window.ran}\\n1\\n\`\`\`"
        14:1 error Only a drawing takes more than a language on this line: remove \`{window.ran}\`. [fence-line]
      "$window.ran$ and \${window.ran} and {{window.ran}}"
        14:19 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "<%= window.ran %>"
        14:2 error This can't be read: Unexpected character \`%\` (U+0025) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "<?php window.ran ?>"
        14:2 error This can't be read: Unexpected character \`?\` (U+003F) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "#{window.ran} @{window.ran} [[window.ran]]"
        14:2 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]"
    `)
  })

  test('elements', () => {
    expect(
      becomeAll([
        '<script>window.ran = true</script>',
        '<Script>window.ran = true</Script>',
        '<SCRIPT SRC="https://evil.example/x.js"></SCRIPT>',
        '<style>* { display: none }</style>',
        '<iframe src="https://evil.example/"></iframe>',
        '<object data="https://evil.example/"></object>',
        '<embed src="x" />',
        '<svg onload="window.ran = true" />',
        '<svg><script>window.ran = true</script></svg>',
        '<svg><use href="data:image/svg+xml,x" /></svg>',
        '<math><mtext></mtext></math>',
        '<a href="javascript:window.ran = true">x</a>',
        '<img src="x" onerror="window.ran = true" />',
        '<img src=x onerror=window.ran=true>',
        '<form action="https://evil.example/"><input name="password" /></form>',
        '<base href="https://evil.example/" />',
        '<meta http-equiv="refresh" content="0;url=https://evil.example/" />',
        '<link rel="stylesheet" href="https://evil.example/" />',
        '<template><b>x</b></template>',
        '<details open ontoggle="window.ran = true">x</details>',
        '<b>x</b>',
        '<div>x</div>',
        '<AsciiDiagram id="layers" />',
        '<constructor />',
        '<__proto__ />',
        '<toString />',
        '<a.b />',
        '<a:b />',
        '<React.Fragment>x</React.Fragment>',
        '<></>',
        '<!-- a comment -->',
        '<!--> <b>',
        '<!DOCTYPE html>',
        '<![CDATA[ x ]]>',
        '<Callout',
        '<Callout>',
        '</Callout>',
        '<Callout></Claim>',
        '<Callout><Callout></Callout>',
        '<Callout title="x>y</Callout>',
        '< script>window.ran = true</ script>',
        '<\u0000script>window.ran = true</script>',
        '<scr<script>ipt>window.ran = true</script>',
        '\\<script>window.ran = true</script>',
        '\\<script>window.ran = true\\</script>',
        '&lt;script&gt;window.ran = true&lt;/script&gt;',
        '`<script>window.ran = true</script>`',
        '```html\n<script>window.ran = true</script>\n</code></pre><script>window.ran = true</script>\n```',
        '```text </pre><script>\nx\n```',
        '```"><script>\nx\n```',
      ]),
    ).toMatchInlineSnapshot(`
      ""<script>window.ran = true</script>"
        14:1 error Unknown component \`<script>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<Script>window.ran = true</Script>"
        14:1 error Unknown component \`<Script>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<SCRIPT SRC=\\"https://evil.example/x.js\\"></SCRIPT>"
        14:1 error Unknown component \`<SCRIPT>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<style>* { display: none }</style>"
        14:1 error Unknown component \`<style>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<iframe src=\\"https://evil.example/\\"></iframe>"
        14:1 error Unknown component \`<iframe>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<object data=\\"https://evil.example/\\"></object>"
        14:1 error Unknown component \`<object>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<embed src=\\"x\\" />"
        14:1 error Unknown component \`<embed>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<svg onload=\\"window.ran = true\\" />"
        14:1 error Unknown component \`<svg>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<svg><script>window.ran = true</script></svg>"
        14:1 error Unknown component \`<svg>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<svg><use href=\\"data:image/svg+xml,x\\" /></svg>"
        14:1 error Unknown component \`<svg>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<math><mtext></mtext></math>"
        14:1 error Unknown component \`<math>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<a href=\\"javascript:window.ran = true\\">x</a>"
        14:1 error Unknown component \`<a>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<img src=\\"x\\" onerror=\\"window.ran = true\\" />"
        14:1 error Unknown component \`<img>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<img src=x onerror=window.ran=true>"
        14:10 error This can't be read: Unexpected character \`x\` (U+0078) before attribute value, expected a character that can start an attribute value, such as \`"\`, \`'\`, or \`{\`. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "<form action=\\"https://evil.example/\\"><input name=\\"password\\" /></form>"
        14:1 error Unknown component \`<form>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<base href=\\"https://evil.example/\\" />"
        14:1 error Unknown component \`<base>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<meta http-equiv=\\"refresh\\" content=\\"0;url=https://evil.example/\\" />"
        14:1 error Unknown component \`<meta>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<link rel=\\"stylesheet\\" href=\\"https://evil.example/\\" />"
        14:1 error Unknown component \`<link>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<template><b>x</b></template>"
        14:1 error Unknown component \`<template>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<details open ontoggle=\\"window.ran = true\\">x</details>"
        14:1 error Unknown component \`<details>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<b>x</b>"
        14:1 error Unknown component \`<b>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<div>x</div>"
        14:1 error Unknown component \`<div>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<AsciiDiagram id=\\"layers\\" />"
        14:1 error Unknown component \`<AsciiDiagram>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<constructor />"
        14:1 error Unknown component \`<constructor>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<__proto__ />"
        14:1 error Unknown component \`<__proto__>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<toString />"
        14:1 error Unknown component \`<toString>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<a.b />"
        14:1 error Unknown component \`<a.b>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<a:b />"
        14:1 error Unknown component \`<a:b>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<React.Fragment>x</React.Fragment>"
        14:1 error Unknown component \`<React.Fragment>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]
      "<></>"
        14:1 error An empty tag \`<>\` is not allowed. [unknown-component]
      "<!-- a comment -->"
        14:2 error \`<!\` is not allowed here: remove the comment (\`<!-- … -->\`), or write \`&lt;\` for a literal less-than sign. [syntax]
      "<!--> <b>"
        14:2 error \`<!\` is not allowed here: remove the comment (\`<!-- … -->\`), or write \`&lt;\` for a literal less-than sign. [syntax]
      "<!DOCTYPE html>"
        14:2 error \`<!\` is not allowed here: remove the comment (\`<!-- … -->\`), or write \`&lt;\` for a literal less-than sign. [syntax]
      "<![CDATA[ x ]]>"
        14:2 error \`<!\` is not allowed here: remove the comment (\`<!-- … -->\`), or write \`&lt;\` for a literal less-than sign. [syntax]
      "<Callout"
        16:1 error This can't be read: Unexpected character \`#\` (U+0023) after name, expected a character that can start an attribute name, such as a letter, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "<Callout>"
        14:1 error The tag \`<Callout>\` is not closed: write \`</Callout>\` where it ends, or \`&lt;\` for a literal less-than sign. [unclosed-tag]
      "</Callout>"
        14:2 error This closing tag has no opening tag: add one, or remove it. [unclosed-tag]
      "<Callout></Claim>"
        14:1 error The tag \`<Callout>\` is not closed before \`</Claim>\`: write \`</Callout>\` first. [unclosed-tag]
      "<Callout><Callout></Callout>"
        14:1 error The tag \`<Callout>\` is not closed: write \`</Callout>\` where it ends, or \`&lt;\` for a literal less-than sign. [unclosed-tag]
      "<Callout title=\\"x>y</Callout>"
        14:1 error This tag never ends: write \`>\` where it ends, or \`&lt;\` for a literal less-than sign. [unclosed-tag]
      "< script>window.ran = true</ script>"
        14:28 error This closing tag has no opening tag: add one, or remove it. [unclosed-tag]
      "<\\u0000script>window.ran = true</script>"
        14:2 error Control character (U+0000): remove it. [character]
      "<scr<script>ipt>window.ran = true</script>"
        14:5 error This can't be read: Unexpected character \`<\` (U+003C) in name, expected a name character such as letters, digits, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "\\\\<script>window.ran = true</script>"
        14:28 error This closing tag has no opening tag: add one, or remove it. [unclosed-tag]
      "\\\\<script>window.ran = true\\\\</script>"
        shown as "\\n<script>window.ran = true</script>"
      "&lt;script&gt;window.ran = true&lt;/script&gt;"
        shown as "\\n<script>window.ran = true</script>"
      "\`<script>window.ran = true</script>\`"
        shown as "\\n<script>window.ran = true</script>"
      "\`\`\`html\\n<script>window.ran = true</script>\\n</code></pre><script>window.ran = true</script>\\n\`\`\`"
        shown as "\\n<script>window.ran = true</script>\\n</code></pre><script>window.ran = true</script>Copy"
      "\`\`\`text </pre><script>\\nx\\n\`\`\`"
        14:1 error Only a drawing takes more than a language on this line: remove \`</pre><script>\`. [fence-line]
      "\`\`\`\\"><script>\\nx\\n\`\`\`"
        14:4 error Unknown language \`"><script>\`. Allowed: \`diagram\`, \`text\`, \`bash\`, \`css\`, \`diff\`, \`dockerfile\`, \`go\`, \`graphql\`, \`hcl\`, \`html\`, \`http\`, \`java\`, \`javascript\`, \`json\`, \`kotlin\`, \`nginx\`, \`proto\`, \`python\`, \`rust\`, \`sql\`, \`toml\`, \`typescript\`, \`yaml\`. [fence-language]"
    `)
  })

  test('attributes', () => {
    expect(
      becomeAll([
        '<Callout onclick="window.ran = true">x</Callout>',
        '<Callout onClick="window.ran = true">x</Callout>',
        '<Callout onmouseover={window.ran}>x</Callout>',
        '<Callout {...window}>x</Callout>',
        '<Callout {window}>x</Callout>',
        '<Callout dangerouslySetInnerHTML="x">x</Callout>',
        '<Callout dangerouslySetInnerHTML={{ __html: "x" }}>x</Callout>',
        '<Callout children="x">x</Callout>',
        '<Callout ref="x">x</Callout>',
        '<Callout key="x">x</Callout>',
        '<Callout style="display: none">x</Callout>',
        '<Callout className="fixed inset-0">x</Callout>',
        '<Callout class="fixed">x</Callout>',
        '<Callout id="x">x</Callout>',
        '<Callout as="script">x</Callout>',
        '<Callout __proto__="x">x</Callout>',
        '<Callout constructor="x">x</Callout>',
        '<Callout xlink:href="javascript:x">x</Callout>',
        '<Callout kind="constructor">x</Callout>',
        '<Callout kind="__proto__">x</Callout>',
        '<Callout kind>x</Callout>',
        '<Callout kind="note" kind="caution">x</Callout>',
        "<Callout title='\"><script>window.ran = true</script>'>x</Callout>",
        '<Callout title="&quot;&gt;&lt;script&gt;window.ran = true&lt;/script&gt;">x</Callout>',
        'A <Claim id="constructor">word</Claim>.',
        'A <Claim id="__proto__">word</Claim>.',
        "A <Claim id='\"><script>'>word</Claim>.",
        'A <Claim id="../../x">word</Claim>.',
        'A <Claim id="everything" onclick="x">word</Claim>.',
        'A <Claim id="everything"><script>window.ran = true</script></Claim>.',
      ]),
    ).toMatchInlineSnapshot(`
      ""<Callout onclick=\\"window.ran = true\\">x</Callout>"
        14:10 error Unknown attribute \`onclick\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout onClick=\\"window.ran = true\\">x</Callout>"
        14:10 error Unknown attribute \`onClick\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout onmouseover={window.ran}>x</Callout>"
        14:10 error Expressions in the attributes of \`<Callout>\` are not allowed: content is data. Write the value in quotes. [expression]
      "<Callout {...window}>x</Callout>"
        14:10 error Expressions in the attributes of \`<Callout>\` are not allowed: content is data. Write the value in quotes. [expression]
      "<Callout {window}>x</Callout>"
        14:10 error Expressions in the attributes of \`<Callout>\` are not allowed: content is data. Write the value in quotes. [expression]
      "<Callout dangerouslySetInnerHTML=\\"x\\">x</Callout>"
        14:10 error Unknown attribute \`dangerouslySetInnerHTML\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout dangerouslySetInnerHTML={{ __html: \\"x\\" }}>x</Callout>"
        14:10 error Expressions in the attributes of \`<Callout>\` are not allowed: content is data. Write the value in quotes. [expression]
      "<Callout children=\\"x\\">x</Callout>"
        14:10 error Unknown attribute \`children\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout ref=\\"x\\">x</Callout>"
        14:10 error Unknown attribute \`ref\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout key=\\"x\\">x</Callout>"
        14:10 error Unknown attribute \`key\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout style=\\"display: none\\">x</Callout>"
        14:10 error Unknown attribute \`style\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout className=\\"fixed inset-0\\">x</Callout>"
        14:10 error Unknown attribute \`className\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout class=\\"fixed\\">x</Callout>"
        14:10 error Unknown attribute \`class\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout id=\\"x\\">x</Callout>"
        14:10 error Unknown attribute \`id\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout as=\\"script\\">x</Callout>"
        14:10 error Unknown attribute \`as\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout __proto__=\\"x\\">x</Callout>"
        14:10 error Unknown attribute \`__proto__\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout constructor=\\"x\\">x</Callout>"
        14:10 error Unknown attribute \`constructor\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout xlink:href=\\"javascript:x\\">x</Callout>"
        14:10 error Unknown attribute \`xlink:href\` of \`<Callout>\`. Allowed: \`kind\`, \`title\`. [unknown-attribute]
      "<Callout kind=\\"constructor\\">x</Callout>"
        14:1 error The attribute \`kind\` of \`<Callout>\` must be one of \`note\`, \`caution\`, not "constructor". [attribute]
      "<Callout kind=\\"__proto__\\">x</Callout>"
        14:1 error The attribute \`kind\` of \`<Callout>\` must be one of \`note\`, \`caution\`, not "__proto__". [attribute]
      "<Callout kind>x</Callout>"
        14:1 error The attribute \`kind\` of \`<Callout>\` must be one of \`note\`, \`caution\`, not "". [attribute]
      "<Callout kind=\\"note\\" kind=\\"caution\\">x</Callout>"
        14:22 error Duplicate attribute \`kind\`: remove one of the two. [attribute]
      "<Callout title='\\"><script>window.ran = true</script>'>x</Callout>"
        shown as "\\n\\"><script>window.ran = true</script>x"
      "<Callout title=\\"&quot;&gt;&lt;script&gt;window.ran = true&lt;/script&gt;\\">x</Callout>"
        shown as "\\n\\"><script>window.ran = true</script>x"
      "A <Claim id=\\"constructor\\">word</Claim>."
        14:3 error There is no claim \`constructor\` in content/claims.yaml. [reference]
      "A <Claim id=\\"__proto__\\">word</Claim>."
        14:3 error The attribute \`id\` of \`<Claim>\` must be the id of a claim in content/claims.yaml, not "__proto__". [attribute]
      "A <Claim id='\\"><script>'>word</Claim>."
        14:3 error The attribute \`id\` of \`<Claim>\` must be the id of a claim in content/claims.yaml, not ""><script>". [attribute]
      "A <Claim id=\\"../../x\\">word</Claim>."
        14:3 error The attribute \`id\` of \`<Claim>\` must be the id of a claim in content/claims.yaml, not "../../x". [attribute]
      "A <Claim id=\\"everything\\" onclick=\\"x\\">word</Claim>."
        14:26 error Unknown attribute \`onclick\` of \`<Claim>\`. Allowed: \`id\`. [unknown-attribute]
      "A <Claim id=\\"everything\\"><script>window.ran = true</script></Claim>."
        14:26 error Unknown component \`<script>\`. Allowed: \`<Callout>\`, \`<Claim>\`. Write \`&lt;\` for a literal less-than sign. [unknown-component]"
    `)
  })

  test('what other readers of Markdown make elements of', () => {
    expect(
      becomeAll([
        '![a picture](https://evil.example/x.png)',
        '![a](javascript:window.ran)',
        '![a][b]\n\n[b]: https://evil.example/x.png',
        'A footnote[^1].\n\n[^1]: With a <script>.',
        'A footnote[^1].\n\n[^1]: Words.',
        '[^1]: Words.',
        '- [ ] a box\n- [x] another',
        '## Heading {#id onclick=x}',
        '~~struck~~ ==marked== ~sub~ ^sup^ ++inserted++',
        ':::warning\nx\n:::',
        '[[wiki]] and [toc] and :smile:',
        '$$\n\\href{javascript:x}{y}\n$$',
        '\\\n<br>\\',
        '<https://example.org/>',
        '<javascript:window.ran>',
        '<a@example.org>',
        '## <script>window.ran</script>',
        '## [a](javascript:x)',
        '| <script> |\n| - |\n| x |',
        '| `<script>` |\n| - |\n| </td><script> |',
        '| a |\n| - |\n| `a\\|<b>` |',
      ]),
    ).toMatchInlineSnapshot(`
      ""![a picture](https://evil.example/x.png)"
        14:14 error The introduction is shown on the home page too, which has no room for images: move this one under a heading. [image]
      "![a](javascript:window.ran)"
        14:6 error The introduction is shown on the home page too, which has no room for images: move this one under a heading. [image]
      "![a][b]\\n\\n[b]: https://evil.example/x.png"
        14:1 error Write the address in the image itself: \`![What it shows](/images/name.png)\`. [image]
      "A footnote[^1].\\n\\n[^1]: With a <script>."
        16:14 error The tag \`<script>\` is not closed: write \`</script>\` where it ends, or \`&lt;\` for a literal less-than sign. [unclosed-tag]
      "A footnote[^1].\\n\\n[^1]: Words."
        14:11 error Footnotes are not supported: write the remark in the text or in a \`<Callout>\`. [footnote]
      "[^1]: Words."
        14:1 error Footnotes are not supported: write the remark in the text or in a \`<Callout>\`. [footnote]
      "- [ ] a box\\n- [x] another"
        14:1 error Checkboxes in lists are not supported: readers tick the \`checklist\` of a practice. Move the item there, or write a plain list. [checkbox]
      "## Heading {#id onclick=x}"
        14:1 error \`## Heading #id onclick=x\` is among the sections that every entry has: move it after \`## How to know that it works\`. [section]
      "~~struck~~ ==marked== ~sub~ ^sup^ ++inserted++"
        shown as "\\nstruck ==marked== sub ^sup^ ++inserted++"
      ":::warning\\nx\\n:::"
        shown as "\\n:::warning\\nx\\n:::"
      "[[wiki]] and [toc] and :smile:"
        shown as "\\n[[wiki]] and [toc] and :smile:"
      "$$\\n\\\\href{javascript:x}{y}\\n$$"
        15:6 error Expressions in braces are not allowed: content is data. Write \`\\{\` for a literal brace. [expression]
      "\\\\\\n<br>\\\\"
        15:1 error The tag \`<br>\` is not closed: write \`</br>\` where it ends, or \`&lt;\` for a literal less-than sign. [unclosed-tag]
      "<https://example.org/>"
        14:8 error Addresses in \`<…>\` are not allowed: write this one without the brackets, or as \`[text](address)\`. [syntax]
      "<javascript:window.ran>"
        14:19 error This can't be read: Unexpected character \`.\` (U+002E) in local name, expected a name character such as letters, digits, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "<a@example.org>"
        14:3 error Addresses in \`<…>\` are not allowed: write this one without the brackets, or as \`[text](address)\`. [syntax]
      "## <script>window.ran</script>"
        14:1 error \`## window.ran\` is among the sections that every entry has: move it after \`## How to know that it works\`. [section]
      "## [a](javascript:x)"
        14:1 error \`## a\` is among the sections that every entry has: move it after \`## How to know that it works\`. [section]
      "| <script> |\\n| - |\\n| x |"
        14:3 error The tag \`<script>\` is not closed: write \`</script>\` where it ends, or \`&lt;\` for a literal less-than sign. [unclosed-tag]
      "| \`<script>\` |\\n| - |\\n| </td><script> |"
        16:4 error This closing tag has no opening tag: add one, or remove it. [unclosed-tag]
      "| a |\\n| - |\\n| \`a\\\\|<b>\` |"
        shown as "\\naa|<b>""
    `)
  })
})

const addresses = [
  'javascript:window.ran=1',
  'JAVASCRIPT:window.ran=1',
  'jAvAsCrIpT:window.ran=1',
  'javascript://example.org/%0Awindow.ran=1',
  'javascript&colon;window.ran=1',
  'javascript&#58;window.ran=1',
  'javascript&#x3A;window.ran=1',
  'javascript&#x0003A;window.ran=1',
  '&#106;avascript:window.ran=1',
  '&#x6A;&#x61;vascript:window.ran=1',
  'java&Tab;script:window.ran=1',
  'java&NewLine;script:window.ran=1',
  'java&#10;script:window.ran=1',
  '&#1;javascript:window.ran=1',
  '&#32;javascript:window.ran=1',
  '&nbsp;javascript:window.ran=1',
  '\u0001javascript:window.ran=1',
  '\u00a0javascript:window.ran=1',
  '\u2028javascript:window.ran=1',
  'java\tscript:window.ran=1',
  'java\\\nscript:window.ran=1',
  'java%0Ascript:window.ran=1',
  '%6Aavascript:window.ran=1',
  'javascript%3Awindow.ran=1',
  'javascript\\:window.ran=1',
  '\\javascript:window.ran=1',
  'ｊavascript:window.ran=1',
  'javascript：window.ran=1',
  'vbscript:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>window.ran=1</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg/onload=window.ran=1>',
  'blob:https://example.org/x',
  'filesystem:https://example.org/x',
  'file:///etc/passwd',
  'about:blank',
  'view-source:https://example.org/',
  'chrome://settings',
  'ms-settings:x',
  'intent://x#Intent;end',
  'tel:112',
  'sms:112',
  'ftp://example.org/',
  'ws://example.org/',
  'x:y',
  ':',
  '',
  '//evil.example/',
  '///evil.example/',
  '/\\evil.example/',
  '\\\\\\\\evil.example/',
  '/&Tab;/evil.example/',
  '/&#10;/evil.example/',
  '/%2F/evil.example/',
  '/..//evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://',
  'https://evil.example\\@example.org/',
  'https://example.org@evil.example/',
  'https://user:password@evil.example/',
  'https://[::1',
  'https://exa&#32;mple.org/',
  'https://example.org/&quot;onclick=window.ran=1',
  'HTTPS://EXAMPLE.ORG/',
  'http://example.org/',
  'https://example.org/?a=b&c=d#e',
  'mailto:',
  'mailto:a',
  'mailto:a@example.org?subject=<script>',
  'mailto:a@example.org',
  '?javascript:x',
  '#javascript:x',
  './javascript:window.ran=1',
  '../../etc/passwd',
  '/patterns/layers/',
  '/patterns/layers/../../stack/storage/',
  '/patterns/layers/?a=<script>',
  '/patterns/layers/#"onclick=x',
  'patterns/layers',
  '/constructor/',
  '/__proto__/',
  '#constructor',
]

describe('no link leads where it must not', { timeout: 60_000 }, () => {
  test.each([
    ['in a sentence', (address: string) => `[x](<${address}>)`],
    ['without angle brackets', (address: string) => `[x](${address})`],
    ['in a definition', (address: string) => `[x]\n\n[x]: <${address}>`],
    ['alone in angle brackets', (address: string) => `<${address}>`],
    ['as it stands', (address: string) => `See ${address} there.`],
    ['with a title', (address: string) => `[x](<${address}> "\\"><script>window.ran = true</script>")`],
    ['in a heading and a cell', (address: string) => `## [x](<${address}>)\n\n| [y](<${address}>) |\n| - |`],
  ])('%s', (_, write) => {
    for (const address of addresses) {
      const { problem, html = '' } = become(write(address))
      expect(foreignMarkup(html), address).toEqual([])
      for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g))
        expect(['https:', 'http:', 'mailto:'], `${address} ${problem}`).toContain(new URL(href, 'https://handbook.example/a/').protocol)
    }
  })

  test('each is told, or is a link like others', () => {
    const lines = addresses.map((address) => {
      const { problem, html = '' } = become(`[x](<${address}>)`)
      return `${JSON.stringify(address)}\n  ${problem ?? /<a [^>]*>x<\/a>/.exec(html)?.[0] ?? `no link: ${html.slice(0, 120)}`}`
    })
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      ""javascript:window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "JAVASCRIPT:window.ran=1"
        14:1 error The address \`JAVASCRIPT:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "jAvAsCrIpT:window.ran=1"
        14:1 error The address \`jAvAsCrIpT:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "javascript://example.org/%0Awindow.ran=1"
        14:1 error The address \`javascript://example.org/%0Awindow.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "javascript&colon;window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "javascript&#58;window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "javascript&#x3A;window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "javascript&#x0003A;window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "&#106;avascript:window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "&#x6A;&#x61;vascript:window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "java&Tab;script:window.ran=1"
        14:1 error The address \`java→script:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "java&NewLine;script:window.ran=1"
        14:1 error The address \`java␊script:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "java&#10;script:window.ran=1"
        14:1 error The address \`java␊script:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "&#1;javascript:window.ran=1"
        14:1 error Replacement for a lost character (U+FFFD): remove it. [character]
      "&#32;javascript:window.ran=1"
        14:1 error The address \` javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "&nbsp;javascript:window.ran=1"
        14:1 error The address \` javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "\\u0001javascript:window.ran=1"
        14:1 error The address \`␁javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      " javascript:window.ran=1"
        14:1 error The address \` javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      " javascript:window.ran=1"
        14:1 error The address \`�javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "java\\tscript:window.ran=1"
        14:1 error The address \`java→script:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "java\\\\\\nscript:window.ran=1"
        14:10 error This can't be read: Unexpected character \`\\\` (U+005C) in name, expected a name character such as letters, digits, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "java%0Ascript:window.ran=1"
        14:6 error \`java%0Ascript:window.ran=1\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      "%6Aavascript:window.ran=1"
        14:6 error \`%6Aavascript:window.ran=1\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      "javascript%3Awindow.ran=1"
        14:6 error \`javascript%3Awindow.ran=1\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      "javascript\\\\:window.ran=1"
        14:1 error The address \`javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "\\\\javascript:window.ran=1"
        14:1 error The address \`\\javascript:window.ran=1\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "ｊavascript:window.ran=1"
        14:6 error \`ｊavascript:window.ran=1\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      "javascript：window.ran=1"
        14:6 error \`javascript：window.ran=1\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      "vbscript:msgbox(1)"
        14:1 error The address \`vbscript:msgbox(1)\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "livescript:x"
        14:1 error The address \`livescript:x\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "data:text/html,<script>window.ran=1</script>"
        14:16 error This closing tag has no opening tag: add one, or remove it. [unclosed-tag]
      "DATA:text/html;base64,PHNjcmlwdD4="
        14:1 error The address \`DATA:text/html;base64,PHNjcmlwdD4=\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "data:image/svg+xml,<svg/onload=window.ran=1>"
        14:17 error This closing tag has no opening tag: add one, or remove it. [unclosed-tag]
      "blob:https://example.org/x"
        14:1 error The address \`blob:https://example.org/x\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "filesystem:https://example.org/x"
        14:1 error The address \`filesystem:https://example.org/x\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "file:///etc/passwd"
        14:1 error The address \`file:///etc/passwd\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "about:blank"
        14:1 error The address \`about:blank\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "view-source:https://example.org/"
        14:1 error The address \`view-source:https://example.org/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "chrome://settings"
        14:1 error The address \`chrome://settings\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "ms-settings:x"
        14:1 error The address \`ms-settings:x\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "intent://x#Intent;end"
        14:1 error The address \`intent://x#Intent;end\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "tel:112"
        14:1 error The address \`tel:112\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "sms:112"
        14:1 error The address \`sms:112\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "ftp://example.org/"
        14:1 error The address \`ftp://example.org/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "ws://example.org/"
        14:1 error The address \`ws://example.org/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "x:y"
        14:1 error The address \`x:y\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      ":"
        14:6 error \`:\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      ""
        14:1 error This link has no address: write one between the parentheses. [address]
      "//evil.example/"
        14:1 error The address \`//evil.example/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "///evil.example/"
        14:1 error The address \`///evil.example/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "/\\\\evil.example/"
        14:1 error The address \`/\\evil.example/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "\\\\\\\\\\\\\\\\evil.example/"
        14:1 error The address \`\\\\evil.example/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "/&Tab;/evil.example/"
        14:1 error The address \`/→/evil.example/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "/&#10;/evil.example/"
        14:1 error The address \`/␊/evil.example/\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "/%2F/evil.example/"
        14:6 error There is no page \`/%2F/evil.example/\`. [link]
      "/..//evil.example/"
        14:6 error There is no page \`/..//evil.example/\`. [link]
      "https:evil.example"
        14:1 error \`https:evil.example\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https:/evil.example"
        14:1 error \`https:/evil.example\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https:///evil.example"
        14:1 error \`https:///evil.example\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https://"
        14:1 error \`https://\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https://evil.example\\\\@example.org/"
        14:1 error \`https://evil.example@example.org/\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https://example.org@evil.example/"
        14:1 error \`https://example.org@evil.example/\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https://user:password@evil.example/"
        14:1 error \`https://user:password@evil.example/\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https://[::1"
        14:1 error \`https://[::1\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https://exa&#32;mple.org/"
        14:1 error \`https://exa mple.org/\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "https://example.org/&quot;onclick=window.ran=1"
        14:1 error \`https://example.org/"onclick=window.ran=1\` is not a valid address: a host name must follow //, with no user name before it; write spaces, quotes, brackets and backslashes as %20 and so on. [address]
      "HTTPS://EXAMPLE.ORG/"
        <a href="HTTPS://EXAMPLE.ORG/">x</a>
      "http://example.org/"
        <a href="http://example.org/">x</a>
      "https://example.org/?a=b&c=d#e"
        <a href="https://example.org/?a=b&amp;c=d#e">x</a>
      "mailto:"
        14:1 error The address \`mailto:\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "mailto:a"
        14:1 error The address \`mailto:a\` is not allowed: begin it with https://, mailto:, / (a page of the handbook) or # (a heading on this page). [address]
      "mailto:a@example.org?subject=<script>"
        14:14 error This can't be read: Unexpected character \`@\` (U+0040) in local name, expected a name character such as letters, digits, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag. Write \`&lt;\` for a literal less-than sign and \`\\{\` for a literal brace. [syntax]
      "mailto:a@example.org"
        <a href="mailto:a@example.org">x</a>
      "?javascript:x"
        14:6 error The introduction is shown on other pages too, where this address leads nowhere: write \`/practices/reviews/?javascript:x\`. [address]
      "#javascript:x"
        14:6 error There is no \`#javascript:x\` on \`/practices/reviews/\`. [link]
      "./javascript:window.ran=1"
        14:6 error \`./javascript:window.ran=1\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      "../../etc/passwd"
        14:6 error \`../../etc/passwd\` is not a page: an address within the handbook must begin with /, such as \`/practices/reviews/\`. [address]
      "/patterns/layers/"
        <a href="/patterns/layers/">x</a>
      "/patterns/layers/../../stack/storage/"
        14:6 error There is no page \`/patterns/layers/../../stack/storage/\`. [link]
      "/patterns/layers/?a=<script>"
        14:16 error This closing tag has no opening tag: add one, or remove it. [unclosed-tag]
      "/patterns/layers/#\\"onclick=x"
        14:6 error There is no \`#"onclick=x\` on \`/patterns/layers/\`. [link]
      "patterns/layers"
        14:6 error An address within the handbook must begin with /: write \`/patterns/layers/\`. [address]
      "/constructor/"
        14:6 error There is no page \`/constructor/\`. [link]
      "/__proto__/"
        14:6 error There is no page \`/__proto__/\`. [link]
      "#constructor"
        14:6 error There is no \`#constructor\` on \`/practices/reviews/\`. [link]"
    `)
  })
})
