import { parentOf, type Domain } from '../../address/domain.ts'
import { ClaimPlaces, lineOf, nameOf, type Entry } from './locations.ts'
import { estimateLines, domainHint, parseDomainEntry, readDomainList } from './domain-list.ts'
import { DomainTable, NO_OWNER } from '../../directory/domain-table.ts'
import { ListMistakes } from './list-problems.ts'
import { MxClaims } from './mx-claims.ts'
import type { Problem } from '../problem.ts'
import type { DomainList, ReadProvider } from '../read-provider.ts'
import { MOST_PROBLEMS } from '../source.ts'

const LONGEST_QUOTE = 60

/** Who owned a name in the configuration that is served: a place in the new list of files; undefined for nobody. */
export type HeldBy = (domain: Domain, wildcard: boolean) => number | undefined

/**
 * Gives names to providers, in order, and notes each name that two files claim. Such a name belongs to neither, unless
 * one of the two is served under it already: that one keeps it.
 */
export class Claims {
  readonly exact = new DomainTable()
  readonly wildcards = new DomainTable()
  /** Problems that stand in lists; those in YAML files go to the file's own source. */
  readonly problems: Problem[] = []
  readonly #files: readonly ReadProvider[]
  readonly #mx: MxClaims
  readonly #ids = new Map<Domain, number>()
  readonly #heldBy: HeldBy
  readonly #places: ClaimPlaces
  /** Names that two files claim → the file that claimed it first. */
  readonly #disputes = new Map<string, number>()

  constructor(files: readonly ReadProvider[], heldBy: HeldBy = () => undefined) {
    this.#files = files
    this.#heldBy = heldBy
    this.#places = new ClaimPlaces(files)
    this.#mx = new MxClaims(files)
  }

  get mx(): ReadonlyMap<string, number> {
    return this.#mx.names
  }

  // A file's source may have to be made first: it is asked for only where something is wrong.
  claimAll(file: ReadProvider, owner: number): void {
    this.#claimId(file, owner)
    this.#claimDomains(file, owner)
    if (file.list) this.#claimList(file.list, owner)
    this.#mx.claim(file, owner)
    this.#warnOfNames(file, owner)
  }

  /** `bücher.example.yaml` and `xn--bcher-kva.example.yml` would be one provider to Apple's devices. */
  #claimId(file: ReadProvider, owner: number): void {
    const { id } = file.provider
    const other = this.#ids.get(id)
    if (other === undefined) this.#ids.set(id, owner)
    else {
      const named = this.#files[other]?.source.file
      file.source.reject(
        'bad-file-name',
        `${named} is a file of ${id} too`,
        'one provider is one file: delete one of the two'
      )
    }
  }

  #claimDomains(file: ReadProvider, owner: number): void {
    let mistakes = 0
    file.raw.domains?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      const taken = entry && this.#claim(entry, owner)
      if (!entry || taken === undefined) return
      // To describe one takes a look at the whole list.
      mistakes += 1
      if (mistakes > MOST_PROBLEMS + 1) return
      file.source.complain(['domains', i], {
        code: 'domain-claimed-twice',
        message: `${nameOf(entry)} is claimed already, at ${this.#places.placeOf(entry, taken)}`,
        hint: this.#places.spellings(text, entry, taken)
      })
    })
  }

  #claimList({ file, bytes }: DomainList, owner: number): void {
    const mistakes = new ListMistakes(file)
    const taken = (entry: Entry, by: number | undefined, line: number): void => {
      if (by === undefined) return
      mistakes.add(by === owner ? 'warning' : 'error', () => ({
        code: by === owner ? 'listed-twice' : 'domain-claimed-twice',
        line,
        message: `${nameOf(entry)} is claimed already, at ${this.#places.placeOf(entry, by)}`
      }))
    }
    const decoder = new TextDecoder()
    this.exact.reserve(estimateLines(bytes), bytes.length)
    readDomainList(bytes, {
      domainBytes: (start, end, line) => {
        const by = this.exact.claimBytes(bytes, start, end, owner)
        if (by === undefined) return
        const domain = decoder.decode(bytes.subarray(start, end)) as Domain
        taken(
          { domain, wildcard: false },
          this.#dispute({ domain, wildcard: false }, by, owner),
          line
        )
      },
      domain: (domain, wildcard, line) =>
        taken({ domain, wildcard }, this.#claim({ domain, wildcard }, owner), line),
      mistake: (text, line) =>
        mistakes.add('error', () => ({
          code: 'not-a-domain',
          line,
          message: `"${text.slice(0, LONGEST_QUOTE)}" is not a domain`,
          hint: domainHint(text)
        }))
    })
    this.problems.push(...mistakes.problems)
  }

  /** → the file that claimed the name before, perhaps the same one. */
  #claim(entry: Entry, owner: number): number | undefined {
    const other = (entry.wildcard ? this.wildcards : this.exact).claim(entry.domain, owner)
    return other === undefined ? undefined : this.#dispute(entry, other, owner)
  }

  /** Settles whose a name is that has an owner already. → the file that claimed it first. */
  #dispute(entry: Entry, before: number, owner: number): number {
    if (before === owner) return owner
    const name = nameOf(entry)
    const first = this.#disputes.get(name) ?? before
    this.#disputes.set(name, first)
    const held = this.#heldBy(entry.domain, entry.wildcard)
    const table = entry.wildcard ? this.wildcards : this.exact
    if (held === undefined || (held !== before && held !== owner))
      table.assign(entry.domain, NO_OWNER)
    else table.assign(entry.domain, held)
    return first
  }

  #warnOfNames(file: ReadProvider, owner: number): void {
    const { raw, provider } = file
    raw.domains?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      if (!entry?.wildcard) return
      for (let above = parentOf(entry.domain); above; above = parentOf(above)) {
        if (this.wildcards.get(above) === owner) {
          file.source.complain(['domains', i], {
            severity: 'warning',
            code: 'useless-wildcard',
            message: `${text} changes nothing: *.${above} covers it already`
          })
          return
        }
      }
    })
    const isOwn = this.exact.get(provider.id) === owner || this.#claims(owner, provider.id)
    if (!isOwn && (raw.domains?.length || raw.domainsFile)) {
      file.source.complain(['domains'], {
        severity: 'warning',
        code: 'not-its-own-domain',
        message: `the file is named by ${provider.id}, and ${provider.id} is not among its domains`
      })
    }
  }

  /** Does the file state this domain, whoever owns it? */
  #claims(owner: number, domain: Domain): boolean {
    const list = this.#files[owner]?.list
    const entry = { domain, wildcard: false }
    // Only a name that somebody else claims too is looked for in a list.
    const isInList = (): boolean =>
      list !== undefined && this.#disputes.has(domain) && lineOf(list.bytes, entry) > 0
    return this.#places.indexOf(entry, owner) >= 0 || isInList()
  }
}
