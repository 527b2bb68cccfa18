/**
 * Names in autoconfig documents, Autodiscover, Apple profiles, PACC and the settings of mail programs and servers → our keys. In
 * lower case, with a hyphen for a space or an underscore. A map, because a file may hold any key, `constructor` too.
 */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
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
  ['instruction', 'firstSteps'],
  ['enable', 'firstSteps'],
  ['imprinturl', 'imprint'],
  ['privacy-policy', 'privacy'],
  ['dark-logo', 'logoDark'],
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

/** Our key for a key with this name elsewhere, where it is allowed. */
export function keyNamed(key: string, allowed: readonly string[]): string | undefined {
  const ours = OTHER_NAMES.get(normalize(key))
  return ours !== undefined && allowed.includes(ours) ? ours : undefined
}

/** The form of the names in these tables. */
export function normalize(name: string): string {
  return name.toLowerCase().replace(/[\s_]/g, '-')
}
