import { describe, expect, test } from 'vitest'
import { limits } from '../../../../lib/content/model/limits.ts'
import { firstTold, practice, practiceFile, readLaid, told } from './laid-handbook.ts'

const stats = 'content/stats.yaml'
const stat = '- icon: 📊\n  value: "1"\n  label: Of everything\n  claim: everything\n'

/** What is told of each text in place of the statistics. */
function toldOfEach(texts: Record<string, string>): string {
  return Object.entries(texts)
    .map(([name, text]) => `${name}: ${firstTold({ [stats]: text })}`)
    .join('\n')
}

describe('YAML is plain data', () => {
  test('tags make nothing', () => {
    expect(
      toldOfEach({
        function: stat.replace('Of everything', '!!js/function "function () { process.exit(7) }"'),
        expression: stat.replace('Of everything', '!!js/undefined ""'),
        binary: stat.replace('Of everything', '!!binary aGFsbG8='),
        timestamp: stat.replace('Of everything', '!!timestamp 2001-01-01'),
        set: stat.replace('Of everything', '!!set {a}'),
        text: stat.replace('"1"', '!!str 1'),
        'of one sign': stat.replace('"1"', '! 1'),
        'with an address': stat.replace('"1"', '!<tag:yaml.org,2002:str> 1'),
        'with a handle': `%TAG !e! tag:example.org,2000:\n---\n${stat.replace('"1"', '!e!x 1')}`,
      }),
    ).toMatchInlineSnapshot(`
      "function: content/stats.yaml:3:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      expression: content/stats.yaml:3:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      binary: content/stats.yaml:3:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      timestamp: content/stats.yaml:3:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      set: content/stats.yaml:3:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      text: content/stats.yaml:2:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      of one sign: content/stats.yaml:2:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      with an address: content/stats.yaml:2:10 error Tags (\`!name\`) are not allowed: write the plain value. [yaml]
      with a handle: content/stats.yaml:1:1 error Directives (\`%NAME\`) are not allowed: remove this line. [yaml]"
    `)
  })

  test('nothing is repeated', () => {
    const laughs = `a: &a [ha, ha]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a, *a, *a, *a]\n`).join('')}`
    expect(
      toldOfEach({
        'an anchor': stat.replace('Of everything', '&a Of everything'),
        'an alias': stat.replace('Of everything', '*a'),
        'an alias as a key': stat.replace('label', '*a '),
        'a billion laughs': laughs,
        'a list in itself': '&a [*a]\n',
        'a merge': `- &a {icon: 📊}\n- <<: *a\n  value: "1"\n`,
        'a merge of a group': stat.replace('label: Of everything', '<<: {label: Of everything}'),
      }),
    ).toMatchInlineSnapshot(`
      "an anchor: content/stats.yaml:3:10 error Anchors (\`&name\`) are not allowed: write the value without one. [yaml]
      an alias: content/stats.yaml:3:10 error Aliases (\`*name\`) are not allowed: write the value out. [yaml]
      an alias as a key: content/stats.yaml:3:3 error Aliases (\`*name\`) are not allowed: write the value out. [yaml]
      a billion laughs: content/stats.yaml:1:4 error Anchors (\`&name\`) are not allowed: write the value without one. [yaml]
      a list in itself: content/stats.yaml:1:1 error Anchors (\`&name\`) are not allowed: write the value without one. [yaml]
      a merge: content/stats.yaml:1:3 error Anchors (\`&name\`) are not allowed: write the value without one. [yaml]
      a merge of a group: content/stats.yaml:1:3 error \`label\` is missing: it must be a string. [missing-key]"
    `)
  })

  test('the names of the program are keys like others', () => {
    expect(
      toldOfEach({
        ['__proto__']: `${stat}  __proto__: {polluted: true}\n`,
        'in brackets': `[{"__proto__": {"polluted": true}}]\n`,
        constructor: `${stat}  constructor: {prototype: {polluted: true}}\n`,
        prototype: `${stat}  prototype: x\n`,
        toString: `${stat}  toString: x\n`,
        'as the whole': '__proto__: []\n',
        'as a claim': stat.replace('claim: everything', 'claim: __proto__'),
        'as a claim that is well written': stat.replace('claim: everything', 'claim: constructor'),
      }),
    ).toMatchInlineSnapshot(`
      "__proto__: content/stats.yaml:5:3 error Unknown key \`__proto__\`. Allowed here: \`icon\`, \`value\`, \`label\`, \`claim\`. [unknown-key]
      in brackets: content/stats.yaml:1:2 error \`icon\` is missing: it must be a string. [missing-key]
      constructor: content/stats.yaml:5:3 error Unknown key \`constructor\`. Allowed here: \`icon\`, \`value\`, \`label\`, \`claim\`. [unknown-key]
      prototype: content/stats.yaml:5:3 error Unknown key \`prototype\`. Allowed here: \`icon\`, \`value\`, \`label\`, \`claim\`. [unknown-key]
      toString: content/stats.yaml:5:3 error Unknown key \`toString\`. Allowed here: \`icon\`, \`value\`, \`label\`, \`claim\`. [unknown-key]
      as the whole: content/stats.yaml:1:1 error \`the file\` must be a list, not a mapping (\`key: value\`). [schema]
      as a claim: content/stats.yaml:4:10 error \`claim\` must be lower-case words of a–z and 0–9 joined by hyphens, not "__proto__". [schema]
      as a claim that is well written: content/stats.yaml:4:10 error There is no claim \`constructor\` in content/claims.yaml. [reference]"
    `)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('groups that pretend to be texts', () => {
    expect(firstTold({ 'content/site.yaml': 'language: {toString: a, valueOf: b}\n' })).toMatchInlineSnapshot(
      `"content/site.yaml:1:1 error \`title\` is missing: it must be a string. [missing-key]"`,
    )
    expect(told({ [practiceFile]: practice('Words.', 'icon2: {toString: null}\n') })).toMatchInlineSnapshot(`
      "content/practices/reviews.mdx:10:1 error Unknown key \`icon2\`. Did you mean \`icon\`? Allowed here: \`title\`, \`icon\`, \`order\`, \`updated\`, \`related\`, \`checklist\`. [unknown-key]
          icon2: {toString: null}
          ^"
    `)
    expect(firstTold({ [stats]: stat.replace('📊', '{toString: a}') })).toMatchInlineSnapshot(
      `"content/stats.yaml:1:9 error \`icon\` must be a string, not a mapping (\`key: value\`). [schema]"`,
    )
  })

  test('doubled keys', () => {
    expect(
      toldOfEach({
        'one after the other': `${stat}  claim: other\n`,
        'written in two ways': `${stat}  "claim": other\n`,
        'in brackets': '[{icon: 📊, icon: 📊}]\n',
        'of numbers': '- 1: a\n  0x1: b\n',
      }),
    ).toMatchInlineSnapshot(`
      "one after the other: content/stats.yaml:5:3 error Duplicate key: remove one of the two. [yaml]
      written in two ways: content/stats.yaml:5:3 error Duplicate key: remove one of the two. [yaml]
      in brackets: content/stats.yaml:1:13 error Duplicate key: remove one of the two. [yaml]
      of numbers: content/stats.yaml:1:3 error \`icon\` is missing: it must be a string. [missing-key]"
    `)
  })
})

