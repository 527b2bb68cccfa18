/** Messages for a word that is not one of a list. */
import type { z } from 'zod'
import { INCOMING_PROTOCOLS, OUTGOING_PROTOCOLS } from '../../settings/settings.ts'
import { closest } from '../closest.ts'
import type { Path } from '../yaml/find-node.ts'
import type { Complaint } from '../problem.ts'
import { FORMATS, OTHER_PROTOCOLS, usualWord } from './value-hints.ts'

/** A word that is not in the list → the one that was probably meant. */
export function unknownWord(issue: z.core.$ZodIssueInvalidValue, found: unknown): Complaint {
  const allowed = issue.values.map(String)
  const word = String(found)
  const key = keyOf(issue.path)
  const meant = usualWord(key, word, allowed) ?? closest(word, allowed)
  const [only] = allowed
  const message =
    allowed.length === 1
      ? `"${word}" is not allowed here: write ${only}`
      : `"${word}" is not one of ${allowed.join(', ')}${didYouMean(meant)}`
  return {
    code: 'unknown-word',
    message,
    hint: meant === undefined && key === 'protocol' ? hintOfProtocol(word) : hintOfSecurity(meant)
  }
}

/** What a key's values look like, where they are of a form of their own. */
export function hintOfFormat(path: Path): string | undefined {
  const format = FORMATS.get(keyOf(path))
  return format === undefined ? undefined : `write ${format}`
}

/** The key that a word belongs to, be it the value or one of a list. */
export function keyOf(path: Path): string {
  return path.findLast(step => typeof step === 'string') ?? ''
}

function hintOfSecurity(meant: string | undefined): string | undefined {
  return meant === 'tls'
    ? '"tls" is TLS from the first byte, the usual choice on ports 993, 995 and 465'
    : undefined
}

/** A server in the wrong list, or something that is no server to mail programs. */
function hintOfProtocol(word: string): string | undefined {
  const is = (protocols: readonly string[]): boolean =>
    protocols.includes(word.toLowerCase()) || usualWord('protocol', word, protocols) !== undefined
  if (is(OUTGOING_PROTOCOLS)) return 'SMTP servers belong under outgoing'
  if (is(INCOMING_PROTOCOLS)) return 'IMAP and POP3 servers belong under incoming'
  const own = OTHER_PROTOCOLS.get(word.toLowerCase())
  return own === undefined ? undefined : `this has a key of its own: ${own}`
}

export function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : `, did you mean "${word}"?`
}
