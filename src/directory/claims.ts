import { parentOf, type Domain } from '../address/domain.ts'
import { estimateLines, domainHint, parseDomainEntry, readDomainList } from './domain-list.ts'
import { DomainTable } from './domain-table.ts'
import { ListMistakes } from './list-mistakes.ts'
import { MxClaims } from './mx-claims.ts'
import type { Problem } from './problem.ts'
import type { DomainList, ReadProvider } from './read-provider.ts'

const LONGEST_QUOTE = 60

/** Hands out names to providers, in order, and notes every quarrel. */
export class Claims {
  readonly exact = new DomainTable()
  readonly wildcards = new DomainTable()
  /** Problems that stand in lists; those in YAML files go to the file's own source. */
  readonly problems: Problem[] = []
  readonly #files: readonly ReadProvider[]
  readonly #mx: MxClaims
  readonly #ids = new Map<Domain, number>()

  constructor(files: readonly ReadProvider[]) {
    this.#files = files
    this.#mx = new MxClaims(files)
  }

  get mx(): ReadonlyMap<string, number> {
    return this.#mx.names
  }

  claimAll(file: ReadProvider, owner: number): void {
    this.#claimId(file, owner)
    this.#claimDomains(file, owner)
    if (file.list) this.#claimList(file.list, owner)
    this.#mx.claim(file, owner)
    this.#warnOfNames(file, owner)
  }

  /** `bücher.example.yaml` and `xn--bcher-kva.example.yml` would be one provider to Apple's devices. */
  #claimId({ source, provider }: ReadProvider, owner: number): void {
    const other = this.#ids.get(provider.id)
    if (other === undefined) this.#ids.set(provider.id, owner)
    else {
      const named = this.#files[other]?.source.file
      source.reject('bad-file-name', `${named} is named by ${provider.id} too`)
    }
  }

  #claimDomains({ source, stated }: ReadProvider, owner: number): void {
    stated.domains?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      const taken = entry && this.#claim(entry, owner)
      if (!entry || taken === undefined) return
      source.complain(['domains', i], {
        code: 'domain-claimed-twice',
        message: `${nameOf(entry)} is claimed already, at ${this.#placeOf(entry, taken)}`,
        hint: this.#spellings(text, entry, taken)
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
        message: `${nameOf(entry)} is claimed already, at ${this.#placeOf(entry, by)}`
      }))
    }
    const decoder = new TextDecoder()
    this.exact.reserve(estimateLines(bytes), bytes.length)
    readDomainList(bytes, {
      domainBytes: (start, end, line) => {
        const by = this.exact.claimBytes(bytes, start, end, owner)
        if (by !== undefined)
          taken(
            { domain: decoder.decode(bytes.subarray(start, end)) as Domain, wildcard: false },
            by,
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

  #claim({ domain, wildcard }: Entry, owner: number): number | undefined {
    return (wildcard ? this.wildcards : this.exact).claim(domain, owner)
  }

  #warnOfNames({ source, stated, provider }: ReadProvider, owner: number): void {
    stated.domains?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      if (!entry?.wildcard) return
      for (let above = parentOf(entry.domain); above; above = parentOf(above)) {
        if (this.wildcards.get(above) === owner) {
          source.complain(['domains', i], {
            severity: 'warning',
            code: 'useless-wildcard',
            message: `${text} changes nothing: *.${above} covers it already`
          })
          return
        }
      }
    })
    if (this.exact.get(provider.id) !== owner && (stated.domains?.length || stated.domainsFile)) {
      source.complain(['domains'], {
        severity: 'warning',
        code: 'not-its-own-domain',
        message: `the file is named by ${provider.id}, and ${provider.id} is not among its domains`
      })
    }
  }

  /** U-labels, A-labels, capitals and a trailing dot make one name look like two. */
  #spellings(text: string, entry: Entry, owner: number): string | undefined {
    const index = this.#indexOf(entry, owner)
    const other = this.#files[owner]?.stated.domains?.[index] ?? nameOf(entry)
    return text === other ? undefined : `"${text}" and "${other}" are two spellings of one name`
  }

  /** Where a provider claimed a name. Only looked for when there is a quarrel, so that a million names need no places. */
  #placeOf(entry: Entry, owner: number): string {
    const file = this.#files[owner]
    const index = this.#indexOf(entry, owner)
    if (file && index >= 0) return file.source.placeOf(['domains', index])
    return file?.list ? `${file.list.file}:${lineOf(file.list.bytes, entry)}` : 'another file'
  }

  /** Where in a provider's `domains` a name stands; -1 when it stands in its list. */
  #indexOf(entry: Entry, owner: number): number {
    const same = (text: string): boolean => {
      const other = parseDomainEntry(text)
      return other !== undefined && nameOf(other) === nameOf(entry)
    }
    return this.#files[owner]?.stated.domains?.findIndex(same) ?? -1
  }
}

type Entry = { readonly domain: Domain; readonly wildcard: boolean }

function nameOf({ domain, wildcard }: Entry): string {
  return wildcard ? `*.${domain}` : domain
}

function lineOf(bytes: Uint8Array, wanted: Entry): number {
  let found = 0
  const decoder = new TextDecoder()
  readDomainList(bytes, {
    domainBytes: (start, end, line) => {
      if (
        found === 0 &&
        !wanted.wildcard &&
        decoder.decode(bytes.subarray(start, end)) === wanted.domain
      )
        found = line
    },
    domain: (domain, wildcard, line) => {
      if (found === 0 && domain === wanted.domain && wildcard === wanted.wildcard) found = line
    },
    mistake: () => undefined
  })
  return found
}
