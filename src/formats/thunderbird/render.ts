import { xml, type Xml } from '../../markup/markup.ts'
import { loginName, type LoginVariables } from '../../settings/login.ts'
import { fillDomain } from '../../settings/fill.ts'
import { pickServers } from '../../settings/usable-servers.ts'
import type { Domain } from '../../address/domain.ts'
import type { Text } from '../../settings/kinds.ts'
import type {
  Authentication,
  Provider,
  ProviderTemplate,
  Security,
  Server,
  Settings
} from '../../settings/settings.ts'
import { slot, perProvider, Template } from '../../settings/document-template.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { Reply, Unsupported } from '../format.ts'

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
 * The program fills in the person: old versions of Evolution send a made-up local part, and the document is the same for
 * everybody. The domain is filled in here: of %EMAILLOCALPART%@login.%EMAILDOMAIN%, Evolution makes "anna@login.", and Horde
 * keeps %EMAILDOMAIN% unchanged.
 */
function placeholdersFor(domain: Domain): LoginVariables {
  return { address: '%EMAILADDRESS%', localpart: '%EMAILLOCALPART%', domain }
}

/** Without incoming and outgoing servers, Thunderbird, FairEmail, aerc and Mailspring drop the whole document. */
function unsupported({ template, isMailDomainUnknown }: Settings): Unsupported {
  return [
    ...(template.incoming.length > 0 ? [] : ['no IMAP or POP3 server']),
    ...(template.outgoing.length > 0 ? [] : ['no SMTP server']),
    ...(isMailDomainUnknown && needsDomain(template) ? ['a login needs the mail domain'] : [])
  ]
}

function needsDomain(template: ProviderTemplate): boolean {
  const { login, incoming, outgoing, calendar, contacts } = template
  const hasDav = calendar?.caldav !== undefined || contacts?.carddav !== undefined
  const logins = [...incoming, ...outgoing].map(server => server.login)
  return [...logins, ...(hasDav ? [login] : [])].some(rule => rule.includes('{domain}'))
}

/** The document depends on the provider and one or two domains: it is rendered once, and the domains are filled in. */
export function render(settings: Settings): Result<Reply, Unsupported> {
  const reasons = unsupported(settings)
  if (reasons.length > 0) return failed(reasons)
  const { template, domain, hostDomain } = settings
  const domains = hostDomain === undefined ? [domain] : [domain, hostDomain]
  return ok({
    status: 200,
    type: TYPE,
    body: documents(template, hostDomain === undefined ? 'one' : 'two').fill(domains),
    cache: 'public',
    cacheKey: domains.join('+')
  })
}

/** The mail domain, and the domain that the Host stands for where it differs. */
type Domains = readonly [Domain, ...Domain[]]

const DOMAINS: Domains = [slot(0) as Domain, slot(1) as Domain]

const documents = perProvider(
  (template, count: 'one' | 'two') => {
    const provider = fillDomain(template, DOMAINS[0])
    return new Template(document(provider, count === 'one' ? [DOMAINS[0]] : DOMAINS))
  },
  count => count
)

/**
 * The autoconfig document. Another order of elements, two elements where one is usual, an attribute beside `type` on a server,
 * white space around a value: each of these breaks a parser in use.
 */
function document(provider: Provider, domains: Domains): string {
  const placeholders = placeholdersFor(domains[0])
  const login = loginName(provider.login, placeholders)
  const incoming = pickServers(provider.incoming, provider.alternatives)
  const outgoing = pickServers(provider.outgoing, provider.alternatives)
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${provider.id}">
    ${domains.map(name => xml`<domain>${name}</domain>`)}
    <displayName>${provider.name}</displayName>
    <displayShortName>${provider.shortName}</displayShortName>
    ${incoming.map(server => serverElement('incomingServer', server, placeholders))}
    ${outgoing.map(server => serverElement('outgoingServer', server, placeholders))}
    ${provider.help.map(documentation)}
  </emailProvider>
  ${enable(provider)}
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
  placeholders: LoginVariables
): Xml {
  return xml`<${element} type="${server.protocol}">
  <hostname>${server.host}</hostname>
  <port>${server.port}</port>
  <socketType>${SOCKET_TYPES[server.security]}</socketType>
  <username>${loginName(server.login, placeholders)}</username>
  ${server.authentication.map(word => xml`<authentication>${AUTHENTICATIONS[word]}</authentication>`)}
  ${leaveOnServer(server)}
</${element}>`
}

/** Autoconfig 1.1 only, and only where the provider file has it. */
function leaveOnServer({ leaveOnServer: keep }: Server): Xml | undefined {
  if (keep === undefined) return undefined
  return xml`<pop3>
  <leaveMessagesOnServer>${String(keep !== false)}</leaveMessagesOnServer>
  ${typeof keep === 'number' ? xml`<daysToLeaveMessagesOnServer>${keep}</daysToLeaveMessagesOnServer>` : undefined}
</pop3>`
}

/** himalaya and Thunderbird for iOS drop the whole document if a help page has no text. */
const DEFAULT_TITLE = { en: 'Help' as Text }

/**
 * What has to be done first, where there is a page about it. FairEmail shows it as a link with all its texts, wherever it stands;
 * inside emailProvider, where autoconfig 1.1 has it, himalaya up to 1.1 drops the whole document.
 */
function enable({ firstSteps }: Provider): Xml | undefined {
  if (firstSteps?.url === undefined) return undefined
  const texts = Object.entries(firstSteps.text)
  return xml`<enable visiturl="${firstSteps.url}">
  ${texts.map(([language, text]) => xml`<instruction lang="${language}">${text}</instruction>`)}
</enable>`
}

function documentation({ url, title = DEFAULT_TITLE }: Provider['help'][number]): Xml {
  const texts = Object.entries(title)
  return xml`<documentation url="${url}">
  ${texts.map(([language, text]) => xml`<descr lang="${language}">${text}</descr>`)}
</documentation>`
}

/** With the login of the mail servers: FairEmail uses the last user name in the document for all of them. */
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

/** Only the page: every other element of webMail in autoconfig 1.1 holds a user name, and FairEmail would use it. */
function webMail({ webmail }: Provider): Xml | undefined {
  return webmail === undefined
    ? undefined
    : xml`<webMail>
  <loginPage url="${webmail}"/>
</webMail>`
}

/** All four or nothing: himalaya and Thunderbird for iOS drop the whole document if one is missing. */
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
