/** Subscribed calendars and LDAP: payloads beside mail that need no account of the person. */
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import { endpointOf } from '../../settings/url-endpoint.ts'
import type { Ldap, Provider, Subscription } from '../../settings/settings.ts'
import { head, type Payload, type Person } from './payloads.ts'

/** com.apple.subscribedcalendar.account: iOS and visionOS only. Its key `HostName` holds the whole URL. */
export function subscriptionPayload({ url, name }: Subscription, person: Person): Payload {
  // By its URL, not by its position in the list: a calendar keeps its identity when another is added before it.
  const id = `calendar.${encodeURIComponent(url)}`
  return {
    ...head('com.apple.subscribedcalendar.account', name, person, id),
    SubCalAccountDescription: name,
    SubCalAccountHostName: url,
    SubCalAccountUseSSL: endpointOf(url).isSecure
  }
}

const SCOPES = {
  base: 'LDAPSearchSettingScopeBase',
  one: 'LDAPSearchSettingScopeOneLevel',
  sub: 'LDAPSearchSettingScopeSubtree'
} as const satisfies Record<NonNullable<Ldap['scope']>, string>

/** com.apple.ldap.account. It has no key for a port: with TLS that is 636. */
export function ldapPayload(ldap: Ldap, { name }: Provider, person: Person): Payload {
  const { host, searchBase, scope = 'sub', login } = ldap
  return {
    ...head('com.apple.ldap.account', name, person, 'ldap'),
    LDAPAccountDescription: name,
    LDAPAccountHostName: host,
    LDAPAccountUseSSL: true,
    ...(login === undefined
      ? {}
      : { LDAPAccountUserName: loginName(login, loginVariablesOf(person.address)) }),
    LDAPSearchSettings: [
      {
        LDAPSearchSettingDescription: name,
        LDAPSearchSettingSearchBase: searchBase,
        LDAPSearchSettingScope: SCOPES[scope]
      }
    ]
  }
}
