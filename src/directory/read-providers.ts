import { parentOf, type Domain } from '../address/domain.ts'
import { createDirectory, type Directory } from './directory.ts'
import { parseDomainEntry, readDomainList } from './domain-list.ts'
import { DomainTable } from './domain-table.ts'
import { isError, type Problem } from './problem.ts'
import type { ReadProvider } from './read-provider.ts'

/** A provider file that was read, and the bytes of its `domainsFile` if it names one. */
export type ProviderWithList = ReadProvider & { readonly list?: DomainList }
export type DomainList = { readonly file: string; readonly bytes: Uint8Array }

const MOST_MISTAKES_PER_LIST = 20

/**
 * All providers together → the directory, and what is only wrong between files: a domain claimed twice, a list with
 * mistakes. With an error among the problems there is no directory.
 *
 * @param version names this configuration, see Directory
 */
export function readProviders(
  files: readonly ProviderWithList[],
  version: string
): { readonly directory?: Directory; readonly problems: readonly Problem[] } {
  const claims = new Claims(files)
  files.forEach((file, owner) => claims.claimAll(file, owner))
  claims.exact.trim()
  const providers = files.map(file => file.provider)
  const problems = [...claims.problems, ...files.flatMap(file => file.source.problems)]
  if (problems.some(isError)) return { problems }
  const directory = createDirectory({
    version,
    providers,
    exact: claims.exact,
    wildcards: claims.wildcards,
    mx: claims.mx
  })
  return { directory, problems }
}

/** Hands out names to providers, in order, and notes every quarrel. */
class Claims {
  readonly exact = new DomainTable()
  readonly wildcards = new DomainTable()
  readonly mx = new Map<string, number>()
  /** Problems that stand in lists; those in YAML files go to the file's own source. */
  readonly problems: Problem[] = []
  readonly #files: readonly ProviderWithList[]
  readonly #sharedMx = new Set<string>()

  constructor(files: readonly ProviderWithList[]) {
    this.#files = files
  }

  claimAll(file: ProviderWithList, owner: number): void {
    this.#claimDomains(file, owner)
    if (file.list) this.#claimList(file.list, owner)
    this.#claimMx(file, owner)
    this.#warnOfNames(file, owner)
  }

  #claimDomains({ source, stated }: ProviderWithList, owner: number): void {
    stated.domains?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      const taken = entry && this.#claim(entry, owner)
      if (!entry || taken === undefined) return
      source.complain(['domains', i], {
        code: 'domain-claimed-twice',
        message: `${nameOf(entry)} is claimed already, at ${this.#placeOf(entry, taken)}`,
        hint:
          text === nameOf(entry) ? undefined : `"${text}" is another spelling of ${nameOf(entry)}`
      })
    })
  }

  #claimList({ file, bytes }: DomainList, owner: number): void {
    const mistakes: Problem[] = []
    const note = (problem: Omit<Problem, 'file' | 'column'>): void => {
      if (mistakes.length < MOST_MISTAKES_PER_LIST) mistakes.push({ ...problem, file, column: 1 })
    }
    const taken = (entry: Entry, by: number | undefined, line: number): void => {
      if (by === undefined) return
      const severity = by === owner ? 'warning' : 'error'
      const code = by === owner ? 'listed-twice' : 'domain-claimed-twice'
      if (mistakes.length < MOST_MISTAKES_PER_LIST)
        note({
          severity,
          code,
          line,
          message: `${nameOf(entry)} is claimed already, at ${this.#placeOf(entry, by)}`
        })
    }
    const decoder = new TextDecoder()
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
        note({
          severity: 'error',
          code: 'not-a-domain',
          line,
          message: `"${text}" is not a domain`,
          excerpt: { text, length: text.length }
        })
    })
    this.problems.push(...mistakes)
    if (mistakes.length === MOST_MISTAKES_PER_LIST) {
      this.problems.push({
        severity: 'warning',
        code: 'too-big',
        file,
        message: `only the first ${MOST_MISTAKES_PER_LIST} mistakes are shown`
      })
    }
  }

  #claim({ domain, wildcard }: Entry, owner: number): number | undefined {
    return (wildcard ? this.wildcards : this.exact).claim(domain, owner)
  }

  /** Every name above an MX host, down to two labels. A name that two providers could claim so belongs to neither. */
  #claimMx({ source, stated }: ProviderWithList, owner: number): void {
    stated.mx?.forEach((text, i) => {
      const entry = parseDomainEntry(text)
      let above = entry && (entry.wildcard ? entry.domain : parentOf(entry.domain))
      for (; above; above = parentOf(above)) {
        const other = this.mx.get(above)
        if (other !== undefined && other !== owner) {
          this.#sharedMx.add(above)
          source.complain(['mx', i], {
            severity: 'warning',
            code: 'mx-name-shared',
            message: `${this.#files[other]?.source.file} has an MX host below ${above} too: programs that ask at autoconfig.${above} get no answer`
          })
        }
        if (this.#sharedMx.has(above)) this.mx.delete(above)
        else this.mx.set(above, owner)
      }
    })
  }

  #warnOfNames({ source, stated, provider }: ProviderWithList, owner: number): void {
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

  /** Where a provider claimed a name. Only looked for when there is a quarrel, so that a million names need no places. */
  #placeOf(entry: Entry, owner: number): string {
    const file = this.#files[owner]
    const same = (text: string): boolean => {
      const other = parseDomainEntry(text)
      return other !== undefined && nameOf(other) === nameOf(entry)
    }
    const index = file?.stated.domains?.findIndex(same) ?? -1
    if (file && index >= 0) return file.source.placeOf(['domains', index])
    return file?.list ? `${file.list.file}:${lineOf(file.list.bytes, entry)}` : 'another file'
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
