import fc from 'fast-check'

/** FUZZ_RUNS=50000 npx vitest run tests/unit/lib/content/fuzz.test.tsx tries so many inputs, others each time. */
export const fuzzRuns = Number(process.env.FUZZ_RUNS ?? 0)

// Every run of the gate tries the same inputs.
if (fuzzRuns === 0) fc.configureGlobal({ seed: 1 })

export { fc }

/** How many inputs a property is tried with. */
export function tries(usual: number): { numRuns: number } {
  return { numRuns: fuzzRuns || usual }
}

/** Milliseconds for a test that tries them. */
export const triesTimeout = fuzzRuns > 0 ? 24 * 3_600_000 : 120_000
