/** What the guide counts with: no words, so that a page can be read into it. */
export type Rules = {
  /** The simplest first: of two that come out equal, it stands first. */
  options: readonly string[]
  /** For each answer one weight per option, in their order: above 0 speaks for it, below 0 against it. */
  forces: readonly { id: string; answers: readonly { id: string; weights: readonly number[] }[] }[]
}

/** The answer that was chosen for each force; what is missing or unknown is not answered. */
export type Answers = Readonly<Record<string, string | undefined>>

export type Reason = { force: string; answer: string; weight: number }

/** An option in the order of the result. */
export type Place = {
  option: string
  /** From 1; equal ones share it. */
  rank: number
  /** The sum of all weights. */
  score: number
  /** What speaks for it and against it, the strongest first, else in the order of the questions. */
  reasons: Reason[]
}

export type Ranking = {
  places: Place[]
  /** How many questions are answered. */
  answered: number
  /** The forces without whose answer something else would stand first, or would share that place. */
  decisive: string[]
}

/**
 * Ranks the options by the sum of the weights of all answers. An answer adds to the options that it speaks for and takes from
 * those that it speaks against, whatever else was answered: so none can lower an option against one for which it speaks less.
 */
export function rankPatterns({ options, forces }: Rules, answers: Answers): Ranking {
  const chosen = forces.flatMap(({ id, answers: known }) => {
    const answer = known.find((each) => each.id === answers[id])
    return answer ? [{ force: id, answer: answer.id, weights: answer.weights }] : []
  })
  const scores = options.map((_, at) => chosen.reduce((sum, { weights }) => sum + weightAt(weights, at), 0))
  const leaders = leadersOf(scores)
  const places = options.map((option, at): Place => {
    const score = scores[at] ?? 0
    const reasons = chosen
      .map(({ force, answer, weights }) => ({ force, answer, weight: weightAt(weights, at) }))
      .filter(({ weight }) => weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    return { option, rank: 1 + scores.filter((other) => other > score).length, score, reasons }
  })
  return {
    // The sort is stable: of equal ones, the first option stays first.
    places: places.toSorted((a, b) => a.rank - b.rank),
    answered: chosen.length,
    decisive: chosen
      .filter(({ weights }) => leadersOf(scores.map((score, at) => score - weightAt(weights, at))) !== leaders)
      .map(({ force }) => force),
  }
}

function weightAt(weights: readonly number[], at: number): number {
  return weights[at] ?? 0
}

/** Those that share the highest score, as one text to compare with. */
function leadersOf(scores: readonly number[]): string {
  const most = Math.max(...scores)
  return scores.flatMap((score, at) => (score === most ? [at] : [])).join()
}
