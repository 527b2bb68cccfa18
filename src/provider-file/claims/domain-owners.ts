import type { Domain } from '../../address/domain.ts'
import { DomainTable, NO_OWNER } from '../../directory/domain-table.ts'
import { entryName, type DomainEntry } from '../domain-entry.ts'

/** The owner of a name in the configuration that is served, as an index in the new list of files; undefined when it has none. */
export type CurrentOwner = (domain: Domain, wildcard: boolean) => number | undefined

/**
 * Domains and their owners. A domain that two files claim belongs to neither, unless one of the two has it in the configuration that
 * is served: that one keeps it.
 */
export class DomainOwners {
  readonly exact = new DomainTable()
  readonly wildcards = new DomainTable()
  readonly #currentOwner: CurrentOwner
  /** Names that two files claim → the file that claimed it first. */
  readonly #conflicts = new Map<string, number>()

  constructor(currentOwner: CurrentOwner = () => undefined) {
    this.#currentOwner = currentOwner
  }

  /** → the file that claimed the name first, which may be the same one; undefined when this is the first claim. */
  claim(entry: DomainEntry, owner: number): number | undefined {
    const other = this.#tableOf(entry).claim(entry.domain, owner)
    return other === undefined ? undefined : this.resolve(entry, other, owner)
  }

  /**
   * Decides who owns a name that was claimed before.
   *
   * @param before its owner in the table
   * @returns the file that claimed it first
   */
  resolve(entry: DomainEntry, before: number, owner: number): number {
    if (before === owner) return owner
    const name = entryName(entry)
    const first = this.#conflicts.get(name) ?? before
    this.#conflicts.set(name, first)
    const current = this.#currentOwner(entry.domain, entry.wildcard)
    const isKept = current !== undefined && (current === before || current === owner)
    this.#tableOf(entry).assign(entry.domain, isKept ? current : NO_OWNER)
    return first
  }

  /** Whether two files claim this domain. */
  hasConflict(domain: Domain): boolean {
    return this.#conflicts.has(domain)
  }

  #tableOf({ wildcard }: DomainEntry): DomainTable {
    return wildcard ? this.wildcards : this.exact
  }
}
