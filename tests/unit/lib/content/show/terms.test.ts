import { expect, test } from 'vitest'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { listTerms, type Term } from '../../../../../lib/content/show/terms.ts'
import { readBroken } from '../broken-handbook.ts'

test('every entry, technology, figure, drawing, other name and label, by its first letter', () => {
  const { handbook } = readBroken()
  if (!handbook) throw new Error('no handbook')
  const show = ({ text, kind, path, places }: Term): string =>
    [`${text}:`, kind, path, ...places.map(({ relation, title, path: to }) => `${relation} ${title} ${to}`)].filter(Boolean).join(' ')
  expect(listTerms(handbook).map(({ letter, id, terms }) => [`${letter} #${id}`, ...terms.map(show)])).toMatchInlineSnapshot(`
    [
      [
        "A #letter-a",
        "A: in Layers /patterns/layers/#layers",
        "Alpha: see AlphaDB /technologies/alpha-db/",
        "AlphaDB: one /technologies/alpha-db/ in Layers /patterns/layers/#layers",
      ],
      [
        "L #letter-l",
        "Layers: one /patterns/layers/",
        "Layers: drawing /patterns/layers/#layers",
        "Layers cost little: figure /sources/#low-cost",
      ],
      [
        "R #letter-r",
        "Reviews: one /practices/reviews/",
        "Run: one /technologies/run/",
        "Runlang: see Run /technologies/run/",
      ],
      [
        "S #letter-s",
        "Storage: one /stack/storage/",
      ],
      [
        "T #letter-t",
        "There is one of everything: figure /sources/#everything",
      ],
    ]
  `)
})

test('of the handbook itself, nothing is twice, and nothing stands under an article', () => {
  const letters = listTerms(loadHandbook(process.cwd()))
  const terms = letters.flatMap((letter) => letter.terms)
  const keys = terms.map(({ text, path }) => `${text} ${path}`)
  expect(new Set(keys).size).toBe(keys.length)
  const queue = letters.find(({ letter }) => letter === 'Q')?.terms.map(({ text }) => text)
  expect(queue).toContain('A Queue Before the Database')
  expect(terms.find(({ text }) => text === 'Inventory Service')?.places).toContainEqual({
    relation: 'in',
    title: 'Microservices Communication Pattern',
    path: '/patterns/microservices/#microservices-communication-pattern',
  })
})
