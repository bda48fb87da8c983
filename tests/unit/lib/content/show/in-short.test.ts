import { expect, test } from 'vitest'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { inShort } from '../../../../../lib/content/show/in-short.ts'

test('the home page shows the first drawing of a pattern and its statements, and nothing of what puts them right', () => {
  const { patterns } = loadHandbook('.')
  const serverless = patterns.find(({ slug }) => slug === 'serverless')
  expect(serverless?.body.introDrawings).toHaveLength(2)
  const short = serverless && inShort(serverless)
  expect(short?.body.introDrawings.map(({ title }) => title)).toEqual(['Serverless Request Flow'])
  expect(short?.body.introDrawings[0]?.caption).toBeUndefined()
  expect(short?.benefits.items).toEqual(serverless?.benefits.items.map(({ text }) => ({ text })))
})
