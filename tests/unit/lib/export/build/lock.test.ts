import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeLock } from '../../../../../lib/export/build/lock.ts'

function lockFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'deep/build.lock')
}

test('a second build is kept out until the first has ended', () => {
  const file = lockFile()
  const lock = takeLock(file)
  expect(() => takeLock(file)).toThrow(`Another build is running (process ${process.pid}): wait until it ends. Nothing was changed.`)
  lock.release()
  takeLock(file).release()
  expect(existsSync(file)).toBe(false)
})

test('a lock whose process has died is no lock, unless the one that does its work lives', () => {
  const file = lockFile()
  takeLock(file).release()
  const died = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(file, `${died}\n${process.pid}\n`)
  expect(() => takeLock(file)).toThrow('Another build is running')
  writeFileSync(file, `${died}\n`)
  takeLock(file).release()
})
