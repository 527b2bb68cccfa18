/** What must hold for every answer, whatever the request is. */
import { createHash } from 'node:crypto'
import { XMLValidator } from 'fast-xml-parser'
import { readProfile } from '../apple-profile.ts'
import { readPage } from '../html-page.ts'

/** No 401, 403, 407 nor 5xx among them. */
const STATUSES = [200, 302, 303, 304, 400, 404, 405, 413]
/** docs/flow.md 7, written once more: a header that the program forgets must not be forgotten here with it. */
const ALWAYS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }
const NOTHING = "default-src 'none'; frame-ancestors 'none'"
/** Of a page: what it is styled and scripted by is named by its digest, and nothing else is let in. */
const PAGE =
  /^default-src 'none'; style-src '(sha256-\S+)'; script-src '(sha256-\S+)'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/
const PAGE_TYPE = 'text/html; charset=utf-8'
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
export function problemsOf(answer: Answered, longest = LONGEST): readonly string[] {
  const { status, headers, body } = answer
  const missing = Object.entries(ALWAYS).filter(([name, value]) => headers.get(name) !== value)
  return [
    ...(STATUSES.includes(status) ? [] : [`status ${status}`]),
    ...missing.map(([name]) => `no ${name}`),
    ...policyProblems(headers, body),
    ...['set-cookie', 'www-authenticate'].filter(name => headers.has(name)),
    ...(body.length > longest ? ['an answer that is too long'] : []),
    ...(EMPTY_LOGIN.test(body) ? ['an empty login'] : []),
    ...readingProblems(headers.get('content-type') ?? '', status, body)
  ]
}

function policyProblems(headers: Headers, body: string): readonly string[] {
  const policy = headers.get('content-security-policy') ?? ''
  if (headers.get('content-type') !== PAGE_TYPE) return policy === NOTHING ? [] : ['no policy']
  const [, style, script] = PAGE.exec(policy) ?? []
  if (style === undefined) return ['no policy for a page']
  if (body === '') return []
  return [
    ...(digestIn(body, 'style') === style ? [] : ['a style that the policy does not name']),
    ...(digestIn(body, 'script') === script ? [] : ['a script that the policy does not name'])
  ]
}

/** Of the only such element; '' where there are more, or none. */
function digestIn(page: string, element: 'style' | 'script'): string {
  const [, before, inner = ''] = page.split(new RegExp(`<(${element})>|</${element}>`)).slice(0, 3)
  const isOnly = page.split(`<${element}`).length === 2
  if (before !== element || !isOnly) return ''
  return `sha256-${createHash('sha256').update(inner).digest('base64')}`
}

function readingProblems(type: string, status: number, body: string): readonly string[] {
  if (body === '' || status === 304) return []
  try {
    if (type === 'text/xml; charset=utf-8') return xmlProblems(body)
    if (type === 'application/x-apple-aspen-config') return readProfile(body).problems
    if (/^application\/json\b/.test(type)) return jsonProblems(body)
    if (type === PAGE_TYPE) return readPage(body) === undefined ? ['a page with loose ends'] : []
    if (type === 'text/x-ms-regedit; charset=us-ascii') return []
  } catch (error) {
    return [`not to be read as ${type}: ${String(error)}`]
  }
  if (type !== 'text/plain; charset=utf-8') return [`content type ${type}`]
  return status === 200 && body !== 'ok\n' ? ['plain text with a 200'] : []
}

function xmlProblems(body: string): readonly string[] {
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

function jsonProblems(body: string): readonly string[] {
  return typeof JSON.parse(body) === 'object' ? [] : ['JSON that is no object']
}
