import { distance } from 'fastest-levenshtein'

/** Longer than any key or value. */
const MAX_WORD = 60

/**
 * The allowed word that was probably meant: at most a third of its letters may differ (Levenshtein distance, case ignored), or it
 * has the same letters in another order. Undefined when there is none.
 */
export function closest(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > MAX_WORD) return undefined
  const near = allowed
    // The distance takes quadratic time, so words of another length are left out first.
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
