/**
 * The kinds of text in a provider file: domains, hosts, URLs, logins. What zod has no words for is told through `fault()`,
 * with a code of docs/problems.md and a hint.
 */
import { z } from 'zod'
import { parseAddress } from '../address/address.ts'
import { parseDomain } from '../address/domain.ts'
import { closest } from './closest.ts'
import { domainHint, parseDomainEntry } from './domain-list.ts'
import type { ProblemCode } from './problem.ts'

/** What a check of ours adds to a zod issue. */
export type Fault = { readonly code: ProblemCode; readonly hint?: string }
type Context = z.core.$RefinementCtx<string>

function fault(context: Context, code: ProblemCode, message: string, hint?: string): void {
  const params: Fault = hint === undefined ? { code } : { code, hint }
  context.addIssue({ code: 'custom', message, params })
}

const PLACEHOLDER = /\{[^{}]*\}/g
const LOGIN_PLACEHOLDERS = ['{address}', '{localpart}', '{domain}']
const DOMAIN_PLACEHOLDER = ['{domain}']

/** Reports every placeholder that is not allowed here; true when all are. */
function placeholdersFit(text: string, context: Context, allowed: readonly string[]): boolean {
  const wrong = (text.match(PLACEHOLDER) ?? []).filter(word => !allowed.includes(word))
  for (const word of wrong) {
    const meant = closest(word, allowed)
    fault(
      context,
      'bad-placeholder',
      `placeholder ${word} is not one of ${allowed.join(', ')}`,
      meant && `did you mean ${meant}?`
    )
  }
  const isOpen = /[{}]/.test(text.replace(PLACEHOLDER, ''))
  if (isOpen) {
    const hint = `write ${allowed.join(' or ')}`
    fault(context, 'bad-placeholder', `a brace stands alone in "${text}"`, hint)
  }
  const autoconfigStyle = /%[A-Z]+%/.exec(text)?.[0]
  if (autoconfigStyle) {
    fault(
      context,
      'bad-placeholder',
      `${autoconfigStyle} is a word of autoconfig documents, not of provider files`,
      `write ${allowed.join(' or ')}`
    )
  }
  return wrong.length === 0 && !isOpen && !autoconfigStyle
}

// A stand-in that is as long as a domain may sensibly be, so that what passes here also passes once it is filled in.
const SOME_DOMAIN = 'example.com'
const filled = (text: string): string => text.replaceAll('{domain}', SOME_DOMAIN)

const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u

/** One line of text, as it may stand in every format: white space at an end of a value is fatal for four programs. */
function isCleanLine(value: string, context: Context): boolean {
  if (NOT_IN_A_LINE.test(value)) {
    const hint = 'for a long text use > instead of |'
    fault(context, 'bad-text', 'control characters and line breaks have no place here', hint)
    return false
  }
  if (value.trim() === value) return true
  fault(context, 'bad-text', 'begins or ends with a space')
  return false
}

export const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .superRefine((value, context) => void isCleanLine(value, context))

export const domainEntry = z.string().superRefine((value, context) => {
  if (!parseDomainEntry(value))
    fault(context, 'not-a-domain', `"${value}" is not a domain`, domainHint(value))
})

export const hostTemplate = z.string().superRefine((value, context) => {
  if (!placeholdersFit(value, context, DOMAIN_PLACEHOLDER) || parseDomain(filled(value))) return
  fault(context, 'not-a-host', `"${value}" is not a host name`, hostHint(value))
})

function hostHint(value: string): string | undefined {
  if (/:\d+$/.test(value)) return 'the port has a key of its own: port: 993'
  if (value.includes('/')) return 'only the name, without a scheme and a path'
  if (/^[\d.]+$|^\[/.test(value))
    return 'a name, not an address: its certificate is checked against the name'
  if (!value.includes('.')) return 'a host name has at least two labels: mail.example.com'
  return undefined
}

export const mxHost = z.string().superRefine((value, context) => {
  if (!parseDomainEntry(value))
    fault(context, 'not-a-host', `"${value}" is not a host name or *.host`, hostHint(value))
})

export const url = (...schemes: readonly string[]) =>
  z.string().superRefine((value, context) => {
    if (!placeholdersFit(value, context, DOMAIN_PLACEHOLDER)) return
    const problem = urlProblem(filled(value), schemes)
    if (problem) fault(context, 'not-a-url', `"${value}" ${unfilled(problem, value)}`)
  })

/** A complaint about a filled-in text, in the words of the file. */
function unfilled(problem: string, value: string): string {
  return value.includes('{domain}') ? problem.replaceAll(SOME_DOMAIN, '{domain}') : problem
}

function urlProblem(value: string, schemes: readonly string[]): string | undefined {
  if (!/^[a-z]+:\/\/[^/\s]\S*$/i.test(value) || !URL.canParse(value))
    return `is not a URL: write ${schemes[0]}://…`
  const { protocol, hostname, username, password } = new URL(value)
  if (!schemes.includes(protocol.slice(0, -1)))
    return `does not begin with ${schemes.map(s => `${s}://`).join(' or ')}`
  if (username || password) return 'holds a login, which everyone would see'
  // Programs differ in how they encode what is not ASCII, and in whether they do.
  if (/[^\x21-\x7e]/.test(value)) return `is to be written in ASCII: ${new URL(value).href}`
  if (hostname === '') return 'names no host'
  return parseDomain(hostname) ? undefined : `names ${hostname}, which is no host name`
}

export const secureUrl = url('https')
export const pageUrl = url('https', 'http')

export const login = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    if (isCleanLine(value, context)) placeholdersFit(value, context, LOGIN_PLACEHOLDERS)
  })

export const mailAddress = z.string().superRefine((value, context) => {
  if (!parseAddress(value)) fault(context, 'not-an-address', `"${value}" is not a mail address`)
})

export const redirect = z.string().superRefine((value, context) => {
  if (!placeholdersFit(value, context, ['{localpart}', '{domain}'])) return
  const example = value.replaceAll('{localpart}', 'jane').replaceAll('{domain}', SOME_DOMAIN)
  if (parseAddress(example) || !urlProblem(example, ['https'])) return
  fault(context, 'not-an-address', `"${value}" is neither a mail address nor an https:// URL`)
})

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
export const language = z.string().superRefine((value, context) => {
  if (!LANGUAGE.test(value))
    fault(
      context,
      'bad-text',
      `"${value}" is not a language tag`,
      'two or three letters: sv, en, de'
    )
})
export const texts = (longest: number) =>
  z.record(language, text(longest)).superRefine((value, context) => {
    if (Object.keys(value).length === 0)
      context.addIssue({
        code: 'custom',
        message: 'no text in any language',
        params: { code: 'missing-key', hint: '{ en: Set up mail }' } satisfies Fault
      })
  })
