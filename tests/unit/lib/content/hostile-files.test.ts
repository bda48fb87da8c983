import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { limits } from '../../../../lib/content/model/limits.ts'
import { firstTold, practice, practiceFile, readLaid, told, toldOf } from './laid-handbook.ts'

const words = practice('Words.')

describe('what is no plain file is not opened', () => {
  test('a link to a file outside', () => {
    expect(told({ [practiceFile]: (at) => symlinkSync('/etc/passwd', at) })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:1:1 error This is a symbolic link: replace it with the file itself. [file]"`,
    )
  })

  test('a link to itself, and one that leads nowhere', () => {
    const files = {
      [practiceFile]: (at: string) => symlinkSync(at, at),
      'content/stack/gone.mdx': (at: string) => symlinkSync('nowhere.mdx', at),
    }
    expect(told(files)).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:1:1 error This is a symbolic link: replace it with the file itself. [file]

      content/stack/gone.mdx:1:1 error This is a symbolic link: replace it with the file itself. [file]"
    `)
  })

  test('a link to a folder outside, to its own parent, and in place of the whole content', () => {
    expect(told({ 'content/practices': (at) => symlinkSync('/etc', at) })).toMatchInlineSnapshot(
      `"content/practices:1:1 error This must be a folder, not a file or a link. [stray-file]"`,
    )
    expect(told({ 'content/practices/loop': (at) => symlinkSync('..', at) })).toMatchInlineSnapshot(
      `"content/practices/loop:1:1 error Unused file: entries must end in .mdx. [stray-file]"`,
    )
    expect(firstTold({ content: (at) => symlinkSync('/etc', at) })).toMatchInlineSnapshot(
      `"content:1:1 error This must be a folder, not a file or a link. [stray-file]"`,
    )
  })

  test('a link in place of the data', () => {
    expect(firstTold({ 'content/claims.yaml': (at) => symlinkSync('/dev/zero', at) })).toMatchInlineSnapshot(
      `"content/claims.yaml:1:1 error This is a symbolic link: replace it with the file itself. [file]"`,
    )
  })

  test('a pipe, which would never end', () => {
    expect(told({ [practiceFile]: (at) => void execFileSync('mkfifo', [at]) })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:1:1 error This is a pipe or a device: replace it with a plain file. [file]"`,
    )
    expect(firstTold({ 'content/site.yaml': (at) => void execFileSync('mkfifo', [at]) })).toMatchInlineSnapshot(
      `"content/site.yaml:1:1 error This is a pipe or a device: replace it with a plain file. [file]"`,
    )
  })

  test('a folder of the name of a file', () => {
    expect(told({ 'content/practices/folder.mdx': (at) => mkdirSync(at) })).toMatchInlineSnapshot(
      `"content/practices/folder.mdx:1:1 error This must not be a folder: put a file here. [file]"`,
    )
    expect(firstTold({ 'content/stats.yaml': (at) => mkdirSync(at) })).toMatchInlineSnapshot(
      `"content/stats.yaml:1:1 error This must not be a folder: put a file here. [file]"`,
    )
  })

  test('a file in place of a folder, and no folder', () => {
    expect(told({ 'content/practices': 'x' })).toMatchInlineSnapshot(
      `"content/practices:1:1 error This must be a folder, not a file or a link. [stray-file]"`,
    )
    expect(firstTold({ content: 'x' })).toMatchInlineSnapshot(
      `"content:1:1 error This must be a folder, not a file or a link. [stray-file]"`,
    )
    expect(firstTold({ content: () => undefined })).toMatchInlineSnapshot(
      `"content:1:1 error This folder is missing: restore it. [stray-file]"`,
    )
  })

  test('a file that may not be read', () => {
    const { problems } = readLaid({
      [practiceFile]: (at) => {
        writeFileSync(at, words)
        chmodSync(at, 0)
      },
    })
    // The superuser may read everything.
    const mayRead = process.getuid?.() === 0
    expect(problems.map(({ message }) => message)).toEqual(mayRead ? [] : ["This file can't be read: EACCES: permission denied."])
  })
})

