import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { checkSvg } from '../../../../lib/content/rules/helpers/check-svg.ts'
import { measureImage } from '../../../../lib/content/read/measure-image.ts'
import { judgeImage } from '../../../../lib/content/rules/helpers/judge-image.ts'
import { parseDiagram } from '../../../../lib/diagram/parse.ts'
import { diagramSvg } from '../../../../lib/diagram/draw/svg.ts'
import { serializeSvg } from '../../../../lib/diagram/draw/svg-file.ts'
import { practice, practiceFile, told, type Laid } from './laid-handbook.ts'

const pictures = path.join(import.meta.dirname, '../../../fixtures/pictures/public/images')
const picture = (name: string): Buffer => readFileSync(path.join(pictures, name))
const xmlns = 'xmlns="http://www.w3.org/2000/svg"'

/** What is told of the small handbook with this image in a text: the lines in question are the same each time, and left out. */
function shown(name: string, made: Laid[string]): string {
  const body = `Words.\n\n## Why it pays\n\n![The plan](/images/${name})`
  const text = practice(body).replace('\n## Why it pays\n\nWords.\n', '\n')
  return told({ [practiceFile]: text, [`public/images/${name}`]: made })
    .split('\n\n')
    .map((problem) => problem.split('\n')[0])
    .join('\n')
}

describe('an image that a text shows is told where it stands', () => {
  test('a pipe, a device, a link out of the folder, a link to itself, a folder', () => {
    const pipe = (at: string) => void execFileSync('mkfifo', [at])
    expect(
      [
        shown('a.png', pipe),
        shown('a.svg', pipe),
        shown('a.png', (at) => symlinkSync('/dev/zero', at)),
        shown('a.png', (at) => symlinkSync('/etc/passwd', at)),
        shown('a.png', (at) => symlinkSync(at, at)),
        shown('a.png', (at) => mkdirSync(at)),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "public/images/a.png:1:1 error This is a pipe or a device: replace it with a plain file. [file]
      public/images/a.svg:1:1 error This is a pipe or a device: replace it with a plain file. [file]
      public/images/a.png:1:1 error This is a symbolic link: replace it with the file itself. [file]
      public/images/a.png:1:1 error This is a symbolic link: replace it with the file itself. [file]
      public/images/a.png:1:1 error This is a symbolic link: replace it with the file itself. [file]
      content/practices/reviews.mdx:16:13 error There is no file \`public/images/a.png\`. [image]"
    `)
  })

  test('a file that is too much is not read', () => {
    expect([shown('a.png', Buffer.alloc(50_000_000)), shown('a.svg', Buffer.alloc(200_000, ' '))].join('\n')).toMatchInlineSnapshot(`
      "public/images/a.png:1:1 error This file is 50000000 bytes: the limit is 10000000. Split it, or make it smaller. [too-much]
      content/practices/reviews.mdx:16:13 error \`/images/a.svg\` is 200,000 bytes, more than the limit of 150,000: make it smaller, or save it as AVIF or WebP. [image]"
    `)
  })

  test('a file that breaks off, of each type', () => {
    const names = ['plan.png', 'upright.jpg', 'plan.webp', 'plan.avif', 'plan.gif', 'plan.svg']
    const half = (bytes: Buffer) => bytes.subarray(0, bytes.length - 4)
    expect(names.map((name) => shown(name, half(picture(name)))).join('\n')).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:16:13 error \`/images/plan.png\` is incomplete: copy it again. [image]
      content/practices/reviews.mdx:16:13 error \`/images/upright.jpg\` is incomplete: copy it again. [image]
      content/practices/reviews.mdx:16:13 error \`/images/plan.webp\` is incomplete: copy it again. [image]
      content/practices/reviews.mdx:16:13 error \`/images/plan.avif\` is incomplete: copy it again. [image]
      content/practices/reviews.mdx:16:13 error \`/images/plan.gif\` is incomplete: copy it again. [image]
      content/practices/reviews.mdx:16:13 error \`/images/plan.svg\` is refused at 1:50. It is not valid XML: unclosed attribute. [image]"
    `)
  })

  test('a file whose ending lies', () => {
    expect(
      [
        shown('a.svg', picture('plan.png')),
        shown('a.png', picture('plan.svg')),
        shown('a.jpg', picture('plan.webp')),
        shown('a.png', '<!doctype html><script>alert(1)</script>'),
        shown('a.svg', `<!doctype html><svg ${xmlns} viewBox="0 0 9 9"/><script>alert(1)</script>`),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:16:13 error \`/images/a.svg\` is PNG, but its name doesn't say so: end it in .png. [image]
      content/practices/reviews.mdx:16:13 error \`/images/a.png\` is SVG, but its name doesn't say so: end it in .svg. [image]
      content/practices/reviews.mdx:16:13 error \`/images/a.jpg\` is WebP, but its name doesn't say so: end it in .webp. [image]
      content/practices/reviews.mdx:16:13 error \`/images/a.png\` can't be read as an image. Allowed: PNG, JPEG, WebP, AVIF, GIF, SVG. [image]
      content/practices/reviews.mdx:16:13 error \`/images/a.svg\` is refused at 1:1. It is not valid XML: root element is missing or invalid. [image]"
    `)
  })

  test('an SVG that runs a script', () => {
    expect(
      shown('a.svg', `<svg ${xmlns} viewBox="0 0 9 9">\n  <rect width="9" height="9"/>\n  <script>alert(1)</script>\n</svg>\n`),
    ).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:16:13 error \`/images/a.svg\` is refused at 3:3. \`<script>\` would run in readers' browsers: remove it. [image]"`,
    )
  })
})

