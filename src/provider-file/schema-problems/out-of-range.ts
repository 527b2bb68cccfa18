import type { z } from 'zod'
import type { ProblemDetails } from '../problem.ts'
import { keyOf } from './invalid-value.ts'

/** A number, a text or a list that is too small or too large. */
export function outOfRange(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  found: unknown
): ProblemDetails {
  const code = 'out-of-range'
  const isTooBig = issue.code === 'too_big'
  const limit = isTooBig ? Number(issue.maximum) : Number(issue.minimum)
  const range = `at ${isTooBig ? 'most' : 'least'} ${limit}`
  if (found === '')
    return { code, message: 'the text is empty', hint: 'add a value or leave the key out' }
  if (typeof found === 'string')
    return { code, message: `${[...found].length} characters; ${range} are allowed` }
  if (!Array.isArray(found)) return { code, message: `${String(found)} is out of range: ${range}` }
  const rule = `${range} ${limit === 1 ? 'is' : 'are'} ${isTooBig ? 'allowed' : 'needed'}`
  const isDomains = keyOf(issue.path) === 'domains'
  return {
    code,
    message: `${found.length} entries; ${rule}`,
    hint: isDomains ? 'move long lists to a domainsFile' : undefined
  }
}
