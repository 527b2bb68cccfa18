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
    return { code, message: `the text has ${[...found].length} characters, and may have ${range}` }
  if (!Array.isArray(found))
    return { code, message: `${String(found)} is out of range: it must be ${range}` }
  const entries = `${found.length} ${found.length === 1 ? 'entry' : 'entries'}`
  return {
    code,
    message: `the list has ${entries}, and ${isTooBig ? 'may' : 'must'} have ${range}`,
    hint: keyOf(issue.path) === 'domains' ? 'move long lists to a domainsFile' : undefined
  }
}
