import { xml, type Xml } from '../../markup/markup.ts'
import { pickServers } from '../../settings/usable-servers.ts'
import type { Protocol, Security, Server, Settings } from '../../settings/settings.ts'
import type { Address } from '../../address/address.ts'
import type { Reply } from '../format.ts'
import { envelope, TYPE } from './envelope.ts'

const ENCRYPTIONS = { tls: 'SSL', starttls: 'TLS', none: 'None' } as const satisfies Record<
  Security,
  string
>

/**
 * The named settings that are known, and an error for each of the others.
 *
 * @param names empty: all that are known
 */
export function renderSettings(
  settings: Settings,
  address: Address | undefined,
  names: readonly string[]
): Reply {
  const known = knownSettings(settings, address?.text ?? '')
  const asked = names.length > 0 ? names : [...known.keys()]
  const found = asked.flatMap(name => known.get(name) ?? [])
  const missing = asked.filter(name => !known.has(name))
  const body = envelope(xml`<UserResponse>
  <ErrorCode>NoError</ErrorCode>
  <ErrorMessage>No error.</ErrorMessage>
  <RedirectTarget i:nil="true"/>
  <UserSettingErrors>
    ${missing.map(unavailable)}
  </UserSettingErrors>
  <UserSettings>
    ${found}
  </UserSettings>
</UserResponse>`)
  return { status: 200, type: TYPE, body }
}

function unavailable(name: string): Xml {
  return xml`<UserSettingError>
  <ErrorCode>SettingIsNotAvailable</ErrorCode>
  <ErrorMessage>This setting is not available.</ErrorMessage>
  <SettingName>${name}</SettingName>
</UserSettingError>`
}

/** By name. A Map, because the names that are looked up come from requests. */
type KnownSettings = ReadonlyMap<string, Xml>

function knownSettings({ provider }: Settings, address: string): KnownSettings {
  const { exchange, incoming, outgoing, alternatives } = provider
  const picked = pickServers([...incoming, ...outgoing], alternatives)
  const known = new Map([
    ['UserDisplayName', text('UserDisplayName', provider.name)],
    ['AutoDiscoverSMTPAddress', text('AutoDiscoverSMTPAddress', address)]
  ])
  // Inside and outside a company's network, the services are the same here.
  for (const side of ['Internal', 'External']) {
    known.set(`${side}EwsUrl`, text(`${side}EwsUrl`, exchange?.ews ?? ''))
    if (exchange?.oab !== undefined) known.set(`${side}OABUrl`, text(`${side}OABUrl`, exchange.oab))
    for (const [protocol, label] of CONNECTIONS) {
      const servers = picked.filter(server => server.protocol === protocol)
      const name = `${side}${label}Connections`
      if (servers.length > 0) known.set(name, connections(name, servers))
    }
  }
  return known
}

const CONNECTIONS: readonly [Protocol, string][] = [
  ['imap', 'Imap4'],
  ['pop3', 'Pop3'],
  ['smtp', 'Smtp']
]

function text(name: string, value: string): Xml {
  return xml`<UserSetting i:type="StringSetting">
  <Name>${name}</Name>
  <Value>${value}</Value>
</UserSetting>`
}

function connections(name: string, servers: readonly Server[]): Xml {
  return xml`<UserSetting i:type="ProtocolConnectionCollectionSetting">
  <Name>${name}</Name>
  <ProtocolConnections>
    ${servers.map(connection)}
  </ProtocolConnections>
</UserSetting>`
}

function connection({ host, port, security }: Server): Xml {
  return xml`<ProtocolConnection>
  <Hostname>${host}</Hostname>
  <Port>${port}</Port>
  <EncryptionMethod>${ENCRYPTIONS[security]}</EncryptionMethod>
</ProtocolConnection>`
}
