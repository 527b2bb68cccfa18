/** Values of other programs and documents, and our values for them. */
import { normalize } from './key-hints.ts'

/**
 * For each key with fixed values: our value → the names of it in autoconfig documents, the public provider database,
 * Autodiscover, Apple profiles, PACC and the settings of mail programs and servers. In the form of `normalize()`.
 */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  protocol: {
    imap: ['imaps', 'imap4', 'imap4rev1', 'imap4rev2', 'imap-ssl'],
    pop3: ['pop', 'pop3s', 'pops', 'pop-3', 'pop3-ssl'],
    smtp: ['smtps', 'esmtp', 'submission', 'submissions', 'smtp-ssl']
  },
  security: {
    // Autoconfig documents and many programs still call it SSL, Exim tls_on_connect.
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
    // STLS is the command of POP3 (RFC 2595).
    starttls: ['stls', 'explicit', 'explicit-tls', 'tls/starttls', 'upgrade', 'tls-upgrade'],
    // Autoconfig documents call both a server without encryption and a password in clear text "plain", so names depend on the key.
    none: ['plain', 'plaintext', 'cleartext', 'clear', 'unencrypted', 'insecure', 'no', 'off']
  },
  authentication: {
    // PLAIN and LOGIN are SASL mechanisms, `plain` and `password-cleartext` words of autoconfig, EmailAuthPassword of Apple profiles.
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
    // `secure` is the old word of autoconfig for a challenge, such as CRAM-MD5.
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
    // SPA (secure password authentication) is Outlook's name.
    ntlm: ['spa', 'ntlmv2', 'msn', 'emailauthntlm'],
    // himalaya has the misspelling.
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
  // LDAP scopes as in RFC 4511, OpenLDAP and Apple profiles.
  scope: {
    base: ['baseobject', 'object', 'ldapsearchsettingscopebase'],
    one: ['onelevel', 'one-level', 'singlelevel', 'single-level', 'ldapsearchsettingscopeonelevel'],
    sub: ['subtree', 'wholesubtree', 'sub-tree', 'children', 'ldapsearchsettingscopesubtree']
  },
  // Their own names, and those that they had before.
  programs: {
    'apple-profile': ['mobileconfig', 'profile', 'apple'],
    'apple-mail': ['mail', 'ios-mail', 'macos-mail', 'mail-app'],
    thunderbird: ['thunderbird-mobile', 'thunderbird-android', 'k-9', 'k-9-mail', 'k9'],
    'outlook-classic': ['outlook-2016', 'outlook-2019', 'outlook-2021', 'outlook-2024'],
    'outlook-new': ['outlook-windows', 'windows-mail', 'mail-for-windows'],
    'outlook-mobile': ['outlook-ios', 'outlook-android'],
    gmail: ['google-mail', 'gmail-app'],
    'samsung-email': ['samsung', 'samsung-mail'],
    'gnome-accounts': ['gnome', 'goa', 'gnome-online-accounts'],
    kmail: ['kontact', 'kmail2', 'kde']
  },
  alternatives: { all: ['every', 'any', 'both'], first: ['best', 'one', 'single'] }
}

/** Keys with the values of another key. */
const SAME_VALUES: Readonly<Record<string, string>> = {
  protocols: 'protocol',
  prefer: 'protocol',
  recommend: 'programs',
  hide: 'programs'
}

/** Our value for a value with this name elsewhere, where it is allowed. */
export function valueNamed(
  key: string,
  value: string,
  allowed: readonly string[]
): string | undefined {
  const ours = BY_NAME.get(SAME_VALUES[key] ?? key)?.get(normalize(value))
  return ours !== undefined && allowed.includes(ours) ? ours : undefined
}

/** Our key → a name elsewhere → our value. Maps, because a file may hold any text. */
const BY_NAME: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(OTHER_NAMES).map(([key, values]) => [
    key,
    new Map(Object.entries(values).flatMap(([ours, names]) => names.map(name => [name, ours])))
  ])
)

/** Protocols without servers in `incoming` and `outgoing` → their own key. */
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

/** Keys whose values have a form of their own → that form. */
export const FORMATS: ReadonlyMap<string, string> = new Map([
  ['leaveOnServer', 'true, false, or a number of days: 14 days'],
  ['firstSteps', 'a text for each language: { en: Switch on IMAP first. }'],
  ['passwordHelp', 'a text for each language: { en: Use an app password. }'],
  ['quota', 'a number with its unit: 5 GB'],
  ['wording', 'a file for each language: { sv: wording/sv.yaml }'],
  ['color', 'a colour in hexadecimal: "#005bbb"']
])
