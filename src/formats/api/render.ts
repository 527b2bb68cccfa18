import type { Address } from '../../address/address.ts'
import type { Domain } from '../../address/domain.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import { pickServers } from '../../settings/usable-servers.ts'
import { redirectAddress, redirectUrl } from '../../settings/redirect.ts'
import type { Provider, Server, Settings } from '../../settings/settings.ts'
import { ok, type Result } from '../../result.ts'
import type { Question, Reply } from '../format.ts'

export const TYPE = 'application/json; charset=utf-8'

/** schema.ts describes this document; a test compares the two. Every provider has a reply. */
export function render(
  { provider, domain }: Settings,
  { address }: Question
): Result<Reply, never> {
  const document = {
    provider: { id: provider.id, name: provider.name, shortName: provider.shortName },
    domain,
    ...(address ? { address: address.text } : {}),
    incoming: pickServers(provider.incoming, provider.alternatives).map(server =>
      serverOf(server, address)
    ),
    outgoing: pickServers(provider.outgoing, provider.alternatives).map(server =>
      serverOf(server, address)
    ),
    stated: {
      incoming: provider.declared.incoming.map(server => serverOf(server, address)),
      outgoing: provider.declared.outgoing.map(server => serverOf(server, address))
    },
    redirect: redirectOf(provider, domain, address),
    activesync: provider.activesync,
    exchange: provider.exchange,
    jmap: provider.jmap,
    calendar: provider.calendar,
    contacts: provider.contacts,
    files: provider.files,
    sieve: provider.sieve,
    oauth: provider.oauth,
    webmail: provider.webmail,
    help: provider.help,
    support: provider.support,
    firstSteps: provider.firstSteps,
    passwordHelp: provider.passwordHelp,
    controlPanel: provider.controlPanel,
    aliases: provider.aliases,
    quota: provider.quota,
    notes: provider.notes,
    legal: provider.legal,
    languages: provider.languages
  }
  const reply: Reply = {
    status: 200,
    type: TYPE,
    body: `${JSON.stringify(document, null, 2)}\n`,
    headers: CORS
  }
  return ok(address ? reply : { ...reply, cache: 'public', cacheKey: domain })
}

// Public settings, no cookies, no secrets: a webmail in the browser may read them from another origin.
export const CORS = { 'access-control-allow-origin': '*' }

/** Where the mail of these domains is: filled in for a person, else the rule. */
function redirectOf(
  provider: Provider,
  domain: Domain,
  address: Address | undefined
): string | undefined {
  if (!address) return provider.redirect
  return redirectAddress(provider, address) ?? redirectUrl(provider, domain, address)
}

function serverOf(server: Server, address: Address | undefined): object {
  const { protocol, host, port, security, authentication, login } = server
  const { leaveOnServer, pathPrefix, samePassword } = server
  return {
    protocol,
    host,
    port,
    security,
    authentication,
    login,
    ...(address ? { username: loginName(login, loginVariablesOf(address)) } : {}),
    ...(leaveOnServer === undefined ? {} : { leaveOnServer }),
    ...(pathPrefix === undefined ? {} : { pathPrefix }),
    ...(samePassword === undefined ? {} : { samePassword })
  }
}
