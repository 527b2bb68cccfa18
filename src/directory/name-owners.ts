import { parentOf, parseDomain, type Domain } from '../address/domain.ts'

/** Which provider has which name, as an index into the list of providers: its owner. */
export type Names = {
  readonly exact: { get(name: string): number | undefined; readonly size: number }
  /** `*.example.com` is kept as `example.com`. */
  readonly wildcards: { get(name: string): number | undefined; readonly size: number }
  /** The providers' MX hosts and the names above them; `*.` and a domain for all hosts below it. */
  readonly mx: ReadonlyMap<string, number>
}

/** The labels that programs put before a domain, and those of the hosts that a domain usually has. */
const PROGRAM_LABELS = ['autoconfig.', 'autodiscover.', 'ua-auto-config.']
const HOST_LABELS = [...PROGRAM_LABELS, 'mail.', 'www.']

/** The owner of a mail domain: of its exact name, else of the longest wildcard above it. */
export function ownerOf({ exact, wildcards }: Names, domain: Domain): number | undefined {
  return exact.get(domain) ?? wildcardOwner(wildcards, domain)
}

/** What a Host stands for. */
export type ServedHost = {
  readonly owner: number
  readonly name: Domain
  /** The name is known only as an MX host or as a name above one. */
  readonly isByMx?: true
}

/**
 * The name that a Host stands for, with one leading label taken off where that makes a served name; undefined where none is
 * served.
 *
 * @param host as in the Host header: it may have a port
 */
export function servedHost(names: Names, host: string): ServedHost | undefined {
  const name = parseHost(host)
  if (!name) return undefined
  const { exact, wildcards } = names
  const stripped = withoutLabel(name, HOST_LABELS)
  const own = exact.get(name)
  if (own !== undefined) return { owner: own, name }
  const owner = stripped && ownerOf(names, stripped)
  if (stripped && owner !== undefined) return { owner, name: stripped }
  // autoconfig.example.com is asked about example.com, which *.example.com does not include.
  const isProgramHost = withoutLabel(name, PROGRAM_LABELS) !== undefined
  const wild = isProgramHost ? undefined : wildcardOwner(wildcards, name)
  if (wild !== undefined) return { owner: wild, name }
  return (
    byMx(names, stripped) ?? byMx(names, name) ?? belowMx(names, withoutLabel(name, PROGRAM_LABELS))
  )
}

/** The mail domain that a Host would stand for if it were served. */
export function domainOfHost(host: string): Domain | undefined {
  const name = parseHost(host)
  return name && (withoutLabel(name, HOST_LABELS) ?? name)
}

/** Is this exactly a name that mail programs ask at, for a listed domain? Wildcards do not count. */
export function answersAt({ exact, mx }: Names, host: string): boolean {
  const name = parseDomain(host)
  if (!name) return false
  const stripped = withoutLabel(name, PROGRAM_LABELS)
  if (exact.get(name) !== undefined) return true
  return stripped !== undefined && (exact.get(stripped) !== undefined || mx.has(stripped))
}

function byMx({ mx }: Names, name: Domain | undefined): ServedHost | undefined {
  const owner = name && mx.get(name)
  return name && owner !== undefined ? { owner, name, isByMx: true } : undefined
}

/** A host below `*.mx.example.net`. */
function belowMx({ mx }: Names, name: Domain | undefined): ServedHost | undefined {
  if (!name) return undefined
  for (let above = parentOf(name); above; above = parentOf(above)) {
    const owner = mx.get(`*.${above}`)
    if (owner !== undefined) return { owner, name, isByMx: true }
  }
  return undefined
}

/** A wildcard does not include its own name. */
function wildcardOwner(wildcards: Names['wildcards'], domain: Domain): number | undefined {
  if (wildcards.size === 0) return undefined
  for (let above = parentOf(domain); above; above = parentOf(above)) {
    const owner = wildcards.get(above)
    if (owner !== undefined) return owner
  }
  return undefined
}

function withoutLabel(name: Domain, labels: readonly string[]): Domain | undefined {
  return labels.some(label => name.startsWith(label)) ? parentOf(name) : undefined
}

function parseHost(host: string): Domain | undefined {
  const colon = host.lastIndexOf(':')
  return parseDomain(colon < 0 ? host : host.slice(0, colon))
}
