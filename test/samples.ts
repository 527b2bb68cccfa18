/** What near tests begin with: one small provider, one person. A test states only its difference. */
import { parseAddress, type Address } from '../src/address/address.ts'
import { parseDomain, type Domain } from '../src/address/domain.ts'
import type {
  IncomingServer,
  OutgoingServer,
  Provider,
  Settings
} from '../src/settings/settings.ts'

export const imap: IncomingServer = {
  protocol: 'imap',
  host: 'imap.example.com',
  port: 993,
  security: 'tls',
  authentication: ['password'],
  login: '{address}'
}
export const pop3: IncomingServer = {
  ...imap,
  protocol: 'pop3',
  host: 'pop.example.com',
  port: 995
}
export const smtp: OutgoingServer = {
  ...imap,
  protocol: 'smtp',
  host: 'smtp.example.com',
  port: 465
}

export const jane = address('jane.doe+tag@example.com')

export function address(text: string): Address {
  const parsed = parseAddress(text)
  if (!parsed) throw new Error(`the test's own address ${text} is none`)
  return parsed
}

export function domain(text: string): Domain {
  const parsed = parseDomain(text)
  if (!parsed) throw new Error(`the test's own domain ${text} is none`)
  return parsed
}

/** Settings of a small provider at example.com, with a difference. */
export function settings(difference: Partial<Provider> = {}): Settings {
  const provider: Provider = {
    id: domain('example.com'),
    name: 'Example Mail',
    shortName: 'Example',
    login: '{address}',
    incoming: [imap],
    outgoing: [smtp],
    alternatives: 'all',
    declared: { incoming: [imap], outgoing: [smtp] },
    help: [],
    languages: ['en'],
    ...difference
  }
  return { provider, source: provider, domain: domain('example.com') }
}
