import { readFileSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { copyProject } from '../fixtures/copy-project.ts'
import { filesIn } from '../fixtures/export/make-export.ts'

const { root, build, remove } = copyProject('deeper/and/same-bytes')

test.afterAll(remove)

test('a build in another folder, of files of another date, for another place of the world, has the same bytes', async () => {
  test.setTimeout(300_000)
  const date = new Date('2001-02-03T04:05:06Z')
  for (const item of filesIn(root)) utimesSync(path.join(root, item), date, date)
  await build({ TZ: anotherDay(), LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', USER: 'somebody' })

  const names = filesIn('out')
  expect(filesIn(path.join(root, 'out'))).toEqual(names)
  const different = names.filter((name) => !readFileSync(path.join('out', name)).equals(readFileSync(path.join(root, 'out', name))))
  expect(different).toEqual([])
})

/** A place where it is another day than in Greenwich: twelve hours behind, or fourteen before. */
function anotherDay(): string {
  return new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Pacific/Kiritimati'
}
