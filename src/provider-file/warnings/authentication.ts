/**
 * Authentication methods, and orders of them, that some programs do not support. The behaviour of each program was read in its
 * source or seen when it ran.
 */
import type { Authentication, ServerTemplate } from '../../settings/settings.ts'
import type { SourceFile } from '../yaml-file.ts'
import type { Path } from '../yaml/find-node.ts'

/** Known to Thunderbird for Android and iOS. Android needs one of them for each server, iOS refuses any other. */
const KNOWN_EVERYWHERE: readonly Authentication[] = ['password', 'encrypted-password', 'oauth2']

export function warnAuthentication(source: SourceFile, path: Path, server: ServerTemplate): void {
  const { authentication: methods, protocol } = server
  const warn = (code: 'oauth-only' | 'authentication-not-everywhere', message: string): void =>
    source.warn([...path, 'authentication'], { code, message })
  // Thunderbird compares the host with its own table of OAuth providers, and does not read <oAuth2> in the document.
  if (methods.every(method => method === 'oauth2'))
    warn(
      'oauth-only',
      'OAuth without a password as a fallback: Thunderbird uses OAuth only for hosts it knows, and the documents for Outlook and Apple Mail cannot express OAuth'
    )
  for (const message of notEverywhere(methods)) warn('authentication-not-everywhere', message)
  if (protocol !== 'smtp' && methods.includes('none'))
    warn(
      'authentication-not-everywhere',
      'a mailbox cannot be read without a login: this server is left out of all documents'
    )
}

/** A message for each program that cannot use a list of methods. */
function notEverywhere(methods: readonly Authentication[]): readonly string[] {
  const unknown = methods.filter(method => !KNOWN_EVERYWHERE.includes(method))
  const android = unknown.length === methods.length ? 'Android and ' : ''
  const has = (method: Authentication): boolean => methods.includes(method)
  return [
    unknown.length > 0 &&
      `Thunderbird for ${android}iOS cannot read "${unknown.join('", "')}" and ignores the whole document`,
    // Its enumeration has the misspelling GSAPI.
    has('gssapi') && 'himalaya cannot read "gssapi" and ignores the whole document',
    // It takes the last method of a server that is not a plain password.
    has('oauth2') &&
      methods.length > 1 &&
      'KMail uses OAuth wherever it is in the list, and does not fall back to the other methods',
    methods[0] === 'encrypted-password' &&
      has('password') &&
      'Thunderbird tries only "encrypted-password", and does not fall back to "password"'
  ].filter(message => message !== false)
}
