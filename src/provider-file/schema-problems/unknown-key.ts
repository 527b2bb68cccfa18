import { findBadSpace } from '../yaml/line-problems.ts'
import type { Complaint } from '../problem.ts'

/** What YAML reads as a part of the key, and its author did not mean so. */
export function slipInKey(
  key: string,
  known: readonly string[]
): Pick<Complaint, 'message' | 'hint'> | undefined {
  const badSpace = findBadSpace(key)
  if (badSpace) return badSpace
  const colon = key.indexOf(':')
  if (!known.includes(key.slice(0, colon))) return undefined
  return {
    message: 'a space is missing after the colon',
    hint: `write "${key.slice(0, colon)}: ${key.slice(colon + 1, colon + 61)}"`
  }
}
