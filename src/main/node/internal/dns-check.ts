import { Resolver } from 'node:dns/promises'
import { isIP, type BlockList } from 'node:net'
import QuickLRU from 'quick-lru'

/**
 * Returns all IPv4 and IPv6 addresses of a name; empty if it has none. Rejects if the DNS does not answer.
 */
export type Resolve = (name: string) => Promise<readonly string[]>

/** `unknown`: the DNS did not answer, or there are too many lookups at once. */
export type Verdict = 'ours' | 'elsewhere' | 'unknown'

export type AddressCheck = (name: string) => Promise<Verdict>

type Known = { readonly verdict: Verdict; readonly until: number }

const KEPT_NAMES = 10_000
const MOST_LOOKUPS = 100
/** How long a verdict is cached, in ms. A customer who corrects a record waits until `elsewhere` expires. */
const HOLDS: Readonly<Record<Verdict, number>> = { ours: 30_000, elsewhere: 60_000, unknown: 5_000 }

/**
 * Returns a check whether all addresses of a name are the operator's own. Let's Encrypt may connect to any of them: if one is
 * elsewhere, the order fails, and failed orders are rate-limited.
 *
 * There is one lookup per name at a time. While the DNS does not answer, a name that was `ours` stays `ours`.
 *
 * @param now returns the time in ms
 */
export function addressCheck(
  ours: BlockList,
  resolve: Resolve,
  now: () => number = Date.now
): AddressCheck {
  const known = new QuickLRU<string, Known>({ maxSize: KEPT_NAMES })
  const pending = new Map<string, Promise<Verdict>>()

  async function lookUp(name: string): Promise<Verdict> {
    const found = await resolve(name).then(
      addresses => verdictOf(addresses, ours),
      () => (known.peek(name)?.verdict === 'ours' ? 'ours' : 'unknown')
    )
    known.set(name, { verdict: found, until: now() + HOLDS[found] })
    pending.delete(name)
    return found
  }

  return async name => {
    const last = known.get(name)
    if (last && now() < last.until) return last.verdict
    const running = pending.get(name)
    if (running) return running
    if (pending.size >= MOST_LOOKUPS) return 'unknown'
    const started = lookUp(name)
    pending.set(name, started)
    return started
  }
}

function verdictOf(addresses: readonly string[], ours: BlockList): Verdict {
  const areOurs = addresses.every(address =>
    ours.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  )
  return addresses.length > 0 && areOurs ? 'ours' : 'elsewhere'
}

// Caddy waits at most 10 s for the answer of `/ask`.
const LONGEST_LOOKUP = 3_000 // ms

/** Queries the name servers of the machine. Resolves or rejects within 3 s. */
export async function resolveByDns(name: string): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 1_000, tries: 2 })
  const timer = setTimeout(() => resolver.cancel(), LONGEST_LOOKUP)
  try {
    const found = await Promise.all([
      resolver.resolve4(name).catch(noneOrThrow),
      resolver.resolve6(name).catch(noneOrThrow)
    ])
    return found.flat()
  } finally {
    clearTimeout(timer)
  }
}

/** No such name, or no address of this family, is an answer too. */
function noneOrThrow(error: NodeJS.ErrnoException): readonly string[] {
  if (error.code === 'ENOTFOUND' || error.code === 'ENODATA') return []
  throw error
}
