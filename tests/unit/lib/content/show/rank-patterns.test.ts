import { describe, expect, test } from 'vitest'
import { guideRules } from '../../../../../lib/content/show/guide.ts'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { rankPatterns, type Answers, type Rules } from '../../../../../lib/content/show/rank-patterns.ts'

describe('a small guide', () => {
  const rules: Rules = {
    options: ['simple', 'layers', 'events'],
    forces: [
      {
        id: 'size',
        answers: [
          { id: 'small', weights: [3, 0, -1] },
          { id: 'large', weights: [-1, 2, 1] },
        ],
      },
      { id: 'haste', answers: [{ id: 'much', weights: [0, 1, 2] }] },
    ],
  }
  const orderOf = (answers: Answers) => rankPatterns(rules, answers).places.map(({ rank, option, score }) => `${rank} ${option} ${score}`)

  test('without an answer all are equal, and the simplest stands first', () => {
    expect(orderOf({})).toEqual(['1 simple 0', '1 layers 0', '1 events 0'])
    expect(rankPatterns(rules, {})).toMatchObject({ answered: 0, decisive: [] })
  })

  test('the highest sum comes first; equal ones share a rank and keep their order', () => {
    expect(orderOf({ size: 'small' })).toEqual(['1 simple 3', '2 layers 0', '3 events -1'])
    expect(orderOf({ size: 'large', haste: 'much' })).toEqual(['1 layers 3', '1 events 3', '3 simple -1'])
  })

  test('gives the reasons for a place, the strongest first', () => {
    expect(rankPatterns(rules, { haste: 'much', size: 'large' }).places[1]?.reasons).toEqual([
      { force: 'haste', answer: 'much', weight: 2 },
      { force: 'size', answer: 'large', weight: 1 },
    ])
  })

  test('names the answers without which something else would stand first, or share the place', () => {
    expect(rankPatterns(rules, { size: 'large' }).decisive).toEqual(['size'])
    expect(rankPatterns(rules, { size: 'large', haste: 'much' }).decisive).toEqual(['size', 'haste'])
    expect(rankPatterns(rules, { size: 'small', haste: 'much' }).decisive).toEqual(['size'])
  })

  test('takes what it does not know for no answer', () => {
    expect(orderOf({ size: 'huge', colour: 'red', constructor: 'x' })).toEqual(orderOf({}))
  })
})

describe('the guide of the handbook, over every combination of answers', () => {
  const rules = guideRules(loadHandbook(process.cwd()))
  const { options, forces } = rules
  /** A combination is a number with one digit per force: 0 is no answer, `n` the nth one. */
  const bases = forces.map(({ answers }) => answers.length + 1)
  const steps = bases.map((_, force) => bases.slice(0, force).reduce((product, base) => product * base, 1))
  const combinations = bases.reduce((product, base) => product * base, 1)
  const digitOf = (combination: number, force: number) => Math.floor(combination / (steps[force] ?? 1)) % (bases[force] ?? 1)
  /** The place of each option in each combination, from 0. */
  const places = new Uint8Array(combinations * options.length)
  const placeOf = (combination: number, option: number) => places[combination * options.length + option] ?? 0
  const found = { first: new Map<string, number>(), whole: new Set<string>(), wrong: [] as string[] }

  for (let combination = 0; combination < combinations; combination += 1) {
    const answers: Record<string, string> = {}
    forces.forEach((force, index) => {
      const answer = force.answers[digitOf(combination, index) - 1]
      if (answer) answers[force.id] = answer.id
    })
    const ranking = rankPatterns(rules, answers)
    const [first] = ranking.places
    if (!first || ranking.places.length !== options.length || ranking.answered !== Object.keys(answers).length)
      found.wrong.push(JSON.stringify(answers))
    ranking.places.forEach(({ option, rank, score, reasons }, place) => {
      places[combination * options.length + options.indexOf(option)] = place
      const before = ranking.places[place - 1]
      const sum = reasons.reduce((total, { weight }) => total + weight, 0)
      const inOrder =
        !before ||
        before.score > score ||
        (before.score === score && before.rank === rank && options.indexOf(before.option) < options.indexOf(option))
      if (sum !== score || !inOrder) found.wrong.push(`${JSON.stringify(answers)} ${option}`)
    })
    if (first && first.score > (ranking.places[1]?.score ?? 0)) {
      found.first.set(first.option, (found.first.get(first.option) ?? 0) + 1)
      if (ranking.answered === forces.length) found.whole.add(first.option)
    }
  }

  test('there is always a result: every option once, by its sum, equal ones in their order', () => {
    expect(combinations).toBe(327_680)
    expect(found.wrong).toEqual([])
  })

  test('every option comes first alone, also where every question is answered', () => {
    expect([...found.first.keys()].toSorted()).toEqual([...options].toSorted())
    expect([...found.whole].toSorted()).toEqual([...options].toSorted())
  })

  test('an answer never lowers an option against one for which it speaks less', () => {
    const lowered: string[] = []
    for (let combination = 0; combination < combinations; combination += 1) {
      for (const [index, force] of forces.entries()) {
        const digit = digitOf(combination, index)
        if (digit === 0) continue
        const without = combination - digit * (steps[index] ?? 0)
        const weights = force.answers[digit - 1]?.weights ?? []
        for (let better = 0; better < options.length; better += 1) {
          for (let worse = 0; worse < options.length; worse += 1) {
            const speaksMore = better !== worse && (weights[better] ?? 0) >= (weights[worse] ?? 0)
            if (
              speaksMore &&
              placeOf(without, better) < placeOf(without, worse) &&
              placeOf(combination, better) > placeOf(combination, worse)
            )
              lowered.push(`${force.id} ${digit} in ${combination}: ${options[better]} below ${options[worse]}`)
          }
        }
      }
    }
    expect(lowered).toEqual([])
  })

  test('a small team that runs it besides its work and changes it seldom is told to stay simple, whatever else it answers but one', () => {
    const answers = { team: 'small', change: 'seldom', operations: 'developers' }
    expect(rankPatterns(rules, answers).places[0]?.option).toBe('simple')
    for (const force of forces) {
      for (const { id } of force.answers)
        expect(rankPatterns(rules, { [force.id]: id, ...answers }).places[0]?.option, `${force.id}=${id}`).toBe('simple')
    }
  })

  test.each([
    ['microservices', { team: 'many', change: 'often', operations: 'platform' }],
    ['event-driven', { load: 'stream', consistency: 'later', integration: 'told' }],
    ['serverless', { team: 'small', load: 'bursts', budget: 'idle' }],
    ['simple', { team: 'several', consistency: 'together', latency: 'always' }],
  ])('%s is recommended where its own forces are at work', (option, answers) => {
    expect(rankPatterns(rules, answers).places[0]?.option).toBe(option)
  })
})
