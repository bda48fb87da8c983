import { describe, expect, test } from 'vitest'
import { loadHandbook } from '../../../../../lib/content/check/load.ts'
import { guideShares } from '../../../../../lib/content/show/guide-shares.ts'
import { guideRules } from '../../../../../lib/content/show/guide.ts'
import { rankAxis, rankOptions, weightsOf, type Answers, type Axis, type Rules } from '../../../../../lib/content/show/rank-options.ts'

describe('a small guide', () => {
  const rules: Rules = {
    axes: [
      { id: 'shape', options: ['simple', 'layers', 'events'] },
      { id: 'place', options: ['here', 'there'] },
    ],
    forces: [
      {
        id: 'size',
        answers: [
          {
            id: 'small',
            effects: [
              { option: 'simple', weight: 3 },
              { option: 'events', weight: -1 },
            ],
          },
          {
            id: 'large',
            effects: [
              { option: 'simple', weight: -1 },
              { option: 'layers', weight: 2 },
              { option: 'events', weight: 1 },
              { option: 'there', weight: 1 },
            ],
          },
        ],
      },
      {
        id: 'haste',
        answers: [
          {
            id: 'much',
            effects: [
              { option: 'layers', weight: 1 },
              { option: 'events', weight: 2 },
            ],
          },
        ],
      },
    ],
  }
  const winnersOf = (answers: Answers) => rankOptions(rules, answers).verdicts.map(({ winner }) => winner)
  const shapeOf = (answers: Answers) => rankOptions(rules, answers).verdicts[0]

  test('without an answer nothing is answered, and the simplest options tie with all others', () => {
    expect(rankOptions(rules, {})).toMatchObject({
      answered: 0,
      verdicts: [
        { axis: 'shape', winner: 'simple', tied: ['layers', 'events'], decisive: [] },
        { axis: 'place', winner: 'here', tied: ['there'], decisive: [] },
      ],
    })
  })

  test('each axis has its winner by the highest sum, whatever wins on another', () => {
    expect(winnersOf({ size: 'small' })).toEqual(['simple', 'here'])
    expect(winnersOf({ haste: 'much' })).toEqual(['events', 'here'])
    expect(winnersOf({ size: 'large' })).toEqual(['layers', 'there'])
  })

  test('of equals the one that comes first wins, and the others are named', () => {
    expect(shapeOf({ size: 'large', haste: 'much' })).toMatchObject({ winner: 'layers', tied: ['events'] })
  })

  test('gives the reasons for a place, the strongest first', () => {
    expect(shapeOf({ haste: 'much', size: 'large' })?.places[2]).toEqual({
      option: 'events',
      score: 3,
      reasons: [
        { force: 'haste', answer: 'much', weight: 2 },
        { force: 'size', answer: 'large', weight: 1 },
      ],
    })
  })

  test('names the answers without which something else would win or tie', () => {
    expect(shapeOf({ size: 'large' })?.decisive).toEqual(['size'])
    expect(shapeOf({ size: 'large', haste: 'much' })?.decisive).toEqual(['size', 'haste'])
    expect(shapeOf({ size: 'small', haste: 'much' })?.decisive).toEqual(['size'])
  })

  test('names the answers that would each change the winner, given or not', () => {
    expect(shapeOf({ size: 'small' })?.changes).toEqual([{ force: 'size', answer: 'large' }])
    expect(shapeOf({})?.changes).toEqual([
      { force: 'size', answer: 'large' },
      { force: 'haste', answer: 'much' },
    ])
  })

  test('takes what it does not know for no answer', () => {
    expect(rankOptions(rules, { size: 'huge', colour: 'red', constructor: 'x' })).toEqual(rankOptions(rules, {}))
  })
})

