import { entryName, parseDomainEntry, type DomainEntry } from '../domain-entry.ts'
import type { ReadProvider } from '../read-provider.ts'
import { readDomainList, textOf } from './read-domains-file.ts'

/** Where providers claim names. Searched for when two claim the same one, so that a million names need no locations. */
export class ClaimLocations {
  readonly #files: readonly ReadProvider[]

  constructor(files: readonly ReadProvider[]) {
    this.#files = files
  }

  /** `file:12:34`, or `list:12`. */
  locationOf(entry: DomainEntry, owner: number): string {
    const file = this.#files[owner]
    const index = this.indexOf(entry, owner)
    if (file && index >= 0) return file.source.locationOf(['domains', index])
    return file?.list ? `${file.list.file}:${lineOf(file.list.bytes, entry)}` : 'another file'
  }

  /** U-labels, A-labels, capitals and a trailing dot make one name look like two. */
  spellingHint(text: string, entry: DomainEntry, owner: number): string | undefined {
    const index = this.indexOf(entry, owner)
    const other = this.#files[owner]?.raw.domains?.[index] ?? entryName(entry)
    return text === other ? undefined : `"${text}" and "${other}" are the same name`
  }

  /** The index of an entry in a provider's `domains`; -1 when it is in its list. */
  indexOf(entry: DomainEntry, owner: number): number {
    const isSame = (text: string): boolean => {
      const other = parseDomainEntry(text)
      return other !== undefined && entryName(other) === entryName(entry)
    }
    return this.#files[owner]?.raw.domains?.findIndex(isSame) ?? -1
  }
}

/** The first line of a list with this entry, from 1 on; 0 when there is none. */
export function lineOf(bytes: Uint8Array, entry: DomainEntry): number {
  let found = 0
  readDomainList(bytes, {
    domainBytes: (start, end, line) => {
      if (found > 0 || entry.wildcard) return
      if (textOf(bytes, start, end) === entry.domain) found = line
    },
    domain: (domain, wildcard, line) => {
      if (found === 0 && domain === entry.domain && wildcard === entry.wildcard) found = line
    },
    invalid: () => undefined
  })
  return found
}
