import { xml, type Xml } from '../../markup/markup.ts'
import { chosen } from '../../settings/offer.ts'
import type { Protocol, Security, Server, Settings } from '../../settings/settings.ts'
import type { Question, Reply } from '../format.ts'

export const TYPE = 'text/xml; charset=utf-8'

const NAMESPACE = 'http://schemas.microsoft.com/exchange/2010/Autodiscover'

const ENCRYPTIONS = { tls: 'SSL', starttls: 'TLS', none: 'None' } as const satisfies Record<
  Security,
  string
>

/** The settings asked for that we know, and an error for each of the others; all that we know when none are named. */
export function render(settings: Settings, { address, wanted = [] }: Question): Reply {
  const known = knownSettings(settings, address?.text ?? '')
  const names = wanted.length > 0 ? wanted : [...known.keys()]
  const found = names.flatMap(name => known.get(name) ?? [])
  const missing = names.filter(name => !known.has(name))
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

function envelope(userResponse: Xml): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="http://www.w3.org/2005/08/addressing">
  <s:Header>
    <a:Action s:mustUnderstand="1">${NAMESPACE}/Autodiscover/GetUserSettingsResponse</a:Action>
    <h:ServerVersionInfo xmlns:h="${NAMESPACE}">
      <h:MajorVersion>15</h:MajorVersion>
      <h:MinorVersion>0</h:MinorVersion>
      <h:MajorBuildNumber>0</h:MajorBuildNumber>
      <h:MinorBuildNumber>0</h:MinorBuildNumber>
      <h:Version>Exchange2013</h:Version>
    </h:ServerVersionInfo>
  </s:Header>
  <s:Body>
    <GetUserSettingsResponseMessage xmlns="${NAMESPACE}">
      <Response xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <ErrorCode>NoError</ErrorCode>
        <ErrorMessage/>
        <UserResponses>
          ${userResponse}
        </UserResponses>
      </Response>
    </GetUserSettingsResponseMessage>
  </s:Body>
</s:Envelope>
`.toString()
}

function unavailable(name: string): Xml {
  return xml`<UserSettingError>
  <ErrorCode>SettingIsNotAvailable</ErrorCode>
  <ErrorMessage>This setting is not available.</ErrorMessage>
  <SettingName>${name}</SettingName>
</UserSettingError>`
}

/** By name. A Map, because the names looked up in it come from strangers. */
type KnownSettings = ReadonlyMap<string, Xml>

function knownSettings({ provider }: Settings, address: string): KnownSettings {
  const { exchange, incoming, outgoing, alternatives } = provider
  const offered = chosen([...incoming, ...outgoing], alternatives)
  const known = new Map([
    ['UserDisplayName', text('UserDisplayName', provider.name)],
    ['AutoDiscoverSMTPAddress', text('AutoDiscoverSMTPAddress', address)]
  ])
  // Inside and outside are one place here.
  for (const side of ['Internal', 'External']) {
    known.set(`${side}EwsUrl`, text(`${side}EwsUrl`, exchange?.ews ?? ''))
    if (exchange?.oab !== undefined) known.set(`${side}OABUrl`, text(`${side}OABUrl`, exchange.oab))
    for (const [protocol, word] of CONNECTIONS) {
      const servers = offered.filter(server => server.protocol === protocol)
      const name = `${side}${word}Connections`
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
