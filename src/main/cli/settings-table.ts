import type { Address } from '../../address/address.ts'
import { loginName, loginVariablesOf } from '../../settings/login.ts'
import { pickServers } from '../../settings/usable-servers.ts'
import type { Protocol, Provider, Security, Server, Settings } from '../../settings/settings.ts'
import type { Io } from './io.ts'
import { escapeControls, styled } from './terminal-text.ts'
import type { UnsupportedFormat } from './unsupported-formats.ts'

const PROTOCOLS = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<
  Protocol,
  string
>
const SECURITIES = {
  tls: 'TLS',
  starttls: 'STARTTLS',
  none: 'unencrypted'
} as const satisfies Record<Security, string>

type Recipient = { readonly address: Address; readonly unsupported: readonly UnsupportedFormat[] }

/** The settings for an address as text for a terminal: every declared server, other settings, formats without a reply. */
export function settingsTable(
  { provider, domain }: Settings,
  { address, unsupported }: Recipient,
  io: Io
): string {
  const { declared, alternatives } = provider
  const incoming = pickServers(provider.incoming, alternatives)
  const outgoing = pickServers(provider.outgoing, alternatives)
  const title = `${styled(io, 'bold', escapeControls(provider.name))}  ${styled(io, 'dim', domain)}`
  const servers = [
    ...serverRows('incoming', declared.incoming, incoming, address),
    ...serverRows('outgoing', declared.outgoing, outgoing, address)
  ]
  const lines = alignColumns(servers).map((line, i) =>
    servers[i]?.at(-1) === MANUAL_ONLY ? styled(io, 'dim', line) : line
  )
  const unsupportedRows = unsupported.map(({ format, reasons }, i) => [
    i === 0 ? 'no reply' : '',
    format,
    reasons.join(', ')
  ])
  const tables = [
    [title],
    lines,
    alignColumns(otherRows(provider, address)),
    alignColumns(unsupportedRows)
  ]
  return `${tables
    .filter(table => table.length > 0)
    .map(table => table.join('\n'))
    .join('\n\n')}\n`
}

type Row = readonly string[]

/** No document contains this server; the page shows it to people who set up their program themselves. */
const MANUAL_ONLY = 'manual setup only'
/** The longest label; all tables have the same first column. */
const LABEL_WIDTH = 'activesync'.length

function serverRows(
  label: string,
  declared: readonly Server[],
  offered: readonly Server[],
  address: Address
): readonly Row[] {
  const isOffered = (server: Server): boolean => offered.some(other => isSame(server, other))
  return declared.map((server, i) => [
    i === 0 ? label : '',
    PROTOCOLS[server.protocol],
    server.host,
    String(server.port),
    SECURITIES[server.security],
    loginName(server.login, loginVariablesOf(address)),
    // The usual case is not shown, so the others stand out.
    server.authentication.join() === 'password' ? '' : server.authentication.join(', '),
    isOffered(server) ? '' : MANUAL_ONLY
  ])
}

function isSame(a: Server, b: Server): boolean {
  return (['protocol', 'host', 'port', 'security', 'login'] as const).every(
    key => a[key] === b[key]
  )
}

function otherRows(provider: Provider, address: Address): readonly Row[] {
  const { support, help, exchange, sieve, languages, legal } = provider
  const rows: readonly (readonly [label: string, text: string | undefined])[] = [
    ['redirect', provider.redirect && loginName(provider.redirect, loginVariablesOf(address))],
    ['exchange', exchange?.ews],
    ['owa', exchange?.owa],
    ['oab', exchange?.oab],
    ['activesync', provider.activesync],
    ['jmap', provider.jmap],
    ['calendar', provider.calendar?.caldav],
    ...(provider.calendar?.subscriptions ?? []).map(
      ({ url, name }) => ['calendar', `${url}  ${name}`] as const
    ),
    ['contacts', provider.contacts?.carddav],
    ['ldap', provider.contacts?.ldap && `${provider.contacts.ldap.host} 636 TLS`],
    ['files', provider.files?.webdav],
    ['sieve', sieve && `${sieve.host} ${sieve.port} ${SECURITIES[sieve.security]}`],
    ['oauth', provider.oauth?.issuer],
    ['webmail', provider.webmail],
    ...help.map(({ url, title }) => ['help', linked({ url, text: title }, languages)] as const),
    ['support', [support?.email, support?.phone, support?.url].filter(Boolean).join(', ')],
    ['first', linked(provider.firstSteps, languages)],
    ['password', linked(provider.passwordHelp, languages)],
    ['panel', provider.controlPanel],
    ['quota', provider.quota],
    ['notes', linked({ text: provider.notes }, languages)],
    ['legal', [legal?.imprint, legal?.privacy].filter(Boolean).join(', ')]
  ]
  return rows.flatMap(([label, text]) => (text ? [[label, text]] : []))
}

type LinkedTexts = {
  readonly url?: string
  readonly text?: Readonly<Record<string, string>> | undefined
}

/** The link and the text, in the default language if the text has it. */
function linked(
  { url = '', text = {} }: LinkedTexts = {},
  [language = 'en']: readonly string[]
): string {
  return `${url}  ${text[language] ?? Object.values(text)[0] ?? ''}`.trim()
}

/** Rows → lines. The first column has the same width in every table; empty columns are left out. */
function alignColumns(unescaped: readonly Row[]): readonly string[] {
  const rows = unescaped.map(row => row.map(escapeControls))
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0))) ?? []
  return rows.map(row =>
    row
      .map((cell, i) => cell.padEnd(i === 0 ? LABEL_WIDTH : (widths[i] ?? 0)))
      .filter(cell => cell !== '')
      .join('  ')
      .trimEnd()
  )
}
