import { distance } from 'fastest-levenshtein'

/** The word that was probably meant, or undefined when none is near: at most a third of its letters may differ. */
export function closest(word: string, allowed: readonly string[]): string | undefined {
  const near = allowed
    .map(candidate => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(1, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.steps - b.steps)
  return near[0]?.candidate
}
