import type { ProviderFile } from './schema.ts'
import type { Source } from '../source.ts'

/**
 * Reports what no single key can be blamed for. Looks at what is there, right or wrong, so that all mistakes are reported at
 * once.
 *
 * @param value the file's mapping, not checked
 */
export function checkWhole(source: Source, value: object): void {
  const has = (...keys: readonly (keyof ProviderFile)[]): boolean =>
    keys.some(key => Object.hasOwn(value, key))
  const { domains, mx, incoming } = value as Partial<Record<keyof ProviderFile, unknown>>
  if (!has('domainsFile', 'customers') && isNothing(domains) && isNothing(mx)) {
    source.complain([], {
      code: 'missing-key',
      message: 'no domains: no mail domain leads to this provider',
      hint: 'domains: [example.com]'
    })
  }
  if (has('redirect') && has('incoming', 'outgoing')) {
    source.complainOfKey([], 'redirect', {
      code: 'contradiction',
      message: 'redirect and servers exclude each other',
      hint: 'delete redirect, or incoming and outgoing'
    })
  }
  if (!has('redirect', 'incoming', 'outgoing', 'exchange', 'activesync', 'jmap')) {
    source.complain([], {
      code: 'missing-key',
      message: 'no servers: "incoming" and "outgoing" are missing',
      hint: 'incoming: [{ protocol: imap, host: imap.example.com }]'
    })
  }
  if (!Array.isArray(incoming)) return
  incoming.forEach((server: Record<string, unknown> | null, i) => {
    if (server?.protocol === 'imap' && server.leaveOnServer !== undefined) {
      source.complainOfKey(['incoming', i], 'leaveOnServer', {
        code: 'contradiction',
        message: 'leaveOnServer is for POP3: IMAP always leaves messages on the server'
      })
    }
  })
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
