import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { entriesOf } from '../../../../../lib/content/model/handbook.ts'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { placeSnapshot, readSnapshot, removeSnapshot, writeSnapshot } from '../../../../../lib/content/check/snapshot.ts'

test('what the processes of a build read is what was checked, to the last field', () => {
  const handbook = loadHandbook('.')
  const file = placeSnapshot()
  writeSnapshot(file, handbook)
  const read = readSnapshot(file)
  expect(read).toStrictEqual(handbook)
  expect(entriesOf(read).flatMap(({ body }) => body.drawings).length).toBeGreaterThan(2)
  removeSnapshot(file)
  expect(existsSync(path.dirname(file))).toBe(false)
})
