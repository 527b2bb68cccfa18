import { parseDomain, type Domain } from '../address/domain.ts'
import { usableServers, type ServerRules } from '../settings/servers.ts'
import {
  DEFAULT_PORTS,
  INCOMING_PROTOCOLS,
  type Authentication,
  type Protocol,
  type Provider,
  type Server
} from '../settings/settings.ts'
import { explain } from './schema-problems/zod-issues.ts'
import { normalizeHost } from '../settings/fill.ts'
import type { Problem } from './problem.ts'
import { providerSchema, type ProviderFile } from './schema/schema.ts'
import { Source } from './source.ts'
import type { Environment } from './yaml/variables.ts'
import { warnOfSuffixes } from './warnings/suffix-warnings.ts'
import { warn } from './warnings/warnings.ts'
import { checkWhole } from './schema/key-combinations.ts'

/** A list of domains that a provider file names, as it was read. */
export type DomainList = { readonly file: string; readonly bytes: Uint8Array }

/** One provider file, read: what it says, and the source to point into when something about it turns out wrong later. */
export type ReadProvider = {
  readonly source: Source
  /** What the file says, word by word. */
  readonly raw: ProviderFile
  /** The same with defaults. `{domain}` is not filled in yet. */
  readonly provider: Provider
  /** What there is to say about the file by now. */
  readonly problems: readonly Problem[]
  /** Its `domainsFile`, put here by whoever can read files. */
  readonly list?: DomainList
}

const SIEVE_PORT = 4190 // RFC 5804 1.8

/**
 * One file's bytes → the provider, or only the source, whose problems say why not. All problems of the file come at
 * once; warnings too.
 *
 * @param file the path to show in problems; its name without `.yaml` is the provider's id
 * @param environment what `${NAME}` stands for
 */
export function readProvider(
  file: string,
  bytes: Uint8Array,
  environment: Environment
): ReadProvider | { readonly source: Source } {
  const { source, value } = Source.read(file, bytes, environment)
  const id = idOf(file)
  if (!id)
    source.reject(
      'bad-file-name',
      'the file name is not a domain',
      'the name of a provider file is its main domain: example.com.yaml'
    )
  if (value === undefined) return { source }

  const checked = providerSchema.safeParse(value)
  if (!checked.success) explain(source, providerSchema, value, checked.error.issues)
  checkWhole(source, value)
  if (!checked.success || !id || source.problems.length > 0) return { source }

  const provider = toProvider(id, checked.data)
  warn(source, provider, checked.data)
  warnOfSuffixes(source, id, checked.data)
  return { source, raw: checked.data, provider, problems: source.problems }
}

function idOf(file: string): Domain | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  return parseDomain(name.replace(/\.ya?ml$/, ''))
}

function toProvider(id: Domain, raw: ProviderFile): Provider {
  const {
    incoming = [],
    outgoing = [],
    domains: _domains,
    domainsFile: _file,
    mx: _mx,
    protocols = INCOMING_PROTOCOLS,
    allowUnencrypted = false,
    alternatives = 'first',
    sieve,
    contacts,
    ...kept
  } = raw
  const login = raw.login ?? '{address}'
  const servers = {
    incoming: incoming.map(server => toServer(server, login)),
    outgoing: outgoing.map(server => toServer(server, login))
  }
  const rules: ServerRules = { protocols, allowUnencrypted }
  return defined<Provider>({
    ...kept,
    id,
    shortName: raw.shortName ?? shortened(raw.name),
    login,
    incoming: usableServers(servers.incoming, rules),
    outgoing: usableServers(servers.outgoing, rules),
    alternatives,
    declared: servers,
    sieve: sieve && {
      host: normalizeHost(sieve.host),
      port: sieve.port ?? SIEVE_PORT,
      security: sieve.security ?? 'starttls'
    },
    contacts: contacts?.ldap
      ? { ...contacts, ldap: { ...contacts.ldap, host: normalizeHost(contacts.ldap.host) } }
      : contacts,
    help: raw.help ?? [],
    languages: raw.languages ?? ['en']
  })
}

type RawServer<P extends Protocol> = Pick<Server<P>, 'protocol' | 'host'> & {
  readonly port?: number | undefined
  readonly security?: Server['security'] | undefined
  readonly authentication?: Authentication | readonly Authentication[] | undefined
  readonly login?: string | undefined
  readonly leaveOnServer?: boolean | string | undefined
}

function toServer<P extends Protocol>(raw: RawServer<P>, login: string): Server<P> {
  const security = raw.security ?? 'tls'
  return defined<Server<P>>({
    protocol: raw.protocol,
    host: normalizeHost(raw.host),
    port: raw.port ?? DEFAULT_PORTS[raw.protocol][security],
    security,
    authentication: [raw.authentication ?? 'password'].flat(),
    login: raw.login ?? login,
    leaveOnServer: daysOf(raw.leaveOnServer)
  })
}

/** `14 days` → 14. */
function daysOf(leaveOnServer: boolean | string | undefined): boolean | number | undefined {
  return typeof leaveOnServer === 'string' ? Number.parseInt(leaveOnServer, 10) : leaveOnServer
}

const LONGEST_SHORT_NAME = 20

/** As many whole words as fit, for providers that gave no short name. A placeholder counts as one character, and is not cut. */
function shortened(name: string): string {
  const characters = name.match(/\{domain\}|./gsu) ?? []
  if (characters.length <= LONGEST_SHORT_NAME) return name
  const end = characters.slice(0, LONGEST_SHORT_NAME + 1).lastIndexOf(' ')
  return characters.slice(0, end > 0 ? end : LONGEST_SHORT_NAME).join('')
}

/** Optional keys that came as undefined are left out: absent is one thing in every format. */
function defined<T>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