describe('values', { timeout: 60_000 }, () => {
  test('numbers that are none', () => {
    const order = (value: string) => practice('Words.').replace('order: 1', `order: ${value}`)
    const values = [
      '.inf',
      '-.inf',
      '.nan',
      '1e400',
      '1e3',
      '99999999999999999999',
      '-1',
      '0',
      '-0',
      '1.5',
      '0x10',
      '0o7',
      '010',
      '1_000',
      '12:30:45',
      'yes',
      'no',
      'on',
      'off',
      'true',
      '~',
      'null',
      '2001-01-01',
      '"1"',
      '[]',
      '{}',
    ]
    expect(values.map((value) => `${value}: ${firstTold({ [practiceFile]: order(value) })}`).join('\n')).toMatchInlineSnapshot(`
      ".inf: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      -.inf: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      .nan: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      1e400: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      1e3: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      99999999999999999999: content/practices/reviews.mdx:4:8 error \`order\` must be at most 9007199254740991, not 100000000000000000000. [schema]
      -1: content/practices/reviews.mdx:4:8 error \`order\` must be at least 1, not -1. [schema]
      0: content/practices/reviews.mdx:4:8 error \`order\` must be at least 1, not 0. [schema]
      -0: content/practices/reviews.mdx:4:8 error \`order\` must be at least 1, not 0. [schema]
      1.5: content/practices/reviews.mdx:4:8 error \`order\` must be a whole number, not the number 1.5. [schema]
      0x10: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      0o7: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      010: content/practices/reviews.mdx:4:8 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
      1_000: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "1_000". [schema]
      12:30:45: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "12:30:45". [schema]
      yes: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "yes". [schema]
      no: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "no". [schema]
      on: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "on". [schema]
      off: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "off". [schema]
      true: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not true. [schema]
      ~: content/practices/reviews.mdx:4:8 error \`order\` is empty: it must be a number. [schema]
      null: content/practices/reviews.mdx:4:8 error \`order\` is empty: it must be a number. [schema]
      2001-01-01: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "2001-01-01". [schema]
      "1": content/practices/reviews.mdx:4:8 error \`order\` must be a number, not "1". [schema]
      []: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not a list. [schema]
      {}: content/practices/reviews.mdx:4:8 error \`order\` must be a number, not a mapping (\`key: value\`). [schema]"
    `)
  })

  test('texts that YAML takes for something else', () => {
    const values = [
      'yes',
      'no',
      'on',
      'off',
      'true',
      'null',
      '~',
      '',
      '1',
      '1.0',
      '0x1f',
      '.inf',
      '.nan',
      '2001-01-01',
      '12:30',
      '""',
      '" "',
      '"\\n"',
      '[a]',
      '{a: b}',
    ]
    expect(values.map((value) => `${value}: ${firstTold({ [stats]: stat.replace('Of everything', value) })}`).join('\n'))
      .toMatchInlineSnapshot(`
        "yes: fine
        no: fine
        on: fine
        off: fine
        true: content/stats.yaml:3:10 error \`label\` must be a string, not true: put it in quotes. [schema]
        null: content/stats.yaml:3:10 error \`label\` is empty: it must be a string. [schema]
        ~: content/stats.yaml:3:10 error \`label\` is empty: it must be a string. [schema]
        : content/stats.yaml:3:10 error \`label\` is empty: it must be a string. [schema]
        1: content/stats.yaml:3:10 error \`label\` must be a string, not the number 1: put it in quotes. [schema]
        1.0: content/stats.yaml:3:10 error \`label\` must be a string, not the number 1: put it in quotes. [schema]
        0x1f: content/stats.yaml:3:10 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
        .inf: content/stats.yaml:3:10 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
        .nan: content/stats.yaml:3:10 error Write a number in digits, such as 16 or 0.5; a text that looks like a number needs quotes. [yaml]
        2001-01-01: fine
        12:30: fine
        "": content/stats.yaml:3:10 error \`label\` is empty. [schema]
        " ": content/stats.yaml:3:10 error \`label\` is empty. [schema]
        "\\n": content/stats.yaml:3:10 error \`label\` is empty. [schema]
        [a]: content/stats.yaml:3:10 error \`label\` must be a string, not a list. [schema]
        {a: b}: content/stats.yaml:3:10 error \`label\` must be a string, not a mapping (\`key: value\`). [schema]"
      `)
  })

  test('dates that are none', () => {
    const values = [
      '2030-02-30',
      '2030-13-01',
      '0000-00-00',
      '2030-01-01T00:00:00Z',
      '2030-1-1',
      '20300101',
      '9999999999-01-01',
      '2030-01-01\n    x',
      '"2030-01-01 "',
      '२०३०-०१-०१',
    ]
    const claims = (value: string) =>
      `- id: everything\n  says: x\n  figure: "1"\n  kind: illustrative\n  verdict: no source known\n  owner: editors\n  reviewBy: ${value}\n`
    expect(values.map((value) => `${JSON.stringify(value)}: ${firstTold({ 'content/claims.yaml': claims(value) })}`).join('\n'))
      .toMatchInlineSnapshot(`
        ""2030-02-30": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "2030-02-30". [schema]
        "2030-13-01": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "2030-13-01". [schema]
        "0000-00-00": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "0000-00-00". [schema]
        "2030-01-01T00:00:00Z": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "2030-01-01T00:00:00Z". [schema]
        "2030-1-1": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "2030-1-1". [schema]
        "20300101": content/claims.yaml:7:13 error \`reviewBy\` must be a string, not the number 20300101: put it in quotes. [schema]
        "9999999999-01-01": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "9999999999-01-01". [schema]
        "2030-01-01\\n    x": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "2030-01-01 x". [schema]
        "\\"2030-01-01 \\"": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "2030-01-01 ". [schema]
        "२०३०-०१-०१": content/claims.yaml:7:13 error \`reviewBy\` must be a date such as 2027-05-31, not "२०३०-०१-०१". [schema]"
      `)
  })

  test('addresses', () => {
    const values = [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'http://example.org/',
      '//example.org/',
      'https:example.org',
      'https://',
      'https:///x',
      'https://user:password@example.org/',
      'https://user@example.org/',
      'https://example.org\\@evil.example/',
      'https://exa mple.org/',
      '"https://example.org/\\n"',
      '"https://example.org/\\tx"',
      'https://example.org/">x',
      'https://[::1',
      'https://example.org:99999/',
      'https://%00/',
      'https://.../',
    ]
    const technology = (home: string) => `- id: alpha-db\n  name: AlphaDB\n  line: A database.\n  home: ${home}\n`
    expect(values.map((value) => `${value}: ${firstTold({ 'content/technologies.yaml': technology(value) })}`).join('\n'))
      .toMatchInlineSnapshot(`
        "javascript:alert(1): content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "javascript:alert(1)". [schema]
        JavaScript:alert(1): content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "JavaScript:alert(1)". [schema]
        data:text/html,x: content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "data:text/html,x". [schema]
        http://example.org/: content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "http://example.org/". [schema]
        //example.org/: content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "//example.org/". [schema]
        https:example.org: content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "https:example.org". [schema]
        https://: content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "https://". [schema]
        https:///x: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://user:password@example.org/: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://user@example.org/: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://example.org\\@evil.example/: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://exa mple.org/: content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "https://exa mple.org/". [schema]
        "https://example.org/\\n": content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "https://example.org/␊". [schema]
        "https://example.org/\\tx": content/technologies.yaml:4:9 error \`home\` must be an address that begins with https://, not "https://example.org/→x". [schema]
        https://example.org/">x: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://[::1: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://example.org:99999/: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://%00/: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]
        https://.../: content/technologies.yaml:4:9 error \`home\` is not a valid web address: a host name must follow //, with no user name before it. [schema]"
      `)
  })

  test('escapes that make what nobody sees', () => {
    const values = [
      'a\\0b',
      'a\\x1b[31mb',
      'a\\u202eb',
      'a\\u200bb',
      'a\\uD800b',
      'a\\U0010FFFFb',
      'a\\_b',
      'a\\Lb',
      'a\\rb',
      'k\\u0430fka',
    ]
    expect(values.map((value) => `${value}: ${firstTold({ [stats]: stat.replace('Of everything', `"${value}"`) })}`).join('\n'))
      .toMatchInlineSnapshot(`
        "a\\0b: content/stats.yaml:3:10 error Control character (U+0000): remove it. [character]
        a\\x1b[31mb: content/stats.yaml:3:10 error Control character (U+001B): remove it. [character]
        a\\u202eb: content/stats.yaml:3:10 error Text direction mark (U+202E): remove it. [character]
        a\\u200bb: content/stats.yaml:3:10 error Zero-width space (U+200B): remove it. [character]
        a\\uD800b: content/stats.yaml:3:10 error Invisible character (U+D800): remove it. [character]
        a\\U0010FFFFb: content/stats.yaml:3:10 error Invisible character (U+10FFFF): remove it. [character]
        a\\_b: fine
        a\\Lb: content/stats.yaml:3:10 error Line separator that only some programs recognize (U+2028): remove it. [character]
        a\\rb: content/stats.yaml:3:10 error Carriage return without a line feed (U+000D): remove it. [character]
        k\\u0430fka: content/stats.yaml:3:10 error The word “kаfka” mixes two alphabets: “а” is U+0430, which only looks like a Latin letter. Retype it. [character]"
      `)
  })

  test('long names and texts are shortened in what is told', () => {
    expect(firstTold({ [stats]: `${stat}  ${'k'.repeat(900)}: x\n` })).toMatchInlineSnapshot(
      `"content/stats.yaml:5:3 error Unknown key \`kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…\`. Allowed here: \`icon\`, \`value\`, \`label\`, \`claim\`. [unknown-key]"`,
    )
    expect(firstTold({ [stats]: stat.replace('📊', 'x'.repeat(900)) })).toMatchInlineSnapshot(
      `"content/stats.yaml:1:9 error \`icon\` must be one emoji, not "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…". [schema]"`,
    )
    expect(told({ [stats]: stat.replace('📊', 'x'.repeat(900)) }).split('\n')[1]?.length).toBeLessThan(450)
  })
})

