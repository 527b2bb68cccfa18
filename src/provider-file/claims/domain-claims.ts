import { parentOf, type Domain } from '../../address/domain.ts'
import { domainHint, entryName, parseDomainEntry, type DomainEntry } from '../domain-entry.ts'
import { ProblemList } from '../problem-list.ts'
import type { Problem } from '../problem.ts'
import type { DomainList, ReadProvider } from '../read-provider.ts'
import { MAX_PROBLEMS } from '../yaml-file.ts'
import { estimateLines, readDomainList, textOf } from './read-domains-file.ts'
import { DomainOwners, type CurrentOwner } from './domain-owners.ts'
import { ClaimLocations, lineOf } from './locations.ts'

const MAX_QUOTE = 60
/** For each severity, in one list. */
const MAX_LIST_PROBLEMS = 20

/** Claims the domains of all files, in order, and reports the problems between files. */
export class DomainClaims {
  readonly owners: DomainOwners
  /** Problems in lists. Those in YAML files are reported to the file's source. */
  readonly problems: Problem[] = []
  readonly #files: readonly ReadProvider[]
  readonly #locations: ClaimLocations
  readonly #ids = new Map<Domain, number>()

  constructor(files: readonly ReadProvider[], currentOwner?: CurrentOwner) {
    this.owners = new DomainOwners(currentOwner)
    this.#files = files
    this.#locations = new ClaimLocations(files)
  }

  /** Claims the names of one file. `file.source` may have to be parsed again, so it is used only to report problems. */
  claim(file: ReadProvider, owner: number): void {
    this.#claimId(file, owner)
    this.#claimDomains(file, owner)
    if (file.list) this.#claimList(file.list, owner)
    this.#warnRedundantWildcards(file, owner)
    this.#warnOwnDomain(file, owner)
  }

  /** `bücher.example.yaml` and `xn--bcher-kva.example.yml` would be the same profile on Apple's devices. */
  #claimId(file: ReadProvider, owner: number): void {
    const { id } = file.provider
    const other = this.#ids.get(id)
    if (other === undefined) this.#ids.set(id, owner)
    else {
      file.source.reportFile({
        code: 'bad-file-name',
        message: `${this.#files[other]?.source.file} is named after the same domain, ${id}`,
        hint: 'one provider is one file: delete one of the two'
      })
    }
  }

  #claimDomains(file: ReadProvider, owner: number): void {
    let conflicts = 0
    file.raw.domains?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      const other = entry && this.owners.claim(entry, owner)
      if (!entry || other === undefined) return
      // The message for each one searches the whole list.
      conflicts += 1
      if (conflicts > MAX_PROBLEMS + 1) return
      file.source.report(['domains', i], {
        code: 'domain-claimed-twice',
        message: `${entryName(entry)} is already claimed at ${this.#locations.locationOf(entry, other)}`,
        hint: this.#locations.spellingHint(text, entry, other)
      })
    })
  }

  /** Lists have a limit of problems of their own, and their problems have a line and no column. */
  #claimList({ file, bytes }: DomainList, owner: number): void {
    const list = new ProblemList(file, 'list', MAX_LIST_PROBLEMS)
    const report = (entry: DomainEntry, other: number | undefined, line: number): void => {
      if (other === undefined) return
      list.add(other === owner ? 'warning' : 'error', () => ({
        code: other === owner ? 'listed-twice' : 'domain-claimed-twice',
        line,
        message: `${entryName(entry)} is already claimed at ${this.#locations.locationOf(entry, other)}`
      }))
    }
    const { owners } = this
    owners.exact.reserve(estimateLines(bytes), bytes.length)
    readDomainList(bytes, {
      domainBytes: (start, end, line) => {
        const other = owners.exact.claimBytes(bytes, start, end, owner)
        if (other === undefined) return
        const domain = textOf(bytes, start, end) as Domain
        const entry = { domain, wildcard: false }
        report(entry, owners.resolve(entry, other, owner), line)
      },
      domain: (domain, wildcard, line) =>
        report({ domain, wildcard }, owners.claim({ domain, wildcard }, owner), line),
      invalid: (text, line) =>
        list.add('error', () => ({
          code: 'not-a-domain',
          line,
          message: `"${text.slice(0, MAX_QUOTE)}" is not a domain`,
          hint: domainHint(text)
        }))
    })
    this.problems.push(...list.problems)
  }

  /** A longer wildcard of another provider is an exception to a shorter one; of the same provider it changes nothing. */
  #warnRedundantWildcards(file: ReadProvider, owner: number): void {
    file.raw.domains?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      if (!entry?.wildcard) return
      for (let above = parentOf(entry.domain); above; above = parentOf(above)) {
        if (this.owners.wildcards.get(above) !== owner) continue
        file.source.warn(['domains', i], {
          code: 'useless-wildcard',
          message: `${text} is redundant: *.${above} covers it`
        })
        return
      }
    })
  }

  /** The file name is the id of the provider, which Apple profiles are identified by: a slip in it stays for years. */
  #warnOwnDomain(file: ReadProvider, owner: number): void {
    const { raw, provider } = file
    const { id } = provider
    const isOwn = this.owners.exact.get(id) === owner || this.#claims(owner, id)
    if (isOwn || (!raw.domains?.length && !raw.domainsFile)) return
    file.source.warn(['domains'], {
      code: 'not-its-own-domain',
      message: `the file is named after ${id}, which is not one of its domains`
    })
  }

  /** Does the file claim this domain, whoever owns it? */
  #claims(owner: number, domain: Domain): boolean {
    const list = this.#files[owner]?.list
    const entry = { domain, wildcard: false }
    // A list is searched only for a name that another file claims too.
    const isInList = (): boolean =>
      list !== undefined && this.owners.hasConflict(domain) && lineOf(list.bytes, entry) > 0
    return this.#locations.indexOf(entry, owner) >= 0 || isInList()
  }
}
