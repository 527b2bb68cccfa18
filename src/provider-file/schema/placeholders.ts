/** Placeholders in provider files: which are allowed in a text, and which of other programs mean the same. */
import { closest } from '../closest.ts'
import type { Check, ProblemAtPath } from './checks.ts'

export const LOGIN_PLACEHOLDERS = ['{address}', '{localpart}', '{domain}']
export const DOMAIN_PLACEHOLDER = ['{domain}']

/** `technical`: a brace always begins a placeholder. `prose`: it may stand for itself. `url`: technical, with encoded bytes. */
type Kind = 'technical' | 'prose' | 'url'

const PLACEHOLDER = /\{[^{}]*\}/g
/** In a text for people: only what looks like one of our placeholders is one. */
const WORD_IN_BRACES = /\{[a-z_ -]+\}/gi
/** Autoconfig's placeholders, which FairEmail and aerc read in any case. */
const AUTOCONFIG = /%(?:EMAILADDRESS|EMAILLOCALPART|EMAILDOMAIN|REALNAME)%/i
/** Other words of the same form. Not in URLs, where `%ABC%20` is an encoded byte, a letter and a space. */
const AUTOCONFIG_LIKE = /%[A-Z_]{3,}%/
/** Dovecot's and Postfix's variables. `%domain.example` after a placeholder is an old form of `@domain.example`. */
const ONE_LETTER = /%[dnsu](?![A-Za-z0-9])/

const OTHER_PROGRAMS: Readonly<Record<Kind, readonly RegExp[]>> = {
  technical: [AUTOCONFIG, AUTOCONFIG_LIKE, ONE_LETTER],
  prose: [AUTOCONFIG, AUTOCONFIG_LIKE],
  url: [AUTOCONFIG, ONE_LETTER]
}

/** Other names of our placeholders, in lower case. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
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
  // The whole user name in Dovecot, the local part in Postfix.
  ['%u', '{localpart}'],
  ['%s', '{address}']
])

/** A text may have thousands of wrong placeholders, and each is compared with the allowed ones. */
const MAX_UNKNOWN = 5

/** Returns the check for a text in which only these placeholders are filled in. Any other would reach people as it is written. */
export function placeholderProblems(allowed: readonly string[], kind: Kind): Check<string> {
  return text => [
    ...unknownPlaceholders(text, allowed, kind),
    ...unpairedBraces(text, allowed, kind),
    ...otherPrograms(text, allowed, kind)
  ]
}

function unknownPlaceholders(
  text: string,
  allowed: readonly string[],
  kind: Kind
): readonly ProblemAtPath[] {
  const found = text.match(kind === 'prose' ? WORD_IN_BRACES : PLACEHOLDER) ?? []
  const unknown = new Set(found.filter(word => !allowed.includes(word)))
  return [...unknown].slice(0, MAX_UNKNOWN).map(word => ({
    code: 'bad-placeholder',
    message: `placeholder ${word} ${notAllowed(allowed)}`,
    hint: didYouMean(word, allowed)
  }))
}

function notAllowed(allowed: readonly string[]): string {
  if (allowed.length === 0)
    return 'is not allowed here: placeholders are not replaced in this value'
  if (allowed.length === 1) return `is not allowed here: only ${allowed[0]} is`
  return `is not one of ${allowed.join(', ')}`
}

function unpairedBraces(
  text: string,
  allowed: readonly string[],
  kind: Kind
): readonly ProblemAtPath[] {
  if (kind === 'prose' || !/[{}]/.test(text.replace(PLACEHOLDER, ''))) return []
  const message = `unpaired brace in "${text}"`
  return [{ code: 'bad-placeholder', message, hint: allowedHere(allowed) }]
}

function otherPrograms(
  text: string,
  allowed: readonly string[],
  kind: Kind
): readonly ProblemAtPath[] {
  const word = OTHER_PROGRAMS[kind]
    .map(pattern => pattern.exec(text)?.[0])
    .find(found => found !== undefined)
  if (word === undefined) return []
  const owner = word.length > 2 ? 'autoconfig documents' : 'Dovecot and Postfix'
  const message = `${word} is a placeholder of ${owner}, not of provider files`
  const hint = didYouMean(word, allowed) ?? allowedHere(allowed)
  return [{ code: 'bad-placeholder', message, hint }]
}

function didYouMean(word: string, allowed: readonly string[]): string | undefined {
  const ours = OTHER_NAMES.get(word.toLowerCase())
  const meant = ours !== undefined && allowed.includes(ours) ? ours : closest(word, allowed)
  if (meant === undefined) return undefined
  const others = word === '%u' && allowed.includes('{address}') ? ' or {address}' : ''
  return `did you mean ${meant}${others}?`
}

function allowedHere(allowed: readonly string[]): string | undefined {
  return allowed.length === 0 ? undefined : `allowed here: ${allowed.join(', ')}`
}
