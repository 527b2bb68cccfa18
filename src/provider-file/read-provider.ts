import { parseDomain, type Domain } from '../address/domain.ts'
import { usableServers, type ServerRules } from '../settings/usable-servers.ts'
import type { TextTemplate } from '../settings/kinds.ts'
import {
  DEFAULT_PORTS,
  INCOMING_PROTOCOLS,
  type Authentication,
  type Protocol,
  type ProviderTemplate,
  type ServerTemplate
} from '../settings/settings.ts'
import { reportIssues } from './schema-problems/zod-issues.ts'
import { normalizeHost } from '../settings/fill.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Problem, ProblemDetails } from './problem.ts'
import { providerSchema, type ProviderFile } from './schema/schema.ts'
import { SourceFile } from './yaml-file.ts'
import type { Environment } from './yaml/variables.ts'
import { addWarnings } from './warnings/warnings.ts'
import { checkCombinations } from './schema/key-combinations.ts'

/** The file that `domainsFile` names, and its content. */
export type DomainList = { readonly file: string; readonly bytes: Uint8Array }

/** One provider file without errors, and the source to report problems that are found later. */
export type ReadProvider = {
  readonly source: SourceFile
  /** The file as it is written, checked. */
  readonly raw: ProviderFile
  /** The same with defaults. `{domain}` is not filled in. */
  readonly provider: ProviderTemplate
  /** Its warnings, and what was reported later. */
  readonly problems: readonly Problem[]
  /** Its `domainsFile`, added by the caller, who can read files. */
  readonly list?: DomainList
}

const SIEVE_PORT = 4190 // RFC 5804 1.8

/**
 * One file's bytes → the provider, or all problems of the file.
 *
 * @param file the path to show in problems; its name without `.yaml` is the provider's id
 * @param environment the values of `${NAME}`
 */
export function readProvider(
  file: string,
  bytes: Uint8Array,
  environment: Environment
): Result<ReadProvider, readonly Problem[]> {
  const source = new SourceFile(file, bytes, environment)
  const id = idOf(file)
  if (!id) source.reportFile(BAD_FILE_NAME)
  if (source.value === undefined) return failed(source.problems)

  const checked = providerSchema.safeParse(source.value)
  if (!checked.success) reportIssues(source, providerSchema, source.value, checked.error.issues)
  checkCombinations(source, source.value)
  if (!checked.success || !id || source.problems.length > 0) return failed(source.problems)

  const raw = checked.data
  const provider = toProvider(id, raw)
  addWarnings(source, provider, raw)
  return ok({ source, raw, provider, problems: source.problems })
}

const BAD_FILE_NAME: ProblemDetails = {
  code: 'bad-file-name',
  message: 'the file name is not a domain',
  hint: 'the name of a provider file is its main domain: example.com.yaml'
}

/** The name may be in any spelling and on any system: `C:\\providers\\bücher.example.yaml`. */
function idOf(file: string): Domain | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  return parseDomain(name.replace(/\.ya?ml$/, ''))
}

/** Defaults filled in, hosts in lower-case A-labels, and the keys left out that no format needs. */
function toProvider(id: Domain, raw: ProviderFile): ProviderTemplate {
  const {
    incoming = [],
    outgoing = [],
    domains: _domains,
    domainsFile: _file,
    wording: _wording,
    mx: _mx,
    protocols = INCOMING_PROTOCOLS,
    prefer = 'imap',
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
  const rules: ServerRules = { protocols, prefer, allowUnencrypted }
  return defined<ProviderTemplate>({
    ...kept,
    id,
    // The caller sets it: it depends on the files that this one refers to.
    version: '',
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

type RawServer<P extends Protocol> = Pick<ServerTemplate<P>, 'protocol' | 'host'> & {
  readonly port?: number | undefined
  readonly security?: ServerTemplate['security'] | undefined
  readonly authentication?: Authentication | readonly Authentication[] | undefined
  readonly login?: string | undefined
  readonly leaveOnServer?: boolean | string | undefined
  readonly pathPrefix?: string | undefined
  readonly samePassword?: boolean | undefined
}

function toServer<P extends Protocol>(raw: RawServer<P>, login: string): ServerTemplate<P> {
  const security = raw.security ?? 'tls'
  return defined<ServerTemplate<P>>({
    protocol: raw.protocol,
    host: normalizeHost(raw.host),
    port: raw.port ?? DEFAULT_PORTS[raw.protocol][security],
    security,
    authentication: [raw.authentication ?? 'password'].flat(),
    login: raw.login ?? login,
    leaveOnServer: daysOf(raw.leaveOnServer),
    pathPrefix: raw.pathPrefix,
    samePassword: raw.samePassword
  })
}

/** `14 days` → 14. */
function daysOf(leaveOnServer: boolean | string | undefined): boolean | number | undefined {
  return typeof leaveOnServer === 'string' ? Number.parseInt(leaveOnServer, 10) : leaveOnServer
}

const MAX_SHORT_NAME = 20

/** The default of `shortName`: as many whole words as fit. A placeholder counts as one character, and is not cut. */
function shortened(name: TextTemplate): TextTemplate {
  const characters = name.match(/\{domain\}|./gsu) ?? []
  if (characters.length <= MAX_SHORT_NAME) return name
  const end = characters.slice(0, MAX_SHORT_NAME + 1).lastIndexOf(' ')
  return characters.slice(0, end > 0 ? end : MAX_SHORT_NAME).join('') as TextTemplate
}

/** Leaves out keys with the value undefined, so that formats have one way to see that a key is absent. */
function defined<T>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
