import { distance } from 'fastest-levenshtein'

/** Our words are shorter, and what is longer is no word. */
const LONGEST_WORD = 60

/**
 * The word that was probably meant, or undefined when none is near: at most a third of its letters may differ, or all
 * of them stand there in another order.
 */
export function closest(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined
  const near = allowed
    // A word that is much longer is not near, and may be a megabyte.
    .filter(candidate => Math.abs(candidate.length - word.length) <= mostSteps(candidate))
    .map(candidate => ({ candidate, steps: stepsTo(candidate.toLowerCase(), word.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= mostSteps(candidate))
    .toSorted((a, b) => a.steps - b.steps)
  return near[0]?.candidate
}

function mostSteps(candidate: string): number {
  return Math.max(1, Math.floor(candidate.length / 3))
}

function stepsTo(candidate: string, word: string): number {
  const steps = distance(candidate, word)
  return lettersOf(candidate) === lettersOf(word) ? Math.min(1, steps) : steps
}

function lettersOf(word: string): string {
  return [...word].toSorted().join('')
}
