/** What near tests begin with: one small provider, one person. A test states only its difference. */
import { parseAddress, type Address } from '../src/address/address.ts'
import { parseDomain, type Domain } from '../src/address/domain.ts'
import type { Installation, Reply, Unsupported } from '../src/formats/format.ts'
import type { Result } from '../src/result.ts'
import type {
  IncomingProtocol,
  Provider,
  ProviderTemplate,
  ServerTemplate,
  Settings
} from '../src/settings/settings.ts'

/** A type of the model with plain strings in place of hosts, URLs, texts and their templates. */
export type Plain<T> = T extends string
  ? string extends T
    ? string
    : T extends { readonly kind: string }
      ? string
      : T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T

/** What a test changes in the sample provider. */
export type Difference = Partial<Plain<ProviderTemplate>>

export const imap: Plain<ServerTemplate<IncomingProtocol>> = {
  protocol: 'imap',
  host: 'imap.example.com',
  port: 993,
  security: 'tls',
  authentication: ['password'],
  login: '{address}'
}
export const pop3: Plain<ServerTemplate<IncomingProtocol>> = {
  ...imap,
  protocol: 'pop3',
  host: 'pop.example.com',
  port: 995
}
export const smtp: Plain<ServerTemplate<'smtp'>> = {
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

/** An installation that serves nothing. */
export const installation: Installation = { providers: [], isServed: () => false }

/** Settings of a small provider at example.com, with a difference that holds no `{domain}`. */
export function settings(difference: Difference = {}): Settings {
  const provider: Plain<ProviderTemplate> = {
    id: domain('example.com'),
    version: 'v1',
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
  return {
    provider: provider as unknown as Provider,
    template: provider as unknown as ProviderTemplate,
    domain: domain('example.com')
  }
}

/** The reply, where there must be one. */
export function replyOf(rendered: Result<Reply, Unsupported>): Reply {
  if (!rendered.ok) throw new Error(`unsupported: ${rendered.error.join()}`)
  return rendered.value
}

/** Why there is no reply; empty where there is one. */
export function reasonsOf(rendered: Result<Reply, Unsupported>): Unsupported {
  return rendered.ok ? [] : rendered.error
}
