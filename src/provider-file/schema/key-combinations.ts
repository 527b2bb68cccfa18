import { INCOMING_PROTOCOLS } from '../../settings/settings.ts'
import type { ProviderFile } from './schema.ts'
import type { SourceFile } from '../yaml-file.ts'

/** Keys that a server with this protocol cannot have. */
const FOREIGN_KEYS = [
  [
    'imap',
    'leaveOnServer',
    '"leaveOnServer" is only for POP3: IMAP always leaves messages on the server'
  ],
  ['pop3', 'pathPrefix', '"pathPrefix" is only for IMAP: POP3 has no folders']
] as const

/**
 * Reports keys that need or exclude each other. Works on the unchecked value, so that these problems are reported together
 * with those of the schema.
 *
 * @param value the file's mapping
 */
export function checkCombinations(source: SourceFile, value: object): void {
  const has = (...keys: readonly (keyof ProviderFile)[]): boolean =>
    keys.some(key => Object.hasOwn(value, key))
  const { domains, mx, incoming, protocols, prefer } = value as Partial<
    Record<keyof ProviderFile, unknown>
  >
  if (!has('domainsFile', 'customers') && isEmpty(domains) && isEmpty(mx)) {
    source.report([], {
      code: 'missing-key',
      message: 'no domains: "domains" is missing',
      hint: 'for example: domains: [example.com]'
    })
  }
  if (has('redirect') && has('incoming', 'outgoing')) {
    source.reportKey([], 'redirect', {
      code: 'contradiction',
      message: '"redirect" and servers exclude each other',
      hint: 'delete redirect, or incoming and outgoing'
    })
  }
  if (!has('redirect', 'incoming', 'outgoing', 'exchange', 'activesync', 'jmap')) {
    source.report([], {
      code: 'missing-key',
      message: 'no servers: "incoming" and "outgoing" are missing',
      hint: 'for example: incoming: [{ protocol: imap, host: imap.example.com }]'
    })
  }
  if (Array.isArray(protocols) && isProtocol(prefer) && !protocols.includes(prefer)) {
    source.reportKey([], 'prefer', {
      code: 'contradiction',
      message: '"prefer" is not one of protocols',
      hint: 'delete prefer, or add its protocol to protocols'
    })
  }
  if (!Array.isArray(incoming)) return
  incoming.forEach((server: Record<string, unknown> | null, i) => {
    for (const [protocol, key, message] of FOREIGN_KEYS)
      if (server?.protocol === protocol && server[key] !== undefined)
        source.reportKey(['incoming', i], key, { code: 'contradiction', message })
  })
}

function isProtocol(value: unknown): boolean {
  return INCOMING_PROTOCOLS.some(protocol => protocol === value)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
