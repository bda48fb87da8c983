import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a build says what is wrong with its settings before it begins, and leaves all as it was', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'example.org', REPOSITORY_URL: 'git@github.com:org/repo.git' },
  })
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout:
      'SITE_URL is `example.org`, which is no public address of a site. Write it with its scheme and its host, such as `https://example.org`.\n' +
      'REPOSITORY_URL is `git@github.com:org/repo.git`, which leads to no file of the repository. Write `https://github.com/org/repo`.\n' +
      'The published site is unchanged.\n',
    stderr: '',
  })
})
