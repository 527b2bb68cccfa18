/** Ways to log in, and orders of them, that some programs do not get along with: by name, as seen in their source or running. */
import type { Authentication, Server } from '../../settings/settings.ts'
import type { Source } from '../source.ts'

/** What Thunderbird for Android and for iOS know. */
const KNOWN_EVERYWHERE: readonly Authentication[] = ['password', 'encrypted-password', 'oauth2']

type Path = readonly PropertyKey[]

export function warnAuthentication(source: Source, path: Path, server: Server): void {
  const { authentication: methods, protocol } = server
  const warn = (code: 'oauth-only' | 'authentication-not-everywhere', message: string): void =>
    source.warn([...path, 'authentication'], { code, message })
  if (methods.every(method => method === 'oauth2'))
    warn(
      'oauth-only',
      'OAuth without a password as a fallback: Thunderbird uses OAuth only for hosts it knows, and the documents for Outlook and Apple Mail have no word for it'
    )
  for (const message of notEverywhere(methods)) warn('authentication-not-everywhere', message)
  if (protocol !== 'smtp' && methods.includes('none'))
    warn(
      'authentication-not-everywhere',
      'a mailbox cannot be read without a login: this server is left out of all documents'
    )
}

function notEverywhere(methods: readonly Authentication[]): readonly string[] {
  const unknown = methods.filter(method => !KNOWN_EVERYWHERE.includes(method))
  const android = unknown.length === methods.length ? 'Android and ' : ''
  const has = (method: Authentication): boolean => methods.includes(method)
  return [
    unknown.length > 0 &&
      `Thunderbird for ${android}iOS cannot read "${unknown.join('", "')}" and ignores the whole document`,
    has('gssapi') && 'himalaya cannot read "gssapi" and ignores the whole document',
    has('oauth2') &&
      methods.length > 1 &&
      'KMail uses OAuth wherever it is in the list, and does not fall back to the other methods',
    methods[0] === 'encrypted-password' &&
      has('password') &&
      'Thunderbird tries only "encrypted-password", and does not fall back to "password"'
  ].filter(message => message !== false)
}
