import { afterEach, describe, expect, test, vi } from 'vitest'
import { editAddress } from '../../../../../lib/content/model/repository.ts'
import { settingProblems } from '../../../../../lib/content/model/settings.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

function editAddressFor(setting: string, file: string): string | undefined {
  vi.stubEnv('REPOSITORY_URL', setting)
  return editAddress(file)
}

describe('the address on which a file is changed', () => {
  test.each([
    ['https://github.com/org/repo', 'https://github.com/org/repo/edit/main/content/patterns/layers.mdx'],
    ['https://github.com/org/my.repo/', 'https://github.com/org/my.repo/edit/main/content/patterns/layers.mdx'],
    [
      'https://gitlab.com/org/repo/-/edit/develop/{path}?from=site',
      'https://gitlab.com/org/repo/-/edit/develop/content/patterns/layers.mdx?from=site',
    ],
  ])('%s', (setting, address) => {
    expect(settingProblems({ REPOSITORY_URL: setting })).toEqual([])
    expect(editAddressFor(setting, 'content/patterns/layers.mdx')).toBe(address)
  })

  test('is none where nobody has said where the repository is', () => {
    expect(editAddressFor('', 'content/site.yaml')).toBeUndefined()
  })

  test('holds no more than a path: what has a meaning in an address is written out', () => {
    expect(editAddressFor('https://github.com/org/repo', 'content/$&?#.mdx')).toBe(
      'https://github.com/org/repo/edit/main/content/%24%26%3F%23.mdx',
    )
  })

  test('is not made of a setting that is wrong, also where no build has looked at it', () => {
    expect(() => editAddressFor('github', 'content/site.yaml')).toThrow('REPOSITORY_URL is `github`')
  })
})

describe('what is wrong with a setting is said with its repair', () => {
  test.each([
    ['git@github.com:org/repo.git', 'Write `https://github.com/org/repo`.'],
    ['ssh://git@github.com/org/repo.git', 'Write `https://github.com/org/repo`.'],
    ['https://github.com/org/repo.git', 'Write `https://github.com/org/repo`.'],
    ['https://github.com/org/repo/tree/main', 'Write `https://github.com/org/repo`.'],
    ['github.com/org/repo', 'Write `https://github.com/org/repo`.'],
    ['https://gitlab.com/org/repo', 'such as `https://gitlab.com/org/repo/-/edit/main/{path}`.'],
    ['https://git.example.org/{path}/{path}', 'with `{path}` once'],
    ['https://{path}.example.org/', 'with `{path}` once'],
    ['https://git.example.org/{file}', 'with `{path}` once'],
    ['javascript:alert(1)//{path}', 'Write the address of a repository'],
    ['https://user:secret@git.example.org/{path}', 'Write the address of a repository'],
  ])('%s', (setting, repair) => {
    const [problem, ...more] = settingProblems({ REPOSITORY_URL: setting })
    expect(problem).toContain(`REPOSITORY_URL is \`${setting}\``)
    expect(problem).toContain(repair)
    expect(more).toEqual([])
  })

  test.each(['example.org', 'ftp://example.org', 'https://'])('of the address of the site: %s', (setting) => {
    expect(settingProblems({ SITE_URL: setting })).toEqual([
      `SITE_URL is \`${setting}\`, which is no public address of a site. Write it with its scheme and its host, such as \`https://example.org\`.`,
    ])
  })

  test('nothing is wrong with settings that are not there, or as the documentation shows them', () => {
    expect(settingProblems({})).toEqual([])
    expect(settingProblems({ SITE_URL: 'http://localhost:4000', REPOSITORY_URL: '' })).toEqual([])
    expect(settingProblems({ SITE_URL: 'https://example.org/' })).toEqual([])
  })
})
