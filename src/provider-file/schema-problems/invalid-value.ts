/** Problems of values that are not one of a fixed list. */
import type { z } from 'zod'
import { INCOMING_PROTOCOLS, OUTGOING_PROTOCOLS } from '../../settings/settings.ts'
import { closest } from '../closest.ts'
import type { Path } from '../yaml/find-node.ts'
import type { ProblemDetails } from '../problem.ts'
import { FORMATS, OTHER_PROTOCOLS, valueNamed } from './value-hints.ts'

/** Suggests the allowed value that other programs have this name for, or else the closest allowed value. */
export function invalidValue(issue: z.core.$ZodIssueInvalidValue, found: unknown): ProblemDetails {
  const allowed = issue.values.map(String)
  const value = String(found)
  const key = keyOf(issue.path)
  const meant = valueNamed(key, value, allowed) ?? closest(value, allowed)
  const [only] = allowed
  const message =
    allowed.length === 1
      ? `"${value}" is not allowed here: write ${only}`
      : `"${value}" is not one of ${allowed.join(', ')}${didYouMean(meant)}`
  return {
    code: 'invalid-value',
    message,
    hint: meant === undefined && key === 'protocol' ? protocolHint(value) : securityHint(meant)
  }
}

/** The form of a key's values, where they have one of their own. */
export function formatHint(path: Path): string | undefined {
  const format = FORMATS.get(keyOf(path))
  return format === undefined ? undefined : `write ${format}`
}

/** The key of a value, which may be an entry of a list. */
export function keyOf(path: Path): string {
  return path.findLast(step => typeof step === 'string') ?? ''
}

/** Many people know TLS from the first byte as SSL, and TLS as STARTTLS. */
function securityHint(meant: string | undefined): string | undefined {
  return meant === 'tls'
    ? '"tls" is TLS from the first byte, the usual choice on ports 993, 995 and 465'
    : undefined
}

/** For a server in the wrong list, or a protocol that is not one of mail servers and has a key of its own. */
function protocolHint(value: string): string | undefined {
  const is = (protocols: readonly string[]): boolean =>
    protocols.includes(value.toLowerCase()) ||
    valueNamed('protocol', value, protocols) !== undefined
  if (is(OUTGOING_PROTOCOLS)) return 'put SMTP servers under outgoing'
  if (is(INCOMING_PROTOCOLS)) return 'put IMAP and POP3 servers under incoming'
  const own = OTHER_PROTOCOLS.get(value.toLowerCase())
  return own === undefined ? undefined : `write it as a key of its own: ${own}`
}

export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `, did you mean "${meant}"?`
}
