/** What holds for every answer, whoever asked for what. */
import { XMLValidator } from 'fast-xml-parser'
import { readProfile } from '../apple-profile.ts'

/** No 401, 403, 407 nor 5xx among them. */
const STATUSES = [200, 302, 304, 400, 404, 405, 413]
/** docs/flow.md 7, written once more: a header that the program forgets must not be forgotten here with it. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
}
/** No document of a provider that a file of 1 MiB can describe is longer than a few of those. */
const LONGEST = 64 * 1024
const EMPTY_LOGIN =
  /<(?:LoginName|username)(?:\/>|>\s*<)|"(?:username|login)":\s*""|UserName<\/key>\s*<string>\s*</i

export type Answered = {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** Everything that is wrong with an answer. */
export function faultsOf(answer: Answered, longest = LONGEST): readonly string[] {
  const { status, headers, body } = answer
  const missing = Object.entries(ALWAYS).filter(([name, value]) => headers.get(name) !== value)
  return [
    ...(STATUSES.includes(status) ? [] : [`status ${status}`]),
    ...missing.map(([name]) => `no ${name}`),
    ...['set-cookie', 'www-authenticate'].filter(name => headers.has(name)),
    ...(body.length > longest ? ['an answer that is too long'] : []),
    ...(EMPTY_LOGIN.test(body) ? ['an empty login'] : []),
    ...readingFaults(headers.get('content-type') ?? '', status, body)
  ]
}

function readingFaults(type: string, status: number, body: string): readonly string[] {
  if (body === '' || status === 304) return []
  try {
    if (type === 'text/xml; charset=utf-8') return xmlFaults(body)
    if (type === 'application/x-apple-aspen-config') return readProfile(body).faults
    if (/^application\/json\b/.test(type)) return jsonFaults(body)
  } catch (error) {
    return [`not to be read as ${type}: ${String(error)}`]
  }
  if (type !== 'text/plain; charset=utf-8') return [`content type ${type}`]
  return status === 200 && body !== 'ok\n' ? ['plain text with a 200'] : []
}

function xmlFaults(body: string): readonly string[] {
  const validity = XMLValidator.validate(body)
  return [
    ...(body.startsWith('<?xml ') ? [] : ['something stands before the XML']),
    ...(validity === true ? [] : [`not well-formed: ${validity.err.msg}`]),
    // XML 1.0 2.2: what no document may hold, and the validator lets pass.
    ...(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(body)
      ? ['a character that XML forbids']
      : [])
  ]
}

function jsonFaults(body: string): readonly string[] {
  return typeof JSON.parse(body) === 'object' ? [] : ['JSON that is no object']
}
