/** The Outlook document (MS-OXDSCLI 2.2.4). The order of elements is Microsoft's, and FairEmail needs it. */
import type { Address } from '../../address/address.ts'
import { xml, type Xml } from '../../markup/markup.ts'
import { fillDomain } from '../../settings/fill.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import { pickServers } from '../../settings/usable-servers.ts'
import type {
  Authentication,
  Protocol,
  Provider,
  Security,
  Server,
  Settings
} from '../../settings/settings.ts'
import { placeholderAddress, perProvider, Template } from '../../settings/document-template.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { Reply, Unsupported } from '../format.ts'
import { documentOf, domainValues, HAS_SOAP, personValues, TYPE } from './envelope.ts'
import { exchangeProtocols } from './exchange.ts'

const NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'

const TYPES = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<
  Protocol,
  string
>

// SSL is whether, Encryption is how. Thunderbird would take STARTTLS with SSL off for unencrypted.
const ENCRYPTIONS = {
  tls: { ssl: 'on', encryption: 'SSL' },
  starttls: { ssl: 'on', encryption: 'TLS' },
  none: { ssl: 'off', encryption: 'None' }
} as const satisfies Record<Security, { ssl: string; encryption: string }>

/** Does the document support this authentication for IMAP, POP3 and SMTP? */
const SUPPORTED = {
  password: true,
  'encrypted-password': true,
  ntlm: true,
  none: true,
  oauth2: false,
  gssapi: false,
  'client-certificate': false
} as const satisfies Record<Authentication, boolean>

/**
 * With an address: the document for that person. Without one (GET): the same without User and LoginName, for everybody of the
 * domain.
 */
export function renderOutlook(
  { template, domain }: Settings,
  address: Address | undefined
): Result<Reply, Unsupported> {
  if (template.redirect !== undefined && !address)
    return failed(['a redirect to an address needs an address'])
  const found = documents(template, address ? 'person' : 'domain')
  if (!found) return failed(['no pair of servers to read and to send mail'])
  const headers = template.exchange?.ews === undefined ? undefined : HAS_SOAP
  if (address)
    return ok({ status: 200, type: TYPE, body: found.fill(personValues(address)), headers })
  const body = found.fill(domainValues(domain))
  return ok({ status: 200, type: TYPE, body, headers, cache: 'public', cacheKey: domain })
}

/** Null where the provider has neither a pair of servers nor Exchange Web Services. */
const documents = perProvider(
  (template, of: 'person' | 'domain') => {
    const provider = fillDomain(template, placeholderAddress.domain)
    const content = contentOf(provider, of === 'person' ? placeholderAddress : undefined)
    return content && new Template(document(provider, content, of))
  },
  of => of
)

function document(provider: Provider, content: Xml, of: 'person' | 'domain'): string {
  const user = xml`<User>
  <DisplayName>${provider.name}</DisplayName>
</User>`
  return documentOf(xml`<Response xmlns="${NAMESPACE}">
  ${of === 'person' ? user : undefined}
  <Account>
    <AccountType>email</AccountType>
    ${content}
  </Account>
</Response>`)
}

function contentOf(provider: Provider, address: Address | undefined): Xml | null {
  if (provider.redirect !== undefined) return redirection(provider.redirect)
  const servers = supportedServers(provider)
  if (servers.length === 0 && provider.exchange?.ews === undefined) return null
  return xml`<Action>settings</Action>
${exchangeProtocols(provider)}
${servers.map(server => protocolElement(server, address))}`
}

/** To an address. A redirect to a URL has no document. */
function redirection(rule: string): Xml {
  return xml`<Action>redirectAddr</Action>
<RedirectAddr>${loginName(rule, loginVariablesOf(placeholderAddress))}</RedirectAddr>`
}

/** Incoming servers without an outgoing one are no account: FairEmail refuses it, Thunderbird sends through another provider. */
function supportedServers(provider: Provider): readonly Server[] {
  const incoming = pickServers(provider.incoming, provider.alternatives, isSupported)
  const outgoing = pickServers(provider.outgoing, provider.alternatives, isSupported)
  return incoming.length > 0 && outgoing.length > 0 ? [...incoming, ...outgoing] : []
}

function isSupported(server: Server): boolean {
  return isPortRecognized(server) && server.authentication.some(name => SUPPORTED[name])
}

/** Thunderbird and FairEmail take an encrypted server at one of these ports for STARTTLS, at any other for TLS. */
const STARTTLS_PORTS: readonly number[] = [143, 110, 25, 587]

function isPortRecognized({ security, port }: Server): boolean {
  return security === 'none' || STARTTLS_PORTS.includes(port) === (security === 'starttls')
}

function protocolElement(server: Server, address: Address | undefined): Xml {
  const { ssl, encryption } = ENCRYPTIONS[server.security]
  const authentication = server.authentication.find(name => SUPPORTED[name])
  // Without SPA, its default is on, and programs try NTLM where no server supports it. An empty LoginName would be a login of "".
  return xml`<Protocol>
  <Type>${TYPES[server.protocol]}</Type>
  <Server>${server.host}</Server>
  <Port>${server.port}</Port>
  <DomainRequired>off</DomainRequired>
  ${address && xml`<LoginName>${loginName(server.login, loginVariablesOf(address))}</LoginName>`}
  <SPA>${authentication === 'ntlm' ? 'on' : 'off'}</SPA>
  <SSL>${ssl}</SSL>
  <Encryption>${encryption}</Encryption>
  <AuthRequired>${authentication === 'none' ? 'off' : 'on'}</AuthRequired>
  ${server.protocol === 'smtp' ? SMTP_ONLY : undefined}
</Protocol>`
}

const SMTP_ONLY = xml`<UsePOPAuth>off</UsePOPAuth>
<SMTPLast>off</SMTPLast>`
