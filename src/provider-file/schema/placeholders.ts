/** Placeholders in provider files: which are allowed where, and what the placeholders of other programs mean here. */
import { closest } from '../closest.ts'
import { fault, type Context } from './checks.ts'

export const LOGIN_PLACEHOLDERS = ['{address}', '{localpart}', '{domain}']
export const DOMAIN_PLACEHOLDER = ['{domain}']

const PLACEHOLDER = /\{[^{}]*\}/g
/** In a text for people braces may stand for themselves: only what looks like one of our placeholders is one. */
const WORD_IN_BRACES = /\{[a-z_ -]+\}/gi
/** Autoconfig's placeholders, which FairEmail and aerc read in any case. */
const AUTOCONFIG = /%(?:EMAILADDRESS|EMAILLOCALPART|EMAILDOMAIN|REALNAME)%/i
/** Other words in the same form. Not in URLs, where `%ABC%20` is an encoded byte, a letter and a space. */
const AUTOCONFIG_LIKE = /%[A-Z_]{3,}%/
/** Dovecot's and Postfix's variables. `%domain.example` after a placeholder is an old form of `@domain.example`. */
const ONE_LETTER = /%[dnsu](?![A-Za-z0-9])/

/** The usual names of what our placeholders stand for, in lower case. */
const USUAL_PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['{email}', '{address}'],
  ['{mail}', '{address}'],
  ['{e-mail}', '{address}'],
  ['{emailaddress}', '{address}'],
  ['{user}', '{localpart}'],
  ['{username}', '{localpart}'],
  ['{login}', '{localpart}'],
  ['{local}', '{localpart}'],
  ['{name}', '{localpart}'],
  ['{emaillocalpart}', '{localpart}'],
  ['{emaildomain}', '{domain}'],
  ['{host}', '{domain}'],
  ['%emailaddress%', '{address}'],
  ['%emaillocalpart%', '{localpart}'],
  ['%emaildomain%', '{domain}'],
  ['%d', '{domain}'],
  ['%n', '{localpart}'],
  // The whole user name to Dovecot, the local part to Postfix.
  ['%u', '{localpart}'],
  ['%s', '{address}']
])

/** Of a text with thousands of wrong placeholders the first few are enough. */
const MOST_FAULTS = 5

/** What is allowed in a text, and how strictly it is read. */
export type PlaceholderRules = {
  readonly allowed: readonly string[]
  /** `technical`: a brace is never itself. `prose`: it may be. `url`: as technical, with encoded bytes. */
  readonly kind: 'technical' | 'prose' | 'url'
}

/** Reports the placeholders that are not allowed in a text; true when all are. */
export function placeholdersFit(
  text: string,
  context: Context,
  { allowed, kind }: PlaceholderRules
): boolean {
  const pattern = kind === 'prose' ? WORD_IN_BRACES : PLACEHOLDER
  const wrong = new Set((text.match(pattern) ?? []).filter(word => !allowed.includes(word)))
  for (const word of [...wrong].slice(0, MOST_FAULTS)) refuseUnknown(word, context, allowed)
  const isOpen = kind !== 'prose' && /[{}]/.test(text.replace(PLACEHOLDER, ''))
  if (isOpen)
    fault(context, 'bad-placeholder', `unpaired brace in "${text}"`, hintOfAllowed(allowed))
  const foreign = foreignWord(text, kind)
  if (foreign !== undefined) refuseForeign(foreign, context, allowed)
  return wrong.size === 0 && !isOpen && foreign === undefined
}

function refuseUnknown(word: string, context: Context, allowed: readonly string[]): void {
  const message =
    allowed.length === 0
      ? `placeholder ${word}: nothing is filled in here`
      : `placeholder ${word} is not one of ${allowed.join(', ')}`
  fault(context, 'bad-placeholder', message, didYouMean(word, allowed))
}

function foreignWord(text: string, kind: PlaceholderRules['kind']): string | undefined {
  const patterns = {
    technical: [AUTOCONFIG, AUTOCONFIG_LIKE, ONE_LETTER],
    prose: [AUTOCONFIG, AUTOCONFIG_LIKE],
    url: [AUTOCONFIG, ONE_LETTER]
  }[kind]
  return patterns.map(pattern => pattern.exec(text)?.[0]).find(word => word !== undefined)
}

function refuseForeign(word: string, context: Context, allowed: readonly string[]): void {
  const whose = word.length > 2 ? 'autoconfig documents' : 'Dovecot and Postfix'
  fault(
    context,
    'bad-placeholder',
    `${word} is a placeholder of ${whose}, not of provider files`,
    didYouMean(word, allowed) ?? hintOfAllowed(allowed)
  )
}

function didYouMean(word: string, allowed: readonly string[]): string | undefined {
  const usual = USUAL_PLACEHOLDERS.get(word.toLowerCase())
  const meant = usual !== undefined && allowed.includes(usual) ? usual : closest(word, allowed)
  if (meant === undefined) return undefined
  const others = word === '%u' && allowed.includes('{address}') ? ', or {address}' : ''
  return `did you mean ${meant}${others}?`
}

function hintOfAllowed(allowed: readonly string[]): string | undefined {
  return allowed.length === 0 ? undefined : `allowed here: ${allowed.join(', ')}`
}