describe('a file that is too much is refused before it is read', () => {
  test('by its size', () => {
    expect(told({ [practiceFile]: Buffer.alloc(50_000_000, 'a\n') })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:1:1 error This file is 50000000 bytes: the limit is 100000. Split it, or make it smaller. [too-much]"`,
    )
    expect(firstTold({ 'content/claims.yaml': Buffer.alloc(50_000_000, '- a\n') })).toMatchInlineSnapshot(
      `"content/claims.yaml:1:1 error This file is 50000000 bytes: the limit is 500000. Split it, or make it smaller. [too-much]"`,
    )
  })

  test('by the length of a line', () => {
    expect(firstTold({ [practiceFile]: practice('a'.repeat(limits.lineLength + 1)) })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:12:1 error This line is 5001 characters long: the limit is 5000. Break it. [too-much]"`,
    )
    expect(told({ [practiceFile]: practice('a '.repeat(limits.lineLength / 2)) })).toBe('')
    expect(firstTold({ 'content/stats.yaml': `- ${'a'.repeat(limits.lineLength)}` })).toMatchInlineSnapshot(
      `"content/stats.yaml:1:1 error This line is 5002 characters long: the limit is 5000. Break it. [too-much]"`,
    )
  })

  test('by the number of its lines', () => {
    expect(firstTold({ [practiceFile]: practice('a\n'.repeat(limits.entryLines)) })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:2001:1 error This file has more than 2000 lines: split it. [too-much]"`,
    )
    expect(firstTold({ 'content/stats.yaml': '# a\n'.repeat(limits.dataLines) })).toMatchInlineSnapshot(
      `"content/stats.yaml:20001:1 error This file has more than 20000 lines: split it. [too-much]"`,
    )
  })
})

describe('names of files', { timeout: 60_000 }, () => {
  test('that are no addresses', () => {
    const text = words.replace('order: 1', 'order: 2').replace('title: Reviews', 'title: Other')
    const names = [
      'CON',
      'con',
      'lpt1',
      '',
      '.',
      '..',
      'a..b',
      '-a',
      'a--b',
      'a b',
      'a%2fb',
      'rev\u0456ews',
      '\uff41',
      'a\u200b',
      'a\nb',
      '\u001b[31mred',
      '\u202ex',
      '<script>',
      '__proto__',
      'a'.repeat(81),
      'b'.repeat(251),
      'page-2',
    ]
    expect(names.map((name) => firstTold({ [`content/practices/${name}.mdx`]: text })).join('\n')).toMatchInlineSnapshot(`
      "content/practices/CON.mdx:1:1 error The file name is the address: "CON" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/con.mdx:1:1 error The file name is the address: "con" is a name reserved by Windows: choose another. [slug]
      content/practices/lpt1.mdx:1:1 error The file name is the address: "lpt1" is a name reserved by Windows: choose another. [slug]
      content/practices/.mdx:1:1 error The file name is the address: ".mdx" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/..mdx:1:1 error The file name is the address: "." must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/...mdx:1:1 error The file name is the address: ".." must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/a..b.mdx:1:1 error The file name is the address: "a..b" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/-a.mdx:1:1 error The file name is the address: "-a" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/a--b.mdx:1:1 error The file name is the address: "a--b" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/a b.mdx:1:1 error The file name is the address: "a b" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/a%2fb.mdx:1:1 error The file name is the address: "a%2fb" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/revіews.mdx:1:1 error The file name is the address: "revіews" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/ａ.mdx:1:1 error The file name is the address: "ａ" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/a​.mdx:1:1 error The file name is the address: "a​" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/a␊b.mdx:1:1 error The file name is the address: "a␊b" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/␛[31mred.mdx:1:1 error The file name is the address: "␛[31mred" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/�x.mdx:1:1 error The file name is the address: "�x" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/<script>.mdx:1:1 error The file name is the address: "<script>" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/__proto__.mdx:1:1 error The file name is the address: "__proto__" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
      content/practices/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1 error The file name is the address: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is 81 characters long: the limit is 80. [slug]
      content/practices/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.mdx:1:1 error The file name is the address: "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" is 251 characters long: the limit is 80. [slug]
      content/practices/page-2.mdx:1:1 error "page-2" is reserved for the further pages of the section's list: choose another name. [slug]"
    `)
  })

  test('that differ in case only', () => {
    const other = words.replace('order: 1', 'order: 2').replace('title: Reviews', 'title: Other')
    expect(told({ 'content/practices/REVIEWS.mdx': other })).toMatchInlineSnapshot(`
      "content/practices/REVIEWS.mdx:1:1 error The file name is the address: "REVIEWS" must be lower-case words of a–z and 0–9 joined by hyphens. [slug]
          ---
          ^

      content/practices/REVIEWS.mdx:2:1 error The slug "REVIEWS" is already taken by content/practices/reviews.mdx: rename one of the two files. [duplicate]
          title: Other
          ^"
    `)
  })

  test('that are words of the language of the program are names like others', () => {
    const other = words.replace('order: 1', 'order: 2').replace('title: Reviews', 'title: Other')
    const { handbook, problems } = readLaid({
      'content/practices/constructor.mdx': other,
      'content/practices/prototype.mdx': words.replace('order: 1', 'order: 3').replace('title: Reviews', 'title: Third'),
    })
    expect(problems).toEqual([])
    expect(handbook?.practices.map(({ path }) => path)).toEqual(['/practices/reviews/', '/practices/constructor/', '/practices/prototype/'])
  })
})

