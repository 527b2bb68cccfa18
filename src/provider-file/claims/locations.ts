import type { Domain } from '../../address/domain.ts'
import { parseDomainEntry, readDomainList } from './domain-list.ts'
import type { ReadProvider } from '../read-provider.ts'

/** Finds where providers claim names. Nothing is kept for it: it is asked only when two claim the same name. */
export class ClaimPlaces {
  readonly #files: readonly ReadProvider[]

  constructor(files: readonly ReadProvider[]) {
    this.#files = files
  }

  /** U-labels, A-labels, capitals and a trailing dot make one name look like two. */
  spellings(text: string, entry: Entry, owner: number): string | undefined {
    const index = this.indexOf(entry, owner)
    const other = this.#files[owner]?.raw.domains?.[index] ?? nameOf(entry)
    return text === other ? undefined : `"${text}" and "${other}" are two spellings of one name`
  }

  /** Where a provider claimed a name. Only looked for when there is a quarrel, so that a million names need no places. */
  placeOf(entry: Entry, owner: number): string {
    const file = this.#files[owner]
    const index = this.indexOf(entry, owner)
    if (file && index >= 0) return file.source.placeOf(['domains', index])
    return file?.list ? `${file.list.file}:${lineOf(file.list.bytes, entry)}` : 'another file'
  }

  /** Where in a provider's `domains` a name stands; -1 when it stands in its list. */
  indexOf(entry: Entry, owner: number): number {
    const same = (text: string): boolean => {
      const other = parseDomainEntry(text)
      return other !== undefined && nameOf(other) === nameOf(entry)
    }
    return this.#files[owner]?.raw.domains?.findIndex(same) ?? -1
  }
}

/** A domain, or with `wildcard` everything below it. */
export type Entry = { readonly domain: Domain; readonly wildcard: boolean }

/** `*.example.com` for a wildcard. */
export function nameOf({ domain, wildcard }: Entry): string {
  return wildcard ? `*.${domain}` : domain
}

/** The line of a list where a name stands first, from 1 on; 0 where it does not. */
export function lineOf(bytes: Uint8Array, wanted: Entry): number {
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
