/** Words that are not ours, and ours for them. Maps, because what is looked up in them is whatever stands in a file. */

/** What other programs call our keys, in lower case. */
export const USUAL_KEYS: ReadonlyMap<string, string> = new Map([
  ['hostname', 'host'],
  ['server', 'host'],
  ['type', 'protocol'],
  ['sockettype', 'security'],
  ['ssl', 'security'],
  ['tls', 'security'],
  ['auth', 'authentication'],
  ['username', 'login'],
  ['user', 'login'],
  ['displayname', 'name'],
  ['domain', 'domains'],
  ['imap', 'incoming'],
  ['pop3', 'incoming'],
  ['pop', 'incoming'],
  ['smtp', 'outgoing']
])

/** What other programs call our words, in lower case. */
export const USUAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['ssl', 'tls'],
  ['ssl/tls', 'tls'],
  ['implicit', 'tls'],
  ['plain', 'none'],
  ['password-cleartext', 'password'],
  ['password-encrypted', 'encrypted-password'],
  ['cram-md5', 'encrypted-password'],
  ['oauth', 'oauth2'],
  ['xoauth2', 'oauth2'],
  ['kerberos', 'gssapi'],
  ['pop', 'pop3'],
  ['imaps', 'imap'],
  ['pop3s', 'pop3'],
  ['smtps', 'smtp'],
  ['submission', 'smtp'],
  ['subtree', 'sub'],
  ['onelevel', 'one']
])

/** What fits a key whose values are neither free text nor a word of a list. */
export const FORMATS: ReadonlyMap<string, string> = new Map([
  ['leaveOnServer', 'true, false, or a number of days: 14 days'],
  ['color', 'a colour in hexadecimal: "#005bbb"']
])