describe('a file that no text shows is published too', () => {
  test('what is no plain file, wherever it lies', () => {
    expect(
      told({
        'public/images/pipe.png': (at) => void execFileSync('mkfifo', [at]),
        'public/pipe': (at) => void execFileSync('mkfifo', [at]),
        'public/secrets': (at) => symlinkSync('/etc', at),
        'public/icons/link.svg': (at) => symlinkSync('/etc/passwd', at),
        'public/deep/er/zero.txt': (at) => symlinkSync('/dev/zero', at),
      }),
    ).toMatchInlineSnapshot(`
      "public/deep/er/zero.txt:1:1 error This is a symbolic link: replace it with the file itself. [file]

      public/icons/link.svg:1:1 error This is a symbolic link: replace it with the file itself. [file]

      public/images/pipe.png:1:1 warning No text shows this image: remove it, or show it. [unused]

      public/images/pipe.png:1:1 error This is a pipe or a device: replace it with a plain file. [file]

      public/pipe:1:1 error This is a pipe or a device: replace it with a plain file. [file]

      public/secrets:1:1 error This is a symbolic link: replace it with the file itself. [file]"
    `)
    expect(told({ public: (at) => symlinkSync('/etc', at) })).toMatchInlineSnapshot(
      `"public:1:1 error This must be a folder, not a file or a link. [file]"`,
    )
    expect(told({ public: (at) => symlinkSync('nowhere', at) })).toBe(told({ public: 'x' }))
    expect(told({ public: 'x' })).toMatchInlineSnapshot(`"public:1:1 error This must be a folder, not a file or a link. [file]"`)
  })

  test('images', () => {
    expect(
      told({
        'public/icons/run.svg': `<svg ${xmlns}\n  viewBox="0 0 9 9" onload="alert(1)"/>`,
        'public/icons/RUN.SVG': `<svg ${xmlns} viewBox="0 0 9 9">\n<script/></svg>`,
        'public/icons/lies.png': picture('plan.webp'),
        'public/icons/heavy.png': Buffer.concat([picture('plan.png'), Buffer.alloc(200_000)]),
        'public/icons/heavy.svg': Buffer.alloc(200_000, ' '),
      }),
    ).toMatchInlineSnapshot(`
      "public/icons/RUN.SVG:2:1 error \`<script>\` would run in readers' browsers: remove it. [image]

      public/icons/heavy.svg:1:1 error \`/icons/heavy.svg\` is 200,000 bytes, more than the limit of 150,000: make it smaller, or save it as AVIF or WebP. [image]

      public/icons/lies.png:1:1 error \`/icons/lies.png\` is WebP, but its name doesn't say so: end it in .webp. [image]

      public/icons/run.svg:1:1 error \`onload\` would run in readers' browsers: remove it. [image]"
    `)
  })

  test('what a browser could run', () => {
    const files = [
      'page.html',
      'page.htm',
      'page.xhtml',
      'page.XML',
      'style.xsl',
      'code.js',
      'code.mjs',
      'module.wasm',
      'packed.svgz',
      'mail.mht',
    ]
    expect(told(Object.fromEntries(files.map((name) => [`public/${name}`, '<script>alert(1)</script>'])))).toMatchInlineSnapshot(`
      "public/code.js:1:1 error Files ending in .js are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/code.mjs:1:1 error Files ending in .mjs are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/mail.mht:1:1 error Files ending in .mht are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/module.wasm:1:1 error Files ending in .wasm are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/packed.svgz:1:1 error Files ending in .svgz are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/page.XML:1:1 error Files ending in .xml are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/page.htm:1:1 error Files ending in .htm are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/page.html:1:1 error This HTML file contains markup: only plain text is published, such as search engines ask for to verify an owner. [public-file]

      public/page.xhtml:1:1 error Files ending in .xhtml are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]

      public/style.xsl:1:1 error Files ending in .xsl are not published, since a browser could run them. Allowed: images and .csv, .ico, .json, .pdf, .txt, .webmanifest. [public-file]"
    `)
  })

  test('a name that is no address', () => {
    const names = [
      'two words.png',
      'a?b.png',
      'a#b.svg',
      '50%.txt',
      'x" onerror="y.png',
      '<b>.txt',
      'ü.png',
      'a\u202eb.txt',
      '.\u200b/a.txt',
      'Fine_1.2-3~4@5x+6.txt',
    ]
    const made = (name: string) => (name.endsWith('.txt') ? 'x' : picture(`plan${path.extname(name)}`))
    expect(told(Object.fromEntries(names.map((name) => [`public/icons/${name}`, made(name)])))).toMatchInlineSnapshot(`
      "public/icons/.​/a.txt:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/50%.txt:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/<b>.txt:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/a#b.svg:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/a?b.png:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/a�b.txt:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/two words.png:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/x" onerror="y.png:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]

      public/icons/ü.png:1:1 error A file's name is its address: use only the letters a–z, digits and the signs . - _ ~ @ +. [public-file]"
    `)
  })

  test('what it can not', () => {
    const files = ['robots-extra.txt', 'data.json', 'table.csv', 'paper.pdf', 'CNAME', '.nojekyll', '.well-known/security.txt']
    expect(told(Object.fromEntries(files.map((name) => [`public/${name}`, '<script>alert(1)</script>'])))).toBe('')
    expect(told({ 'public/google0.html': 'google-site-verification: google0.html' })).toBe('')
  })
})

