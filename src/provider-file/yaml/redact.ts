import type { Scalar } from 'yaml'
import type { ProblemDetails } from '../problem.ts'

const MAX_QUOTE = 60

/**
 * Messages quote the text that they are about. Of a text with a variable they quote the file, never the value from the
 * environment, which may be a secret; of a long text they quote the beginning.
 *
 * @param asWritten the text in the file, when a variable in it was replaced
 */
export function redact(
  details: ProblemDetails,
  { value }: Scalar,
  asWritten: string | undefined
): ProblemDetails {
  const text = String(value)
  const quote = asWritten ?? (text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text)
  const redacted = { ...details, message: details.message.replaceAll(`"${text}"`, `"${quote}"`) }
  if (asWritten === undefined) return redacted
  if (details.code === 'wrong-type')
    return { ...redacted, hint: 'the value of a variable is always text' }
  if (details.code !== 'bad-placeholder') return redacted
  // Its message names the placeholder, which is a part of the value.
  const message = `the value of "${asWritten}" contains a placeholder that is not allowed here`
  return { ...redacted, message }
}
