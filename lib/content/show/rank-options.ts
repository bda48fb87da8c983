/** What the guide counts with: no words, so that a page can be read into it. */
export type Rules = {
  axes: readonly Axis[]
  forces: readonly { id: string; answers: readonly { id: string; effects: readonly Effect[] }[] }[]
}

/** What is decided by itself. */
export type Axis = {
  id: string
  /** The simplest first: it wins a tie. */
  options: readonly string[]
}

/** What an answer does to an option: above 0 it is an argument for it, below 0 against it. */
type Effect = { option: string; weight: number }

/** The answer that was chosen for each force; what is missing or unknown is not answered. */
export type Answers = Readonly<Record<string, string | undefined>>

export type Reason = { force: string; answer: string; weight: number }

/** An option of an axis, in the order of the axis. */
export type Place = {
  option: string
  /** The sum of all weights. */
  score: number
  /** The arguments for it and against it, the strongest first, else in the order of the questions. */
  reasons: Reason[]
}

/** What the answers come to on an axis. */
export type Verdict = {
  axis: string
  /** The option with the highest sum, of several the simplest. */
  winner: string
  /** The other options with the same sum. */
  tied: string[]
  places: Place[]
  /** The forces without whose answer another option would win or tie. */
  decisive: string[]
  /** The answers that would each, by itself, make another option win. */
  changes: { force: string; answer: string }[]
}

/** Ranks the options of each axis by the sum of the weights of all answers. */
export function rankOptions(rules: Rules, answers: Answers): { answered: number; verdicts: Verdict[] } {
  return {
    answered: rules.forces.filter(({ id, answers: known }) => known.some((answer) => answer.id === answers[id])).length,
    verdicts: rules.axes.map((axis) => rankAxis(axis, rules.forces, answers)),
  }
}

/**
 * Ranks the options of one axis. An answer adds to the options that it is an argument for and takes from those that it is one
 * against, whatever else was answered: so none can lower an option against one for which it counts less.
 */
export function rankAxis({ id: axis, options }: Axis, forces: Rules['forces'], answers: Answers): Verdict {
  const weighed = forces.map(({ id: force, answers: known }) => {
    const weights = known.map((answer) => ({ answer: answer.id, weights: weightsOf(answer.effects, options) }))
    return { force, weights, chosen: weights.find(({ answer }) => answer === answers[force]) }
  })
  const chosen = weighed.flatMap(({ force, chosen: answer }) => (answer ? [{ force, ...answer }] : []))
  const scores = options.map((_, at) => chosen.reduce((sum, { weights }) => sum + weightAt(weights, at), 0))
  const winner = winnerOf(scores)
  const leaders = leadersOf(scores)
  /** The sums if a force had this answer in place of the chosen one. */
  const scoresWith = (before: readonly number[] = [], after: readonly number[] = []): number[] =>
    scores.map((score, at) => score - weightAt(before, at) + weightAt(after, at))
  return {
    axis,
    winner: options[winner] ?? '',
    tied: options.filter((_, at) => at !== winner && scores[at] === scores[winner]),
    places: options.map((option, at) => ({
      option,
      score: scores[at] ?? 0,
      reasons: chosen
        .map(({ force, answer, weights }) => ({ force, answer, weight: weightAt(weights, at) }))
        .filter(({ weight }) => weight !== 0)
        .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    })),
    decisive: chosen.filter(({ weights }) => leadersOf(scoresWith(weights)) !== leaders).map(({ force }) => force),
    changes: weighed.flatMap(({ force, weights, chosen: before }) =>
      weights.filter((after) => winnerOf(scoresWith(before?.weights, after.weights)) !== winner).map(({ answer }) => ({ force, answer })),
    ),
  }
}

/** The place of the highest sum, of several the first. */
export function winnerOf(scores: readonly number[]): number {
  return scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0)
}

/** One weight for each option, in their order. */
export function weightsOf(effects: readonly Effect[], options: readonly string[]): number[] {
  return options.map((option) => effects.find((effect) => effect.option === option)?.weight ?? 0)
}

function weightAt(weights: readonly number[], at: number): number {
  return weights[at] ?? 0
}

/** Those that share the highest score, as one text to compare with. */
function leadersOf(scores: readonly number[]): string {
  const most = Math.max(...scores)
  return scores.flatMap((score, at) => (score === most ? [at] : [])).join()
}
