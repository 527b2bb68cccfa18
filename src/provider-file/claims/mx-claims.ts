import { parentOf, type Domain } from '../../address/domain.ts'
import { parseDomainEntry } from '../domain-entry.ts'
import type { ProblemDetails } from '../problem.ts'
import { publicSuffixKind } from '../warnings/public-suffix.ts'
import type { ReadProvider } from '../read-provider.ts'

/**
 * The names that programs derive from an MX host and request `autoconfig.<name>` for: the host itself (Nextcloud Mail), and every
 * name above it down to two labels. A public suffix ends the list: `co.uk` above `mx1.hosting.co.uk` is not the provider's. A name
 * that two providers claim belongs to neither.
 */
export class MxClaims {
  /** Name → owner. A wildcard begins with `*.`. */
  readonly names = new Map<string, number>()
  readonly #files: readonly ReadProvider[]
  /** Name → the owner that claimed it first. */
  readonly #first = new Map<string, number>()
  readonly #shared = new Set<string>()
  /** Host → its names: many files have the same hosts. */
  readonly #namesOf = new Map<Domain, readonly Domain[]>()

  constructor(files: readonly ReadProvider[]) {
    this.#files = files
  }

  claim(file: ReadProvider, owner: number): void {
    file.raw.mx?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      if (!entry) return
      if (publicSuffixKind(entry.domain)) file.source.warn(['mx', i], publicSuffix(text))
      const names = this.#namesFrom(entry.domain)
      if (entry.wildcard && names.length > 0) this.#claimName(`*.${entry.domain}`, owner)
      const shared = names.flatMap(name => {
        const other = this.#claimName(name, owner)
        return other === undefined ? [] : [{ name, other }]
      })
      const [first] = shared
      if (first) file.source.warn(['mx', i], this.#sharedName(first.name, first.other))
    })
  }

  /** → the other provider that claims it too. */
  #claimName(name: string, owner: number): number | undefined {
    const other = this.#otherOwner(name, owner)
    if (other === undefined) {
      this.#first.set(name, owner)
      if (!this.#shared.has(name)) this.names.set(name, owner)
      return undefined
    }
    this.#shared.add(name)
    this.names.delete(name)
    return other
  }

  #namesFrom(host: Domain): readonly Domain[] {
    const known = this.#namesOf.get(host)
    if (known) return known
    const names: Domain[] = []
    for (let name: Domain | undefined = host; name; name = parentOf(name)) {
      if (publicSuffixKind(name)) break
      names.push(name)
    }
    this.#namesOf.set(host, names)
    return names
  }

  #otherOwner(name: string, owner: number): number | undefined {
    const first = this.#first.get(name)
    return first === owner ? undefined : first
  }

  #sharedName(name: Domain, other: number): ProblemDetails {
    const file = this.#files[other]?.source.file
    return {
      code: 'mx-name-shared',
      message: `${file} also has an MX host below ${name}: requests to autoconfig.${name} are not answered`
    }
  }
}

function publicSuffix(text: string): ProblemDetails {
  return {
    code: 'public-suffix',
    message: `${text} is a public suffix: anybody can register names below it, so it is not used to find this provider`,
    hint: 'write the host names of your own MX records'
  }
}
