import { xml, type Xml } from '../../markup/markup.ts'
import { loginName, type LoginVariables } from '../../settings/login.ts'
import { fillDomain } from '../../settings/fill.ts'
import { pickServers } from '../../settings/servers.ts'
import type { Domain } from '../../address/domain.ts'
import type {
  Authentication,
  Provider,
  Security,
  Server,
  Settings
} from '../../settings/settings.ts'
import { slot, perProvider, Template } from '../../settings/template.ts'
import type { Reply } from '../format.ts'

/** Thunderbird reads XML only under text/xml, application/xml and text/rdf. */
export const TYPE = 'text/xml; charset=utf-8'

const SOCKET_TYPES = {
  tls: 'SSL',
  starttls: 'STARTTLS',
  none: 'plain'
} as const satisfies Record<Security, string>

const AUTHENTICATIONS = {
  password: 'password-cleartext', // the alias `plain` costs Thunderbird for Android the whole document
  'encrypted-password': 'password-encrypted',
  oauth2: 'OAuth2',
  ntlm: 'NTLM',
  gssapi: 'GSSAPI',
  'client-certificate': 'TLS-client-cert',
  none: 'none'
} as const satisfies Record<Authentication, string>

/**
 * What stands for a person stays for the program to fill in: old Evolutions send a made-up local part, and the document is
 * the same for everybody. The domain is written in: of %EMAILLOCALPART%@login.%EMAILDOMAIN% Evolution makes "anna@login.",
 * and Horde leaves %EMAILDOMAIN% as it is.
 */
function loginWordsOf(domain: Domain): LoginVariables {
  return { address: '%EMAILADDRESS%', localpart: '%EMAILLOCALPART%', domain }
}

/** Without both directions Thunderbird, FairEmail, aerc and Mailspring lose the whole document. */
export function unsupported({
  source: provider,
  isMailDomainUnknown
}: Settings): readonly string[] {
  return [
    ...(provider.incoming.length > 0 ? [] : ['no IMAP or POP3 server']),
    ...(provider.outgoing.length > 0 ? [] : ['no SMTP server']),
    ...(isMailDomainUnknown && needsDomain(provider) ? ['a login needs the mail domain'] : [])
  ]
}

function needsDomain({ login, incoming, outgoing, calendar, contacts }: Provider): boolean {
  const hasDav = calendar?.caldav !== undefined || contacts?.carddav !== undefined
  const logins = [...incoming, ...outgoing].map(server => server.login)
  return [...logins, ...(hasDav ? [login] : [])].some(rule => rule.includes('{domain}'))
}

/** The document depends on the provider and on one or two names: it is rendered once, and the names are filled in. */
export function render({ source, domain, hostDomain }: Settings): Reply {
  const domains = hostDomain === undefined ? [domain] : [domain, hostDomain]
  return {
    status: 200,
    type: TYPE,
    body: templates(source, hostDomain === undefined ? 'one' : 'two').fill(domains),
    cache: 'public',
    cacheKey: domains.join('+')
  }
}

/** The mail domain, and the one the Host stands for where that is another. */
type Domains = readonly [Domain, ...Domain[]]

const DOMAINS: Domains = [slot(0) as Domain, slot(1) as Domain]

const templates = perProvider((source, names: 'one' | 'two') => {
  const provider = fillDomain(source, DOMAINS[0])
  return new Template(document(provider, names === 'one' ? [DOMAINS[0]] : DOMAINS))
})

/**
 * The autoconfig document. The order of elements, one element of each kind, no attribute but `type` on a server and no
 * white space around values: each of these breaks a parser in use.
 */
function document(provider: Provider, domains: Domains): string {
  const words = loginWordsOf(domains[0])
  const login = loginName(provider.login, words)
  const incoming = pickServers(provider.incoming, provider.alternatives)
  const outgoing = pickServers(provider.outgoing, provider.alternatives)
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${provider.id}">
    ${domains.map(name => xml`<domain>${name}</domain>`)}
    <displayName>${provider.name}</displayName>
    <displayShortName>${provider.shortName}</displayShortName>
    ${incoming.map(server => serverElement('incomingServer', server, words))}
    ${outgoing.map(server => serverElement('outgoingServer', server, words))}
    ${provider.help.map(documentation)}
  </emailProvider>
  ${davElement('addressbook', 'carddav', provider.contacts?.carddav, login)}
  ${davElement('calendar', 'caldav', provider.calendar?.caldav, login)}
  ${webMail(provider)}
  ${oAuth2(provider.oauth, [...incoming, ...outgoing])}
</clientConfig>
`.toString()
}

function serverElement(
  element: 'incomingServer' | 'outgoingServer',
  server: Server,
  words: LoginVariables
): Xml {
  return xml`<${element} type="${server.protocol}">
  <hostname>${server.host}</hostname>
  <port>${server.port}</port>
  <socketType>${SOCKET_TYPES[server.security]}</socketType>
  <username>${loginName(server.login, words)}</username>
  ${server.authentication.map(word => xml`<authentication>${AUTHENTICATIONS[word]}</authentication>`)}
  ${leaveOnServer(server)}
</${element}>`
}

/** Autoconfig 1.1 only, and only where the provider says something about it. */
function leaveOnServer({ leaveOnServer: keep }: Server): Xml | undefined {
  if (keep === undefined) return undefined
  return xml`<pop3>
  <leaveMessagesOnServer>${String(keep !== false)}</leaveMessagesOnServer>
  ${typeof keep === 'number' ? xml`<daysToLeaveMessagesOnServer>${keep}</daysToLeaveMessagesOnServer>` : undefined}
</pop3>`
}

function documentation({ url, title }: Provider['help'][number]): Xml {
  const texts = Object.entries(title)
  return xml`<documentation url="${url}">
  ${texts.map(([language, text]) => xml`<descr lang="${language}">${text}</descr>`)}
</documentation>`
}

/** The login of the mail servers: FairEmail takes the last user name in the document for all of them. */
function davElement(
  element: 'addressbook' | 'calendar',
  type: 'carddav' | 'caldav',
  url: string | undefined,
  login: string
): Xml | undefined {
  if (url === undefined) return undefined
  return xml`<${element} type="${type}">
  <url>${url}</url>
  <authentication system="http">Basic</authentication>
  <username>${login}</username>
</${element}>`
}

/** The page alone: what else autoconfig 1.1 can say of a webmail holds a user name, and FairEmail would take it. */
function webMail({ webmail }: Provider): Xml | undefined {
  return webmail === undefined
    ? undefined
    : xml`<webMail>
  <loginPage url="${webmail}"/>
</webMail>`
}

/** All four or nothing: himalaya and Thunderbird for iOS drop the whole document over a missing one. */
function oAuth2(oauth: Provider['oauth'], servers: readonly Server[]): Xml | undefined {
  const isUsed = servers.some(server => server.authentication.includes('oauth2'))
  if (!isUsed || !oauth?.authorizationUrl || !oauth.tokenUrl || !oauth.scope) return undefined
  return xml`<oAuth2>
  <issuer>${oauth.issuer.replace(/^https:\/\//, '')}</issuer>
  <scope>${oauth.scope}</scope>
  <authURL>${oauth.authorizationUrl}</authURL>
  <tokenURL>${oauth.tokenUrl}</tokenURL>
  ${oauth.clientId && xml`<clientID>${oauth.clientId}</clientID>`}
</oAuth2>`
}
