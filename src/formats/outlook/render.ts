/** The Outlook document (MS-OXDSCLI 2.2.4). The order of elements is Microsoft's, and FairEmail needs it. */
import type { Address } from '../../address/address.ts'
import { xml, type Xml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import { pickServers } from '../../settings/servers.ts'
import type {
  Authentication,
  Protocol,
  Provider,
  Security,
  Server,
  Settings
} from '../../settings/settings.ts'
import { placeholderAddress, perProvider, Template } from '../../settings/template.ts'
import type { Question, Reply } from '../format.ts'
import { documentOf, domainWords, HAS_SOAP, personWords, TYPE } from './envelope.ts'
import { exchangeProtocols } from './exchange.ts'

const NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'

const TYPES = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<
  Protocol,
  string
>

// SSL says "encrypted", Encryption says how. STARTTLS with SSL off would be plain text in Thunderbird.
const ENCRYPTIONS = {
  tls: { ssl: 'on', encryption: 'SSL' },
  starttls: { ssl: 'on', encryption: 'TLS' },
  none: { ssl: 'off', encryption: 'None' }
} as const satisfies Record<Security, { ssl: string; encryption: string }>

/** Can an IMAP, POP3 or SMTP log-in of this kind be told to Outlook? OAuth, Kerberos and certificates cannot. */
const SAYABLE = {
  password: true,
  'encrypted-password': true,
  ntlm: true,
  none: true,
  oauth2: false,
  gssapi: false,
  'client-certificate': false
} as const satisfies Record<Authentication, boolean>

export function outlookUnsupported({ source }: Settings, question: Question): readonly string[] {
  const { redirect, exchange } = source
  if (redirect !== undefined)
    return question.variant === 'get' ? ['a redirect to an address needs an address'] : []
  const isMailComplete = servers(source, '').length >= 2
  return isMailComplete || exchange?.ews !== undefined
    ? []
    : ['no pair of servers to read and to send mail']
}

/** With an address: the person's document. Without one (GET): the same without User and LoginName, the same for everybody. */
export function renderOutlook({ source, domain }: Settings, { address }: Question): Reply {
  const template = templates(source, address ? 'somebody' : 'anybody')
  const body = template.fill(address ? personWords(address) : domainWords(domain))
  const headers = source.exchange?.ews === undefined ? undefined : HAS_SOAP
  if (address) return { status: 200, type: TYPE, body, headers }
  return { status: 200, type: TYPE, body, headers, cache: 'public', cacheKey: domain }
}

const templates = perProvider((source, who: 'somebody' | 'anybody') => {
  const provider = fillDomain(source, placeholderAddress.domain)
  return new Template(document(provider, who === 'somebody' ? placeholderAddress : undefined))
})

function document(provider: Provider, address: Address | undefined): string {
  const user =
    address &&
    xml`<User>
  <DisplayName>${provider.name}</DisplayName>
</User>`
  return documentOf(xml`<Response xmlns="${NAMESPACE}">
  ${user}
  <Account>
    <AccountType>email</AccountType>
    ${provider.redirect === undefined ? offer(provider, address) : redirection(provider.redirect)}
  </Account>
</Response>`)
}

/** To an address. A redirect to a URL has no document. */
function redirection(rule: string): Xml {
  return xml`<Action>redirectAddr</Action>
<RedirectAddr>${loginName(rule, loginVariablesOf(placeholderAddress))}</RedirectAddr>`
}

function offer(provider: Provider, address: Address | undefined): Xml {
  return xml`<Action>settings</Action>
${exchangeProtocols(provider)}
${servers(provider, '').map(server => protocolElement(server, address))}`
}

/** Reading without sending is no account: FairEmail refuses it, Thunderbird sends through another provider. */
const servers = perProvider((provider): readonly Server[] => {
  const incoming = pickServers(provider.incoming, provider.alternatives, isSayable)
  const outgoing = pickServers(provider.outgoing, provider.alternatives, isSayable)
  return incoming.length > 0 && outgoing.length > 0 ? [...incoming, ...outgoing] : []
})

function isSayable(server: Server): boolean {
  return isPortUnderstood(server) && server.authentication.some(word => SAYABLE[word])
}

/** Thunderbird and FairEmail take an encrypted server at one of these ports for STARTTLS, at any other for TLS. */
const STARTTLS_PORTS: readonly number[] = [143, 110, 25, 587]

function isPortUnderstood({ security, port }: Server): boolean {
  return security === 'none' || STARTTLS_PORTS.includes(port) === (security === 'starttls')
}

function protocolElement(server: Server, address: Address | undefined): Xml {
  const { ssl, encryption } = ENCRYPTIONS[server.security]
  const word = server.authentication.find(known => SAYABLE[known])
  // Left out, SPA is on, and programs try NTLM where nobody speaks it. An empty LoginName would be a login of "".
  return xml`<Protocol>
  <Type>${TYPES[server.protocol]}</Type>
  <Server>${server.host}</Server>
  <Port>${server.port}</Port>
  <DomainRequired>off</DomainRequired>
  ${address && xml`<LoginName>${loginName(server.login, loginVariablesOf(address))}</LoginName>`}
  <SPA>${word === 'ntlm' ? 'on' : 'off'}</SPA>
  <SSL>${ssl}</SSL>
  <Encryption>${encryption}</Encryption>
  <AuthRequired>${word === 'none' ? 'off' : 'on'}</AuthRequired>
  ${server.protocol === 'smtp' ? SMTP_ONLY : undefined}
</Protocol>`
}

const SMTP_ONLY = xml`<UsePOPAuth>off</UsePOPAuth>
<SMTPLast>off</SMTPLast>`