describe('the guide of the handbook, over every set of answers', () => {
  const handbook = loadHandbook(process.cwd())
  const rules = guideRules(handbook.guide)
  const shares = guideShares(handbook)

  /**
   * On one axis, answers with the same weights are of one kind, and no answer is of the kind without weights. A set of kinds covers as
   * many sets of answers as the product of their counts: so every set is tried, in a fraction of the time.
   */
  const kindsOn = ({ options }: Axis) =>
    rules.forces.map(({ id, answers }) => {
      const kinds = new Map<string, { force: string; answer?: string; weights: number[]; count: number }>()
      for (const { answer, weights } of [
        { answer: undefined, weights: options.map(() => 0) },
        ...answers.map((each) => ({ answer: each.id, weights: weightsOf(each.effects, options) })),
      ]) {
        const kind = kinds.get(weights.join()) ?? { force: id, answer, weights, count: 0 }
        kinds.set(weights.join(), { ...kind, count: kind.count + 1 })
      }
      return [...kinds.values()]
    })

  type Kinds = ReturnType<typeof kindsOn>
  function* setsOf([first, ...rest]: Kinds): Generator<Kinds[number]> {
    if (!first) yield []
    else for (const kind of first) for (const others of setsOf(rest)) yield [kind, ...others]
  }

  describe.each(rules.axes)('on the axis $id', (axis) => {
    const wrong: string[] = []
    const lowered: string[] = []
    const won = new Map<string, number>()
    let tied = 0
    for (const set of setsOf(kindsOn(axis))) {
      const answers = Object.fromEntries(set.flatMap(({ force, answer }) => (answer ? [[force, answer]] : [])))
      const { winner, tied: equal, places, decisive, changes } = rankAxis(axis, rules.forces, answers)
      const count = set.reduce((product, kind) => product * kind.count, 1)
      won.set(winner, (won.get(winner) ?? 0) + count)
      if (equal.length > 0) tied += count

      const scores = axis.options.map((_, at) => set.reduce((sum, { weights }) => sum + (weights[at] ?? 0), 0))
      const highest = axis.options.filter((_, at) => scores[at] === Math.max(...scores))
      const explained =
        places.map(({ option }) => option).join() === axis.options.join() &&
        places.every(({ score, reasons }, at) => score === scores[at] && score === reasons.reduce((sum, { weight }) => sum + weight, 0))
      if (winner !== highest[0] || equal.join() !== highest.slice(1).join() || !explained) wrong.push(JSON.stringify(answers))
      for (const force of decisive) if (!(force in answers)) wrong.push(`${JSON.stringify(answers)} depends on ${force}`)
      for (const { force, answer } of changes) if (answers[force] === answer) wrong.push(`${JSON.stringify(answers)} is no change`)

      // An answer that counts more for the winner than for any other leaves it there.
      for (const { id, answers: known } of rules.forces.filter((force) => !(force.id in answers)))
        for (const { answer, weights } of known.map((each) => ({ answer: each.id, weights: weightsOf(each.effects, axis.options) })))
          if (
            Math.max(...weights) === weights[axis.options.indexOf(winner)] &&
            changes.some((change) => change.force === id && change.answer === answer)
          )
            lowered.push(`${winner} by ${id}=${answer} after ${JSON.stringify(answers)}`)
    }

    test('there is exactly one winner, explained by its reasons, and the simplest of several', () => {
      expect([...won.values()].reduce((sum, count) => sum + count, 0)).toBe(327_680)
      expect(wrong).toEqual([])
    })

    test('an answer never takes the place from an option for which it counts as much as for any other', () => {
      expect(lowered).toEqual([])
    })

    test('every option wins, and the published shares are those that were counted here', () => {
      const published = shares.axes.find(({ id }) => id === axis.id)
      // No answer at all is no set: all options tie, and the simplest would win.
      const counted = axis.options.map((id, at) => ({ id, sets: (won.get(id) ?? 0) - (at === 0 ? 1 : 0) }))
      expect(published?.options.map(({ id, sets }) => ({ id, sets }))).toEqual(counted)
      expect(published?.ties.sets).toBe(tied - 1)
      for (const { sets } of counted) expect(sets).toBeGreaterThan(0)
    })
  })

  test('every combination is some result, and the shares add up', () => {
    expect(shares.sets).toBe(327_679)
    expect(shares.combinations.reduce((sum, { sets }) => sum + sets, 0)).toBe(shares.sets)
    expect(shares.combinations.filter(({ sets }) => sets === 0)).toEqual([])
    for (const { id, options } of shares.axes)
      for (const option of options) {
        const within = shares.combinations.filter((combination) => combination.options.includes(option.id))
        expect(
          within.reduce((sum, { sets }) => sum + sets, 0),
          `${id} ${option.id}`,
        ).toBe(option.sets)
      }
  })
})

describe('systems that engineers know', () => {
  const rules = guideRules(loadHandbook(process.cwd()).guide)
  const resultOf = (answers: Answers) => rankOptions(rules, answers).verdicts.map(({ winner }) => winner)

  test('a SaaS of six people: one deployable with calls, on either platform', () => {
    const saas = { team: 'small', change: 'uneven', consistency: 'together', latency: 'mostly', operations: 'developers', audit: 'changes' }
    expect(resultOf(saas)).toEqual(['one-deployable', 'calls', 'managed'])
    expect(resultOf({ ...saas, load: 'steady', budget: 'planned' })).toEqual(['one-deployable', 'calls', 'servers'])
  })

  test.each([
    { team: 'many', operations: 'platform' },
    { team: 'many', operations: 'platform', change: 'often', load: 'one-part', budget: 'speed', integration: 'told' },
    { team: 'many', operations: 'platform', change: 'often', load: 'steady', latency: 'mostly', audit: 'changes' },
  ])('twenty teams with a platform team: microservices %j', (answers) => {
    expect(resultOf(answers)[0]).toBe('microservices')
  })

  test.each(['changes', 'replay'])('a ledger of a bank: one deployable with calls, audit=%s', (audit) => {
    const ledger = { team: 'several', change: 'seldom', load: 'steady', consistency: 'together', latency: 'always', operations: 'some' }
    expect(resultOf({ ...ledger, budget: 'planned', integration: 'asked', audit })).toEqual(['one-deployable', 'calls', 'servers'])
  })

  test('a small team with a stream and nobody waiting: one deployable and a managed queue', () => {
    expect(resultOf({ team: 'small', load: 'stream', latency: 'nobody', operations: 'developers' })).toEqual([
      'one-deployable',
      'events',
      'managed',
    ])
  })

  test('a job that runs now and then and may cost nothing at rest: a managed platform', () => {
    expect(resultOf({ team: 'small', load: 'bursts', budget: 'idle' })).toEqual(['one-deployable', 'events', 'managed'])
  })

  test('to replay every step is event sourcing, which decides neither how a system is divided nor where it runs', () => {
    const answer = rules.forces.find(({ id }) => id === 'audit')?.answers.find(({ id }) => id === 'replay')
    expect(answer?.effects).toEqual([{ option: 'events', weight: 1 }])
  })
})
