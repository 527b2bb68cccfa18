/** Ways to log in, and orders of them, that some programs do not get along with: by name, as seen in their source or running. */
import type { Authentication, Server } from '../../settings/settings.ts'
import type { Source } from '../source.ts'

/** What Thunderbird for Android and for iOS know. */
const KNOWN_EVERYWHERE: readonly Authentication[] = ['password', 'encrypted-password', 'oauth2']

type Path = readonly PropertyKey[]

export function warnOfAuthentication(source: Source, path: Path, server: Server): void {
  const { authentication: words, protocol } = server
  const complain = (code: 'oauth-only' | 'authentication-not-everywhere', message: string): void =>
    source.complain([...path, 'authentication'], { severity: 'warning', code, message })
  if (words.every(word => word === 'oauth2'))
    complain(
      'oauth-only',
      'OAuth without a password as a fall-back: Thunderbird takes OAuth only for hosts it knows, Outlook and Apple Mail cannot be told of it'
    )
  for (const message of notEverywhere(words)) complain('authentication-not-everywhere', message)
  if (protocol !== 'smtp' && words.includes('none'))
    complain(
      'authentication-not-everywhere',
      'no mailbox is read without a login: this server is offered to nobody'
    )
}

function notEverywhere(words: readonly Authentication[]): readonly string[] {
  const unknown = words.filter(word => !KNOWN_EVERYWHERE.includes(word))
  const android = unknown.length === words.length ? 'Android and for ' : ''
  const has = (word: Authentication): boolean => words.includes(word)
  return [
    unknown.length > 0 &&
      `Thunderbird for ${android}iOS cannot read "${unknown.join('", "')}" and ignores the whole document`,
    has('gssapi') && 'himalaya cannot read "gssapi" and ignores the whole document',
    has('oauth2') &&
      words.length > 1 &&
      'KMail uses OAuth wherever it stands in the list, and does not fall back to the others',
    words[0] === 'encrypted-password' &&
      has('password') &&
      'Thunderbird tries "encrypted-password" only, and does not fall back to the password'
  ].filter(message => message !== false)
}