describe('bytes and characters', { timeout: 60_000 }, () => {
  test('that nobody sees, or that look like others', () => {
    const texts = {
      NUL: 'a\0b',
      'an escape for the terminal': 'a\u001b[2Jb',
      'a mark of the byte order in the text': 'a\ufeffb',
      'a space without width': 'a\u200bb',
      'an override of the direction': 'a \u202eb c\u202c',
      'isolates of the direction': 'a \u2066b\u2069',
      'a soft hyphen': 'a\u00adb',
      'a line separator': 'a\u2028b',
      'a next line': 'a\u0085b',
      'a lost character': 'a\ufffdb',
      'a noncharacter': 'a\uffffb',
      'a Hangul filler': 'a\u3164b',
      'letters of a flag without a flag': 'a\u{e0041}\u{e0042}b',
      'a variation of nothing': 'a\ufe0fb',
      'a joiner of nothing': 'a\u200db',
      'a Cyrillic letter in a Latin word': 'Use k\u0430fka.',
      'Greek letters in a Latin word': 'Use \u039fracle.',
      'an escape for an override': 'a &#x202E; b',
      'an escape for NUL': 'a &#0; b',
      'an escape for a space without width': 'a &ZeroWidthSpace; b',
    }
    const lines = Object.entries(texts).map(([name, text]) => `${name}: ${firstTold({ [practiceFile]: practice(text) })}`)
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "NUL: content/practices/reviews.mdx:12:2 error Control character (U+0000): remove it. [character]
      an escape for the terminal: content/practices/reviews.mdx:12:2 error Control character (U+001B): remove it. [character]
      a mark of the byte order in the text: content/practices/reviews.mdx:12:2 error Zero-width character (U+FEFF): remove it. [character]
      a space without width: content/practices/reviews.mdx:12:2 error Zero-width space (U+200B): remove it. [character]
      an override of the direction: content/practices/reviews.mdx:12:3 error Text direction mark (U+202E): remove it. [character]
      isolates of the direction: content/practices/reviews.mdx:12:3 error Text direction mark (U+2066): remove it. [character]
      a soft hyphen: content/practices/reviews.mdx:12:2 error Soft hyphen (U+00AD): remove it. [character]
      a line separator: content/practices/reviews.mdx:12:2 error Line separator that only some programs recognize (U+2028): remove it. [character]
      a next line: content/practices/reviews.mdx:12:2 error Line separator that only some programs recognize (U+0085): remove it. [character]
      a lost character: content/practices/reviews.mdx:12:2 error Replacement for a lost character (U+FFFD): remove it. [character]
      a noncharacter: content/practices/reviews.mdx:12:2 error Invisible character (U+FFFF): remove it. [character]
      a Hangul filler: content/practices/reviews.mdx:12:2 error Invisible character (U+3164): remove it. [character]
      letters of a flag without a flag: content/practices/reviews.mdx:12:2 error Invisible character (U+E0041): remove it. [character]
      a variation of nothing: content/practices/reviews.mdx:12:2 error Invisible character (U+FE0F): remove it. [character]
      a joiner of nothing: content/practices/reviews.mdx:12:2 error Zero-width character (U+200D): remove it. [character]
      a Cyrillic letter in a Latin word: content/practices/reviews.mdx:12:5 error The word “kаfka” mixes two alphabets: “а” is U+0430, which only looks like a Latin letter. Retype it. [character]
      Greek letters in a Latin word: content/practices/reviews.mdx:12:5 error The word “Οracle” mixes two alphabets: “Ο” is U+039F, which only looks like a Latin letter. Retype it. [character]
      an escape for an override: content/practices/reviews.mdx:12:1 error Text direction mark (U+202E): remove it. [character]
      an escape for NUL: content/practices/reviews.mdx:12:1 error Replacement for a lost character (U+FFFD): remove it. [character]
      an escape for a space without width: content/practices/reviews.mdx:12:1 error Zero-width space (U+200B): remove it. [character]"
    `)
  })

  test.each([
    ['emoji of several signs', 'A 👩‍💻, a 🏴󠁧󠁢󠁥󠁮󠁧󠁿, a 1️⃣, a ❤️‍🔥 and a 👍🏽.'],
    ['units with Greek letters', 'About ΔT in µs and μs, π and Ω.'],
    ['accents, also loose ones', 'Déjà vu, de\u0301ja\u0300 vu.'],
    ['other alphabets', 'In Russian: Москва. In Chinese: 北京. In Arabic: مرحبا.'],
  ])('%s are fine', (_, text) => {
    expect(told({ [practiceFile]: practice(text) })).toBe('')
  })

  test('a mark of the byte order at the beginning, and CRLF, change nothing', () => {
    expect(told({ [practiceFile]: `\ufeff${words}` })).toBe('')
    expect(told({ [practiceFile]: words.replaceAll('\n', '\r\n') })).toBe('')
    expect(told({ 'content/stats.yaml': '\ufeff- icon: 📊\r\n  value: "1"\r\n  label: Of everything\r\n  claim: everything\r\n' })).toBe('')
  })

  test('line ends of a carriage return alone', () => {
    expect(told({ [practiceFile]: words.replaceAll('\n', '\r') })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:1:4 error Carriage return without a line feed: save the file with a line feed at the end of each line. [character]"`,
    )
    expect(told({ 'content/stats.yaml': '- icon: 📊\r  value: "1"\r' })).toMatchInlineSnapshot(
      `"content/stats.yaml:1:11 error Carriage return without a line feed: save the file with a line feed at the end of each line. [character]"`,
    )
  })

  test('what is not UTF-8', () => {
    expect(firstTold({ [practiceFile]: Buffer.from(words, 'utf16le') })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:3:15 error This file is not UTF-8 from here on: save it as UTF-8. [encoding]"`,
    )
    expect(firstTold({ [practiceFile]: Buffer.concat([Buffer.from(words), Buffer.from([0xed, 0xa0, 0x80])]) })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:25:1 error This file is not UTF-8 from here on: save it as UTF-8. [encoding]"`,
    )
    expect(firstTold({ [practiceFile]: Buffer.from([0xff]) })).toMatchInlineSnapshot(
      `"content/practices/reviews.mdx:1:1 error This file is not UTF-8 from here on: save it as UTF-8. [encoding]"`,
    )
    expect(firstTold({ 'content/site.yaml': Buffer.from([0xc0, 0xaf]) })).toMatchInlineSnapshot(
      `"content/site.yaml:1:1 error This file is not UTF-8 from here on: save it as UTF-8. [encoding]"`,
    )
  })

  test('an address in YAML that only looks right', () => {
    const yaml = (id: string) => `- id: "${id}"\n  name: Alpha\n  line: A database.\n  home: https://example.org/\n`
    expect(told({ 'content/technologies.yaml': yaml('\u0430lpha-db') })).toMatchInlineSnapshot(`
      "content/technologies.yaml:1:7 error \`id\` must be lower-case words of a–z and 0–9 joined by hyphens, not "аlpha-db". [schema]
          - id: "аlpha-db"
                ^

      content/technologies.yaml:1:8 error The word “аlpha” mixes two alphabets: “а” is U+0430, which only looks like a Latin letter. Retype it. [character]
          - id: "аlpha-db"
                 ^"
    `)
    expect(told({ 'content/technologies.yaml': yaml('alpha-db\\u200b') })).toMatchInlineSnapshot(`
      "content/technologies.yaml:1:7 error Zero-width space (U+200B): remove it. [character]
          - id: "alpha-db\\u200b"
                ^

      content/technologies.yaml:1:7 error \`id\` must be lower-case words of a–z and 0–9 joined by hyphens, not "alpha-db​". [schema]
          - id: "alpha-db\\u200b"
                ^"
    `)
  })
})

test('a thousand problems of one file are told as a hundred, and how many there are', () => {
  const { problems, sources, handbook } = readLaid({
    [practiceFile]: practice('{x} '.repeat(1000).replaceAll(' {x} {x} {x} {x}', '\n{x} {x} {x} {x}')),
  })
  expect(handbook).toBeUndefined()
  expect(problems).toHaveLength(limits.problems + 1)
  expect(toldOf({ problems: problems.slice(-1), sources } as never)).toMatchInlineSnapshot(`
    "content/practices/reviews.mdx:37:13 error 900 more problems in this file are not shown: fix the others first. [too-much]
        {x} {x} {x} {x}
                    ^"
  `)
})
