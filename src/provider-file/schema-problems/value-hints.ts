/**
 * Words that are not ours, and ours for them: autoconfig documents, the public provider database, Autodiscover, Apple
 * profiles, PACC, and the settings of mail programs and servers. Maps, because what is looked up in them is whatever a file
 * holds. All in lower case, with a hyphen for a space or an underscore.
 */

/** What other programs call our keys. */
const USUAL_KEYS: ReadonlyMap<string, string> = new Map([
  ['hostname', 'host'],
  ['server', 'host'],
  ['type', 'protocol'],
  ['sockettype', 'security'],
  ['socket-type', 'security'],
  ['encryption', 'security'],
  ['ssl', 'security'],
  ['tls', 'security'],
  ['auth', 'authentication'],
  ['spa', 'authentication'],
  ['username', 'login'],
  ['user', 'login'],
  ['loginname', 'login'],
  ['displayname', 'name'],
  ['display-name', 'name'],
  ['displayshortname', 'shortName'],
  ['short-name', 'shortName'],
  ['domain', 'domains'],
  ['incomingserver', 'incoming'],
  ['outgoingserver', 'outgoing'],
  ['imap', 'incoming'],
  ['pop3', 'incoming'],
  ['pop', 'incoming'],
  ['smtp', 'outgoing'],
  ['documentation', 'help'],
  ['eas', 'activesync'],
  ['mobilesync', 'activesync'],
  ['ews', 'exchange'],
  ['owa', 'exchange'],
  ['caldav', 'calendar'],
  ['carddav', 'contacts'],
  ['ldap', 'contacts'],
  ['addressbook', 'contacts'],
  ['webdav', 'files'],
  ['managesieve', 'sieve'],
  ['oauth2', 'oauth'],
  ['authurl', 'authorizationUrl'],
  ['authorization-endpoint', 'authorizationUrl'],
  ['token-endpoint', 'tokenUrl'],
  ['scopes', 'scope'],
  ['base', 'searchBase'],
  ['basedn', 'searchBase'],
  ['base-dn', 'searchBase'],
  ['binddn', 'login'],
  ['bind-dn', 'login']
])

/** Our word → what other programs call it, for each key whose values are words. */
const USUAL_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  protocol: {
    imap: ['imaps', 'imap4', 'imap4rev1', 'imap4rev2', 'imap-ssl'],
    pop3: ['pop', 'pop3s', 'pops', 'pop-3', 'pop3-ssl'],
    smtp: ['smtps', 'esmtp', 'submission', 'submissions', 'smtp-ssl']
  },
  security: {
    tls: [
      'ssl',
      'ssl/tls',
      'tls/ssl',
      'ssl-tls',
      'implicit',
      'implicit-tls',
      'ssl-on-connect',
      'tls-on-connect',
      'tlsv1.2',
      'tlsv1.3',
      'smtps',
      'imaps'
    ],
    starttls: ['stls', 'explicit', 'explicit-tls', 'tls/starttls', 'upgrade', 'tls-upgrade'],
    // A server that encrypts nothing is "plain" to autoconfig; a password that is sent as it is, is too: hence by key.
    none: ['plain', 'plaintext', 'cleartext', 'clear', 'unencrypted', 'insecure', 'no', 'off']
  },
  authentication: {
    password: [
      'plain',
      'plaintext',
      'login',
      'auth-plain',
      'auth-login',
      'normal',
      'normal-password',
      'basic',
      'clear',
      'cleartext',
      'clear-text',
      'password-cleartext',
      'password-plain',
      'emailauthpassword'
    ],
    'encrypted-password': [
      'secure',
      'encrypted',
      'password-encrypted',
      'cram',
      'cram-md5',
      'crammd5',
      'digest-md5',
      'digest',
      'apop',
      'scram',
      'scram-sha-1',
      'scram-sha-1-plus',
      'scram-sha-256',
      'scram-sha-256-plus',
      'scram-sha-512',
      'scram-sha-512-plus',
      'emailauthcrammd5',
      'emailauthhttpmd5'
    ],
    oauth2: [
      'oauth',
      'oauth-2',
      'oauth2.0',
      'oauth-public',
      'xoauth',
      'xoauth2',
      'oauthbearer',
      'modern'
    ],
    ntlm: ['spa', 'ntlmv2', 'msn', 'emailauthntlm'],
    gssapi: ['gsapi', 'kerberos', 'kerberos5', 'krb5', 'negotiate'],
    'client-certificate': ['tls-client-cert', 'client-cert', 'certificate', 'cert', 'external'],
    none: [
      'no',
      'off',
      'no-auth',
      'anonymous',
      'client-ip-address',
      'client-ip-based',
      'smtp-after-pop',
      'emailauthnone'
    ]
  },
  scope: {
    base: ['baseobject', 'object', 'ldapsearchsettingscopebase'],
    one: ['onelevel', 'one-level', 'singlelevel', 'single-level', 'ldapsearchsettingscopeonelevel'],
    sub: ['subtree', 'wholesubtree', 'sub-tree', 'children', 'ldapsearchsettingscopesubtree']
  },
  alternatives: { all: ['every', 'any', 'both'], first: ['best', 'one', 'single'] }
}

/** Lists whose entries are the words of another key. */
const SAME_WORDS: Readonly<Record<string, string>> = { protocols: 'protocol' }

/** Our key for what other programs call one, where it is allowed. */
export function usualKey(key: string, allowed: readonly string[]): string | undefined {
  const usual = USUAL_KEYS.get(plain(key))
  return usual !== undefined && allowed.includes(usual) ? usual : undefined
}

/** Our word for what other programs call a value of a key, where it is allowed. */
export function usualWord(
  key: string,
  word: string,
  allowed: readonly string[]
): string | undefined {
  const words = WORDS.get(SAME_WORDS[key] ?? key)
  const usual = words?.get(plain(word))
  return usual !== undefined && allowed.includes(usual) ? usual : undefined
}

const WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(USUAL_WORDS).map(([key, words]) => [
    key,
    new Map(Object.entries(words).flatMap(([ours, others]) => others.map(other => [other, ours])))
  ])
)

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_]/g, '-')
}

/** Protocols that are not servers to mail programs, and the key that each has. */
export const OTHER_PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['exchange', 'exchange: { ews: https://… }'],
  ['ews', 'exchange: { ews: https://… }'],
  ['owa', 'exchange: { owa: https://… }'],
  ['activesync', 'activesync: https://…'],
  ['eas', 'activesync: https://…'],
  ['jmap', 'jmap: https://…'],
  ['caldav', 'calendar: { caldav: https://… }'],
  ['carddav', 'contacts: { carddav: https://… }'],
  ['webdav', 'files: { webdav: https://… }'],
  ['ldap', 'contacts: { ldap: { … } }'],
  ['sieve', 'sieve: { host: … }'],
  ['managesieve', 'sieve: { host: … }']
])

/** What is allowed for a key whose values are neither free text nor a word of a list. */
export const FORMATS: ReadonlyMap<string, string> = new Map([
  ['leaveOnServer', 'true, false, or a number of days: 14 days'],
  ['color', 'a colour in hexadecimal: "#005bbb"']
])