/** What is wrong with an SVG of this content. */
function checked(content: string): string {
  return checkSvg(Buffer.from(/^<(?:svg|\?|!)/.test(content) ? content : `<svg ${xmlns}>${content}</svg>`))
    .map(({ line, column, message }) => `${line}:${column} ${message}`)
    .join(' | ')
}

describe('an SVG file holds a picture and nothing else', () => {
  test('what could run, move, load or lead away', () => {
    const contents = [
      '<script>alert(1)</script>',
      '<script href="x.js"/>',
      '<SCRIPT>alert(1)</SCRIPT>',
      '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
      '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
      '<g onclick="alert(1)"/>',
      '<rect onLoad="x"/>',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>',
      '<a href="javascript:alert(1)"><text>x</text></a>',
      '<image href="https://example.org/x.png"/>',
      '<image xlink:href="data:image/svg+xml,x" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
      '<feImage href="#a"/>',
      '<use href="other.svg#a"/>',
      '<use href="&#x68;ttps://example.org/#a"/>',
      '<use href=" #a"/>',
      '<animate attributeName="href" values="javascript:alert(1)"/>',
      '<set attributeName="onload" to="alert(1)"/>',
      '<style>@import "https://example.org/x.css";</style>',
      '<style>rect { fill: url(https://example.org/x) }</style>',
      String.raw`<style>rect { fill: u\72l(https://example.org/x) }</style>`,
      '<style>@keyframes a { to { opacity: 0 } }</style>',
      '<style>@media print { rect { fill: #fff } }</style>',
      '<rect style="background: image-set(\'x.png\' 1x)"/>',
      '<rect fill="url(https://example.org/#a)"/>',
      '<rect fill="url(#a)" stroke="URL( \'#b\' )"/>',
      String.raw`<rect fill="\75 rl(https://example.org)"/>`,
      '<g xml:base="https://example.org/"/>',
      '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
      '<iframe src="x"/>',
      '<handler type="text/javascript">alert(1)</handler>',
      '<listener event="load" handler="#h"/>',
    ]
    expect(contents.map((content) => `${content}\n  ${checked(content) || 'fine'}`).join('\n')).toMatchInlineSnapshot(`
      "<script>alert(1)</script>
        1:41 \`<script>\` would run in readers' browsers: remove it.
      <script href="x.js"/>
        1:41 \`<script>\` would run in readers' browsers: remove it. | 1:41 \`href\` leads out of the file: an address in an SVG must begin with \`#\`.
      <SCRIPT>alert(1)</SCRIPT>
        1:41 \`<SCRIPT>\` would run in readers' browsers: remove it.
      <x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>
        1:41 \`<x:script>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. | 1:41 \`xmlns:x\` brings in something other than SVG: remove it, or save the picture as plain SVG.
      <script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>
        1:41 \`<script>\` would run in readers' browsers: remove it. | 1:41 \`xmlns\` brings in something other than SVG: remove it, or save the picture as plain SVG.
      <g onclick="alert(1)"/>
        1:41 \`onclick\` would run in readers' browsers: remove it.
      <rect onLoad="x"/>
        1:41 \`onLoad\` would run in readers' browsers: remove it.
      <foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>
        1:41 \`<foreignObject>\` embeds a page in the picture: write its words as \`<text>\`. | 1:56 \`<iframe>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. | 1:56 \`xmlns\` brings in something other than SVG: remove it, or save the picture as plain SVG.
      <a href="javascript:alert(1)"><text>x</text></a>
        1:41 \`<a>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. | 1:41 \`href\` leads out of the file: an address in an SVG must begin with \`#\`.
      <image href="https://example.org/x.png"/>
        1:41 \`<image>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. | 1:41 \`href\` leads out of the file: an address in an SVG must begin with \`#\`.
      <image xlink:href="data:image/svg+xml,x" xmlns:xlink="http://www.w3.org/1999/xlink"/>
        1:41 \`<image>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. | 1:41 \`xlink:href\` leads out of the file: an address in an SVG must begin with \`#\`.
      <feImage href="#a"/>
        1:41 \`<feImage>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG.
      <use href="other.svg#a"/>
        1:41 \`href\` leads out of the file: an address in an SVG must begin with \`#\`.
      <use href="&#x68;ttps://example.org/#a"/>
        1:41 \`href\` leads out of the file: an address in an SVG must begin with \`#\`.
      <use href=" #a"/>
        1:41 \`href\` leads out of the file: an address in an SVG must begin with \`#\`.
      <animate attributeName="href" values="javascript:alert(1)"/>
        1:41 \`<animate>\` animates, and readers couldn't stop it: remove it.
      <set attributeName="onload" to="alert(1)"/>
        1:41 \`<set>\` animates, and readers couldn't stop it: remove it.
      <style>@import "https://example.org/x.css";</style>
        1:41 \`<style>\` could load files or animate: write plain rules, without \`@\`, \`url()\` or backslashes.
      <style>rect { fill: url(https://example.org/x) }</style>
        1:41 \`<style>\` could load files or animate: write plain rules, without \`@\`, \`url()\` or backslashes.
      <style>rect { fill: u\\72l(https://example.org/x) }</style>
        1:41 \`<style>\` could load files or animate: write plain rules, without \`@\`, \`url()\` or backslashes.
      <style>@keyframes a { to { opacity: 0 } }</style>
        1:41 \`<style>\` could load files or animate: write plain rules, without \`@\`, \`url()\` or backslashes.
      <style>@media print { rect { fill: #fff } }</style>
        fine
      <rect style="background: image-set('x.png' 1x)"/>
        1:41 \`style\` could load a file: write \`url(#…)\`, naming something in this file.
      <rect fill="url(https://example.org/#a)"/>
        1:41 \`fill\` could load a file: write \`url(#…)\`, naming something in this file.
      <rect fill="url(#a)" stroke="URL( '#b' )"/>
        fine
      <rect fill="\\75 rl(https://example.org)"/>
        1:41 \`fill\` could load a file: write \`url(#…)\`, naming something in this file.
      <g xml:base="https://example.org/"/>
        1:41 \`xml:base\` is not allowed in an SVG: remove it, or save the picture as plain SVG.
      <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
        1:51 \`<rdf:RDF>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. | 1:51 \`xmlns:rdf\` brings in something other than SVG: remove it, or save the picture as plain SVG.
      <iframe src="x"/>
        1:41 \`<iframe>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG.
      <handler type="text/javascript">alert(1)</handler>
        1:41 \`<handler>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG.
      <listener event="load" handler="#h"/>
        1:41 \`<listener>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG."
    `)
  })

  test('what could make it more than it shows', () => {
    const levels = Array.from({ length: 12 }, (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`).join('')
    const paints = Array.from(
      { length: 12 },
      (_, level) => `<pattern id="l${level + 1}">${`<rect fill="url(#l${level})"/>`.repeat(10)}</pattern>`,
    ).join('')
    const chain = Array.from({ length: 5000 }, (_, level) => `<g id="l${level + 1}"><use href="#l${level}"/></g>`)
      .toReversed()
      .join('')
    const contents: Record<string, string> = {
      entities: `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<svg ${xmlns}><text>&b;</text></svg>`,
      'an external type': `<!DOCTYPE svg SYSTEM "file:///etc/passwd">\n<svg ${xmlns}/>`,
      'an entity that is nowhere': '<text>&secret;</text>',
      'a style sheet': `<?xml-stylesheet href="x.xsl"?><svg ${xmlns}/>`,
      'another encoding': `<?xml version="1.0" encoding="UTF-7"?><svg ${xmlns}/>`,
      uses: `<g id="l0"/>${levels}`,
      paints: `<rect id="l0"/>${paints}`,
      'a long chain': `<g id="l0"/>${chain}`,
      'a use of itself': '<g id="a"><use href="#a"/></g>',
      depth: `${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`,
      'depth that no stack holds': '<g>'.repeat(45_000),
      'no namespace': '<svg viewBox="0 0 9 9"/>',
    }
    expect(
      Object.entries(contents)
        .map(([name, content]) => `${name}: ${checked(content)}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "entities: 2:47 It is not valid XML: named entity isn't defined: &b;.
      an external type: 1:1 A \`<!DOCTYPE>\` can define entities and load files: remove it.
      an entity that is nowhere: 1:47 It is not valid XML: named entity isn't defined: &secret;.
      a style sheet: 1:1 A processing instruction (\`<?…?>\`) can load files: remove it.
      another encoding: 1:1 The first line must be \`<?xml version="1.0" encoding="UTF-8"?>\`, or be omitted.
      uses: 1:1 Its parts refer to each other so often that it draws more than 100000 shapes: simplify it.
      paints: 1:1 Its parts refer to each other so often that it draws more than 100000 shapes: simplify it.
      a long chain: 1:1 Its parts refer to each other so often that it draws more than 100000 shapes: simplify it.
      a use of itself: 1:1 Its parts refer to each other so often that it draws more than 100000 shapes: simplify it.
      depth: 1:338 \`<g>\` is nested more than 100 levels deep: simplify the picture.
      depth that no stack holds: 1:1 An element is nested more than 100 levels deep: simplify the picture.
      no namespace: 1:1 An SVG file must begin with \`<svg xmlns="http://www.w3.org/2000/svg">\`."
    `)
  })

  test('what can not be read', () => {
    const contents = [
      '<svg',
      `<svg ${xmlns}>`,
      `<svg ${xmlns}><g></svg>`,
      `<svg ${xmlns}></g></svg>`,
      `<svg ${xmlns}/><svg ${xmlns}/>`,
      `<svg ${xmlns}/>words`,
      `<svg ${xmlns} a="1" a="2"/>`,
      `<svg ${xmlns} a=1/>`,
      `<svg ${xmlns} a="<"/>`,
      `<svg ${xmlns}><!-- -- --></svg>`,
      `<svg ${xmlns}><![CDATA[x]]></svg>`,
      `<svg ${xmlns}>a & b</svg>`,
      `<svg ${xmlns}>&#0;</svg>`,
      `<svg ${xmlns}>🏗️\n🏗️ &b;</svg>`,
      `<svg ${xmlns}>\u0001</svg>`,
      `<svg ${xmlns}>< g/></svg>`,
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
    ]
    expect(contents.map((content) => `${content}\n  ${checked(content)}`).join('\n')).toMatchInlineSnapshot(`
      "<svg
        1:5 It is not valid XML: unclosed start tag for element \`svg\`.
      <svg xmlns="http://www.w3.org/2000/svg">
        1:41 It is not valid XML: missing end tag for element svg.
      <svg xmlns="http://www.w3.org/2000/svg"><g></svg>
        1:44 It is not valid XML: missing end tag for element g.
      <svg xmlns="http://www.w3.org/2000/svg"></g></svg>
        1:41 It is not valid XML: missing end tag for element svg.
      <svg xmlns="http://www.w3.org/2000/svg"/><svg xmlns="http://www.w3.org/2000/svg"/>
        1:42 It is not valid XML: extra content at the end of the document.
      <svg xmlns="http://www.w3.org/2000/svg"/>words
        1:42 It is not valid XML: extra content at the end of the document.
      <svg xmlns="http://www.w3.org/2000/svg" a="1" a="2"/>
        1:52 It is not valid XML: duplicate attribute: a.
      <svg xmlns="http://www.w3.org/2000/svg" a=1/>
        1:43 It is not valid XML: attribute value expected.
      <svg xmlns="http://www.w3.org/2000/svg" a="<"/>
        1:44 It is not valid XML: unescaped \`<\` is not allowed in an attribute value.
      <svg xmlns="http://www.w3.org/2000/svg"><!-- -- --></svg>
        1:46 It is not valid XML: the string \`--\` isn't allowed inside a comment.
      <svg xmlns="http://www.w3.org/2000/svg"><![CDATA[x]]></svg>
        1:41 \`<![CDATA[\` sections are not supported: write the text without one.
      <svg xmlns="http://www.w3.org/2000/svg">a & b</svg>
        1:45 It is not valid XML: unterminated reference (a reference must end with \`;\`).
      <svg xmlns="http://www.w3.org/2000/svg">&#0;</svg>
        1:45 It is not valid XML: character reference resolves to an invalid character.
      <svg xmlns="http://www.w3.org/2000/svg">🏗️
      🏗️ &b;</svg>
        2:5 It is not valid XML: named entity isn't defined: &b;.
      <svg xmlns="http://www.w3.org/2000/svg"></svg>
        1:41 It is not valid XML: invalid character.
      <svg xmlns="http://www.w3.org/2000/svg">< g/></svg>
        1:41 It is not valid XML: missing end tag for element svg.
      <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>
        1:22 An SVG file must begin with \`<svg xmlns="http://www.w3.org/2000/svg">\`. | 1:22 \`<html>\` is not allowed in an SVG, which may contain only shapes and text: remove it, or save the picture as plain SVG. | 1:22 \`xmlns\` brings in something other than SVG: remove it, or save the picture as plain SVG. | 1:65 \`<script>\` would run in readers' browsers: remove it."
    `)
    expect(checkSvg(Buffer.from(`\ufeff<svg ${xmlns}/>`, 'utf16le')).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "It is not UTF-8: save it as UTF-8.",
      ]
    `)
  })

  test('a plain picture is fine, and so is a drawing of the handbook that was saved', () => {
    const plain = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made by hand -->\n<svg ${xmlns} xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" xml:space="preserve"><title>A &amp; B</title><defs><linearGradient id="a"><stop offset="0"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs><style>.c { fill: #fff }</style><rect class="c" stroke="url(#b)"/><use href="#a"/></svg>\n`
    expect(checked(plain)).toBe('')
    const drawing = diagramSvg(parseDiagram('┌─────┐     ┌─────┐\n│ Web │────▶│ API │\n└─────┘     └─────┘'), { title: 'A drawing' })
    expect(checked(serializeSvg(drawing))).toBe('')
  })

  test('any text is answered, and no answer lets a script through', () => {
    const parts = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      '&',
      ';',
      '#',
      '<svg ',
      xmlns,
      '<g>',
      '</g>',
      '<script>',
      ' onload="x"',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      'a',
      ' ',
      '\n',
      'href=',
      'url(',
      '&amp;',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        if (checkSvg(Buffer.from(text)).length === 0) expect(text.replaceAll(/<!--.*?-->/gs, '')).not.toMatch(/<script|\sonload\s*=/)
      }),
      { numRuns: 5000, seed: 15 },
    )
  })
})

describe('damaged images', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'images-'))
  mkdirSync(path.join(root, 'public'))
  afterAll(() => rmSync(root, { recursive: true }))

  test('are read, or refused with a reason, whatever is in them', () => {
    const damage = fc.record({
      name: fc.constantFrom('plan.png', 'upright.jpg', 'plan.webp', 'plan.avif', 'plan.gif', 'plan.svg'),
      from: fc.nat(),
      bytes: fc.uint8Array({ maxLength: 8 }),
      cut: fc.nat({ max: 20 }),
    })
    fc.assert(
      fc.property(damage, ({ name, from, bytes, cut }) => {
        const whole = Buffer.from(picture(name))
        whole.set(bytes, from % (whole.length - bytes.length))
        const damaged = whole.subarray(0, whole.length - cut)
        const { type, width, height } = measureImage(damaged)
        const problems = judgeImage(`/${name}`, damaged, { type, width, height })
        if (problems.length === 0) expect(type !== undefined && width > 0 && height > 0).toBe(true)
      }),
      { numRuns: 1000, seed: 15 },
    )
  })
})
