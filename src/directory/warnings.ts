/** What is no mistake, and still not what a provider wants: each with its place and its reason. */
import type { Provider, Server } from '../settings/settings.ts'
import type { ProviderFile } from './schema.ts'
import type { Source } from './source.ts'

// What programs go by when a document cannot say STARTTLS (Autodiscover; Thunderbird, FairEmail).
const STARTTLS_PORTS = [143, 110, 25, 587]
const SIMPLE_LOGINS = ['{address}', '{localpart}']
const KNOWN_EVERYWHERE = ['password', 'encrypted-password', 'oauth2']
const SENSIBLE_NAME = 30
const SENSIBLE_SHORT_NAME = 12

/** Adds the warnings about one provider to its source. */
export function warn(source: Source, provider: Provider, file: ProviderFile): void {
  const stated = [
    ...provider.stated.incoming.map((server, i) => ({ server, path: ['incoming', i] })),
    ...provider.stated.outgoing.map((server, i) => ({ server, path: ['outgoing', i] }))
  ]
  for (const { server, path } of stated) {
    warnOfSecurity(source, path, server, file.allowUnencrypted ?? false)
    warnOfLogin(source, path, server, provider)
    warnOfAuthentication(source, path, server)
  }
  warnOfComposedLogin(source, ['login'], provider.login)
  warnOfOrder(source, provider)
  warnOfProtocols(source, provider)
  warnOfNames(source, provider, file)
}

type ServerPath = readonly (string | number)[]

function warnOfSecurity(
  source: Source,
  path: ServerPath,
  { port, security }: Server,
  allowed: boolean
): void {
  const at = [...path, 'security']
  if (security === 'none') {
    const message = allowed
      ? 'unencrypted: anyone on the way can read the password'
      : 'unencrypted: stated on the page for people, offered to no program'
    source.complain(at, {
      severity: 'warning',
      code: 'unencrypted',
      message,
      hint: allowed ? undefined : 'allowUnencrypted: true would offer it where nothing encrypted is'
    })
  }
  if (security === 'starttls' && !STARTTLS_PORTS.includes(port)) {
    source.complain([...path, 'port'], {
      severity: 'warning',
      code: 'unusual-port',
      message: `programs that read Autodiscover take port ${port} for TLS, not for STARTTLS`,
      hint: 'they go by the port: 143, 110, 25 and 587 are STARTTLS'
    })
  }
  if (security === 'tls' && STARTTLS_PORTS.includes(port)) {
    source.complain([...path, 'port'], {
      severity: 'warning',
      code: 'unusual-port',
      message: `port ${port} is a STARTTLS port: programs will not try TLS from the first byte there`,
      hint: 'security: starttls'
    })
  }
}

function warnOfLogin(
  source: Source,
  path: ServerPath,
  { login }: Server,
  provider: Provider
): void {
  if (login === provider.login) return
  const at = [...path, 'login']
  warnOfComposedLogin(source, at, login)
  source.complain(at, {
    severity: 'warning',
    code: 'login-not-everywhere',
    message: 'FairEmail uses one login for all servers, the last one in the document'
  })
}

function warnOfComposedLogin(source: Source, at: ServerPath, login: string): void {
  if (SIMPLE_LOGINS.includes(login)) return
  source.complain(at, {
    severity: 'warning',
    code: 'login-not-everywhere',
    message: `login "${login}" cannot be read by GNOME Online Accounts (asks the person), FairEmail, aerc, Mailspring and enough_mail (use the address)`
  })
}

function warnOfAuthentication(
  source: Source,
  path: ServerPath,
  { protocol, authentication }: Server
): void {
  const at = [...path, 'authentication']
  const complain = (code: 'oauth-only' | 'authentication-not-everywhere', message: string): void =>
    source.complain(at, { severity: 'warning', code, message })
  if (authentication.every(word => word === 'oauth2')) {
    complain(
      'oauth-only',
      'OAuth without a password as a fall-back: Thunderbird takes OAuth only for hosts it knows, Outlook and Apple Mail cannot be told of it'
    )
  } else if (
    authentication.every(word => !KNOWN_EVERYWHERE.includes(word)) &&
    !(protocol === 'smtp' && authentication.includes('none'))
  ) {
    complain(
      'authentication-not-everywhere',
      `Thunderbird for Android drops the whole document when it knows no word of "${authentication.join(', ')}"`
    )
  }
  if (authentication.includes('gssapi'))
    complain('authentication-not-everywhere', 'himalaya drops the whole document at "GSSAPI"')
  if (protocol !== 'smtp' && authentication.includes('none'))
    complain(
      'authentication-not-everywhere',
      'no mailbox is read without a login: this server is offered to nobody'
    )
}

function warnOfOrder(source: Source, { stated }: Provider): void {
  for (const [key, servers] of Object.entries(stated)) {
    servers.forEach((server, i) => {
      const later = servers
        .slice(i + 1)
        .some(other => other.protocol === server.protocol && other.security === 'tls')
      if (server.security === 'starttls' && later) {
        source.complain([key, i, 'security'], {
          severity: 'warning',
          code: 'starttls-first',
          message: 'STARTTLS is preferred to the TLS server below it',
          hint: 'RFC 8314 wants TLS from the first byte; put that server first'
        })
      }
    })
  }
}

function warnOfProtocols(source: Source, provider: Provider): void {
  const { stated, redirect } = provider
  if (redirect) return
  for (const key of ['incoming', 'outgoing'] as const) {
    if (stated[key].length > 0 && provider[key].length === 0) {
      source.complainOfKey([], key, {
        severity: 'warning',
        code: 'nothing-offered',
        message: `none of these servers is offered: protocols, allowUnencrypted or authentication rule them out`
      })
    }
  }
  if (stated.incoming.length > 0 && stated.incoming.every(server => server.protocol === 'pop3')) {
    source.complainOfKey([], 'incoming', {
      severity: 'warning',
      code: 'pop3-only',
      message:
        'POP3 without IMAP: Thunderbird for Android, FairEmail, aerc, Delta Chat, Geary and others cannot use it'
    })
  }
  if (stated.incoming.length > 0 && stated.outgoing.length === 0) {
    source.complainOfKey([], 'incoming', {
      severity: 'warning',
      code: 'no-smtp',
      message:
        'no SMTP server: Thunderbird and others then take nothing, so Autoconfig and Autodiscover answer 404'
    })
  }
}

function warnOfNames(source: Source, provider: Provider, file: ProviderFile): void {
  if (provider.name.length > SENSIBLE_NAME) {
    source.complain(['name'], {
      severity: 'warning',
      code: 'long-name',
      message: `programs may cut the name after ${SENSIBLE_NAME} characters`
    })
  }
  if (provider.shortName.length > SENSIBLE_SHORT_NAME) {
    source.complain([file.shortName === undefined ? 'name' : 'shortName'], {
      severity: 'warning',
      code: 'long-name',
      // Without the name: what came from a variable is not repeated.
      message: `programs may cut the short name after ${SENSIBLE_SHORT_NAME} characters`,
      hint: file.shortName === undefined ? 'give a shortName' : undefined
    })
  }
  for (const key of ['name', 'shortName'] as const) {
    if (file[key] !== undefined && /[&<>]/.test(file[key])) {
      source.complain([key], {
        severity: 'warning',
        code: 'markup-in-name',
        message: 'Thunderbird for iOS shows only what comes after the last &, < or >'
      })
    }
  }
}
