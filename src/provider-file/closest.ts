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
    .filter(candidate => Math.abs(candidate.length - word.length) <= maxEdits(candidate))
    .map(candidate => ({ candidate, edits: editsTo(candidate.toLowerCase(), word.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= maxEdits(candidate))
    .toSorted((a, b) => a.edits - b.edits)
  return near[0]?.candidate
}

function maxEdits(candidate: string): number {
  return Math.max(1, Math.floor(candidate.length / 3))
}

function editsTo(candidate: string, word: string): number {
  const edits = distance(candidate, word)
  return sortedLetters(candidate) === sortedLetters(word) ? Math.min(1, edits) : edits
}

function sortedLetters(word: string): string {
  return [...word].toSorted().join('')
}
