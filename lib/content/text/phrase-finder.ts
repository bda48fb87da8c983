import { nameFinder, type FoundName } from './name-finder.ts'

/**
 * Finds phrases as whole words, also where one begins a sentence with a capital.
 * @param phrases each with what it stands for.
 */
export function phraseFinder<T>(phrases: Iterable<readonly [phrase: string, value: T]>): (text: string) => FoundName<T>[] {
  return nameFinder([...phrases].flatMap(([phrase, value]) => [[phrase, value] as const, [capitalized(phrase), value] as const]))
}

function capitalized(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
