import { expect, test } from 'vitest'
import { applyPolicy } from '../../../../../lib/export/passes/apply-policy.ts'
import { editPages } from '../../../../../lib/export/passes/edit-pages.ts'
import { findPages } from '../../../../../lib/export/next/find-pages.ts'
import { inlineStyles } from '../../../../../lib/export/next/inline-styles.ts'
import { insertSpeculationRules } from '../../../../../lib/export/passes/insert-speculation-rules.ts'
import { removeHydration } from '../../../../../lib/export/next/remove-hydration.ts'
import type { Site } from '../../../../../lib/export/site/site.ts'
import { document, fileOf, makeExport } from '../../../../fixtures/export/make-export.ts'

async function policyOf(files: Record<string, string>) {
  const site = makeExport(files)
  findPages(site)
  await editPages(removeHydration, inlineStyles, insertSpeculationRules)(site)
  await applyPolicy(site)
  return site
}

/** The policy that a page states of itself. */
function policyIn(site: Site, file = 'index.html'): string {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(fileOf(site, file))?.[1] ?? ''
}

test('the policy is nothing but what the pages hold', async () => {
  const site = await policyOf({ 'index.html': '<body>x</body>' })
  expect(site.problems).toEqual([])
  expect(policyIn(site).split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self' 'sha256-Rfr3GgHZFiXm+TmNr+li+0sZ4J9FGllo8jsXcJF5XZ8=' 'sha256-tHQp509gwsfLVDh5vuchhbVn52qKVsmPZHc888kpoOA='",
      "style-src 'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU='",
      "img-src 'self'",
      "font-src 'none'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ]
  `)
})

test('every page states it right after its character set', async () => {
  const site = await policyOf({ 'index.html': '<body>x</body>', '404.html': '<body>y</body>', 'verify.html': 'from public/' })
  for (const name of ['index.html', '404.html'])
    expect(fileOf(site, name)).toContain(
      `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policyIn(site, name)}"/>`,
    )
  expect(fileOf(site, 'verify.html')).toBe('from public/')
})

test('a page allows its own styles, and hosts allow those of all pages', async () => {
  const styled = (text: string): string => document(`<body>${text}</body>`).replace('</head>', `<style>${text}{}</style></head>`)
  const site = await policyOf({ 'index.html': styled('a'), 'about/index.html': styled('b') })
  const stylesOf = (policy: string): string[] => policy.match(/sha256-[^']+/g)?.slice(2) ?? []
  const [home, about] = [stylesOf(policyIn(site)), stylesOf(policyIn(site, 'about/index.html'))]
  expect([home.length, about.length]).toEqual([2, 2])
  expect(new Set(stylesOf(site.sentPolicy))).toEqual(new Set([...home, ...about]))
})

test('images in their addresses, style sheets and WebAssembly are allowed where something uses them', async () => {
  const page = document('<body><img src="data:image/png;base64,x"/></body>').replace(
    '</head>',
    '<link rel="stylesheet" href="/a.css"/></head>',
  )
  const site = await policyOf({ 'index.html': page, 'assets/search/engine.wasm': '' })
  expect(policyIn(site)).toContain(`img-src 'self' data:;`)
  expect(policyIn(site)).toContain(`style-src 'self' 'sha256-`)
  expect(policyIn(site)).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-`)
})

test('hosts allow the styles of pictures too, the most frequent ones; pages need not', async () => {
  const picture = (style: string): string => `<svg xmlns="http://www.w3.org/2000/svg"><style>${style}</style></svg>`
  const others = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`images/${index}.svg`, picture(`rect{x:${index}}`)]))
  const site = await policyOf({ 'index.html': '<body>x</body>', ...others, 'a.svg': picture('.a{}\r\n'), 'b.svg': picture('.a{}\n') })
  const styles = (policy: string): string[] => /style-src ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? []
  expect(styles(site.sentPolicy)).toEqual([
    ...styles(policyIn(site)),
    expect.stringContaining('sha256-WTvV'),
    ...Array(7).fill(expect.any(String)),
  ])
})

test('what the policy forbids is told by page', async () => {
  const site = await policyOf({
    'index.html': '<body><p style="color: red">x</p><button onclick="go()">y</button><a href=" java\tscript:go()">z</a></body>',
    'patterns/one/index.html': '<body><script>surprise()</script><svg><style>a{}</style></svg><iframe srcdoc="x"></iframe></body>',
    'patterns/two/index.html': document('<body>x</body>').replace('theme()', 'another()'),
  })
  expect(site.problems.map(({ page, message }) => `${page} ${message}`).toSorted()).toMatchInlineSnapshot(`
    [
      "/ has a script in an address of <a>, which the policy doesn't allow: href="java script:go()".",
      "/ has a style attribute on <p>, which the policy doesn't allow: style="color: red". Use a class.",
      "/ has an event handler on <button>, which the policy doesn't allow: onclick="go()". Move it to browser/.",
      "/patterns/one/ contains a <style> in an <svg>, which the policy doesn't allow. Write classes, and put the rules in app/globals.css.",
      "/patterns/one/ contains an inline script in its body, which the policy doesn't allow: surprise(). Move it to browser/.",
      "/patterns/one/ has a document in an attribute of <iframe>, which the policy doesn't allow (srcdoc).",
      "/patterns/two/ contains an inline script that not every page has (1 of 3): another(). The policy allows only the layout's. Move it to browser/.",
    ]
  `)
})

test('data that no browser runs is no script', async () => {
  const site = await policyOf({
    'index.html': document('<body>x</body>').replace('</head>', '<script type="application/ld+json">{}</script></head>'),
    'about/index.html': '<body>x</body>',
  })
  expect(site.problems).toEqual([])
})