describe('documents', () => {
  test('that are none, or several', () => {
    expect(
      toldOfEach({
        'only a comment': '# nothing\n',
        'only a line': '---\n',
        'two documents': `${stat}---\n${stat}`,
        'an end and more': `${stat}...\n${stat}`,
        'a directive': `%YAML 1.1\n---\n${stat}`,
        'a text': 'words\n',
        'a number': '7\n',
        'a list of nothing': '-\n-\n',
        'an empty list': '[]\n',
      }),
    ).toMatchInlineSnapshot(`
      "only a comment: content/stats.yaml:1:1 error \`the file\` is empty: it must be a list. [schema]
      only a line: content/stats.yaml:1:4 error \`the file\` is empty: it must be a list. [schema]
      two documents: content/stats.yaml:5:1 error A second document begins here, but a file may have only one: remove the line \`---\` or \`...\`. [yaml]
      an end and more: content/stats.yaml:6:1 error A second document begins here, but a file may have only one: remove the line \`---\` or \`...\`. [yaml]
      a directive: content/stats.yaml:1:1 error Directives (\`%NAME\`) are not allowed: remove this line. [yaml]
      a text: content/stats.yaml:1:1 error \`the file\` must be a list, not "words". [schema]
      a number: content/stats.yaml:1:1 error \`the file\` must be a list, not the number 7. [schema]
      a list of nothing: content/stats.yaml:1:2 error Item 1 is empty: it must be a mapping (\`key: value\`). [schema]
      an empty list: content/stats.yaml:1:1 error \`the file\` needs at least 1 item, and has none. [schema]"
    `)
  })

  test('indented by tabs', () => {
    expect(toldOfEach({ key: stat.replace('  label', '\tlabel'), item: `\t${stat}`, value: stat.replace('label: ', 'label:\t') }))
      .toMatchInlineSnapshot(`
        "key: content/stats.yaml:3:2 error This line is indented with a tab: YAML allows only spaces. [yaml]
        item: content/stats.yaml:1:1 error This line is indented with a tab: YAML allows only spaces. [yaml]
        value: fine"
      `)
  })

  test('nested too deep', () => {
    expect(
      toldOfEach({
        'in brackets': '['.repeat(2000) + ']'.repeat(2000),
        'in braces': '{a: '.repeat(900) + '}'.repeat(900),
        'in lines': '- '.repeat(2400) + 'a',
        'by indentation': Array.from({ length: 500 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
        'in long keys': '? '.repeat(2400) + 'a',
      }),
    ).toMatchInlineSnapshot(`
      "in brackets: content/stats.yaml:1:21 error Lists and mappings are nested more than 20 levels deep here, deeper than anything in the handbook: flatten them. [too-much]
      in braces: content/stats.yaml:1:81 error Lists and mappings are nested more than 20 levels deep here, deeper than anything in the handbook: flatten them. [too-much]
      in lines: content/stats.yaml:1:41 error Lists and mappings are nested more than 20 levels deep here, deeper than anything in the handbook: flatten them. [too-much]
      by indentation: content/stats.yaml:21:21 error Lists and mappings are nested more than 20 levels deep here, deeper than anything in the handbook: flatten them. [too-much]
      in long keys: content/stats.yaml:1:41 error Lists and mappings are nested more than 20 levels deep here, deeper than anything in the handbook: flatten them. [too-much]"
    `)
  })

  test('of more words than may be', () => {
    const row = `- [${'a, '.repeat(100)}]\n`
    expect(firstTold({ [stats]: row.repeat(limits.yamlTokens / 300) })).toMatchInlineSnapshot(
      `"content/stats.yaml:247:278 error This file has more than 100000 words and marks, more than any page could show: split it. [too-much]"`,
    )
  })
})

describe('frontmatter', () => {
  const body = practice('Words.')

  test('of other languages is never run', () => {
    expect(
      [
        body.replace('---', '---js').replace('title: Reviews', 'process.exit(7)'),
        body.replace('---', '---json'),
        body.replace('---', '---javascript'),
        body.replace('---', '---coffee'),
        body.replaceAll('---', '+++'),
        body.replaceAll('---', ';;;'),
        `\n${body}`,
        ` ${body}`,
        `<!-- x -->\n${body}`,
        body.replace(/---\n\n/, '\n'),
        body.replace(/---\n\n/, '...\n\n'),
        body.replace(/---\n\n/, ' ---\n\n'),
        '---\n---\n',
        '---\n---',
        '---',
        '----\ntitle: x\n----\n',
        '---\n- a\n---\n\nWords.\n',
        '---\n--- \n---\n\nWords.\n',
      ]
        .map((text) => `${JSON.stringify(text.slice(0, 24))}: ${firstTold({ [practiceFile]: text })}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      ""---js\\nprocess.exit(7)\\nic": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---json\\ntitle: Reviews\\ni": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---javascript\\ntitle: Rev": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---coffee\\ntitle: Reviews": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "+++\\ntitle: Reviews\\nicon:": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      ";;;\\ntitle: Reviews\\nicon:": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "\\n---\\ntitle: Reviews\\nicon": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      " ---\\ntitle: Reviews\\nicon": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "<!-- x -->\\n---\\ntitle: Re": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---\\ntitle: Reviews\\nicon:": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---\\ntitle: Reviews\\nicon:": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---\\ntitle: Reviews\\nicon:": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---\\n---\\n": content/practices/reviews.mdx:2:1 error \`the file\` is empty: it must be a mapping (\`key: value\`). [schema]
      "---\\n---": content/practices/reviews.mdx:2:1 error No text below the front matter: write at least one paragraph. [empty-body]
      "---": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "----\\ntitle: x\\n----\\n": content/practices/reviews.mdx:1:1 error No front matter: begin the file with a line \`---\`, its fields, and a second line \`---\`. [frontmatter]
      "---\\n- a\\n---\\n\\nWords.\\n": content/practices/reviews.mdx:2:1 error \`the file\` must be a mapping (\`key: value\`), not a list. [schema]
      "---\\n--- \\n---\\n\\nWords.\\n": content/practices/reviews.mdx:2:1 error \`the file\` is empty: it must be a mapping (\`key: value\`). [schema]"
    `)
  })

  test('with hostile names and texts that are words like others', () => {
    const { handbook, problems } = readLaid({
      [practiceFile]: body
        .replace('title: Reviews', `title: '<script>alert(1)</script> "--> ]]> \${x} {{x}} {x}'`)
        .replace('id: read-it', 'id: constructor'),
    })
    expect(problems).toEqual([])
    expect(handbook?.practices[0]?.title).toBe('<script>alert(1)</script> "--> ]]> ${x} {{x}} {x}')
    expect(handbook?.practices[0]?.checklist[0]?.id).toBe('constructor')
  })
})
