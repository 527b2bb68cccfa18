import type { Domain } from '../address/domain.ts'

const OWNER_BYTES = 4
const HEADER_BYTES = OWNER_BYTES + 1
const FULLEST = 0.75

/** In place of an owner, for a name that several providers claim: the name is in the table, and get() does not find it. */
export const NO_OWNER = -1

/** A table as plain data, which can be sent to another thread. */
export type DomainTableData = {
  readonly offsets: Uint32Array<ArrayBuffer>
  readonly tags: Uint8Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly count: number
  readonly disputed: number
}

/**
 * Domain → owner (a small number), for a million domains: one byte array with all names and an open-addressed table of
 * offsets into it. About 33 bytes a domain instead of the 190 of a Map entry, and nothing for the garbage collector to
 * visit. Each slot has a tag of seven bits of the name's hash: nearly always it tells names apart without a look at them.
 */
export class DomainTable {
  #offsets = new Uint32Array(64)
  #tags = new Uint8Array(64) // 0 means "free slot"
  #bytes = new Uint8Array(1024)
  #used = 0
  #count = 0
  #disputed = 0
  readonly #key = new Uint8Array(255)

  /** The table of this data, which must not be used otherwise from then on. */
  static of({ offsets, tags, bytes, count, disputed }: DomainTableData): DomainTable {
    const table = new DomainTable()
    table.#offsets = offsets
    table.#tags = tags
    table.#bytes = bytes
    table.#used = bytes.length
    table.#count = count
    table.#disputed = disputed
    return table
  }

  /** A copy of everything. */
  data(): DomainTableData {
    return {
      offsets: this.#offsets.slice(),
      tags: this.#tags.slice(),
      bytes: this.#bytes.slice(0, this.#used),
      count: this.#count,
      disputed: this.#disputed
    }
  }

  /** How many domains have an owner. */
  get size(): number {
    return this.#count - this.#disputed
  }

  /** The owner of a domain, or undefined. */
  get(domain: string): number | undefined {
    const length = this.#load(domain)
    const owner = this.#ownerAt(this.#slotOf(this.#key, 0, length, hash(this.#key, 0, length)))
    return owner === NO_OWNER ? undefined : owner
  }

  /** Changes the owner of a domain that was claimed before. @param owner or NO_OWNER */
  assign(domain: Domain, owner: number): void {
    const length = this.#load(domain)
    const slot = this.#slotOf(this.#key, 0, length, hash(this.#key, 0, length))
    const before = this.#ownerAt(slot)
    if (before === undefined) return
    this.#writeOwner(this.#offsets[slot] ?? 0, owner)
    this.#disputed += Number(owner === NO_OWNER) - Number(before === NO_OWNER)
  }

  /** Gives a domain an owner. If it has one already, or NO_OWNER, that is returned and nothing changes. */
  claim(domain: Domain, owner: number): number | undefined {
    return this.claimBytes(this.#key, 0, this.#load(domain), owner)
  }

  /** The same for a domain that stands in a file's bytes: lower-case A-labels at [start, end). */
  claimBytes(source: Uint8Array, start: number, end: number, owner: number): number | undefined {
    const code = hash(source, start, end)
    const slot = this.#slotOf(source, start, end, code)
    const other = this.#ownerAt(slot)
    if (other !== undefined) return other
    this.#offsets[slot] = this.#append(source, start, end, owner)
    this.#tags[slot] = tagOf(code)
    this.#count += 1
    if (this.#count > this.#tags.length * FULLEST) this.#spread(this.#tags.length * 2)
    return undefined
  }

  /** Makes room for so many more names, of so many octets in all: growing step by step costs a third more time. */
  reserve(names: number, octets: number): void {
    this.#bytes = enlarged(this.#bytes, this.#used + octets + names * HEADER_BYTES)
    let slots = this.#tags.length
    while (this.#count + names > slots * FULLEST) slots *= 2
    if (slots > this.#tags.length) this.#spread(slots)
  }

  /** Gives back the room kept for more names. */
  trim(): void {
    this.#bytes = this.#bytes.slice(0, this.#used)
  }

  #load(domain: string): number {
    for (let i = 0; i < domain.length; i++) this.#key[i] = domain.charCodeAt(i)
    return domain.length
  }

  /** Where a name is, or where it would go. */
  #slotOf(source: Uint8Array, start: number, end: number, code: number): number {
    const tags = this.#tags
    const tag = tagOf(code)
    for (let slot = code & (tags.length - 1); ; slot = (slot + 1) & (tags.length - 1)) {
      if (tags[slot] === 0) return slot
      if (tags[slot] === tag && this.#isAt(slot, source, start, end)) return slot
    }
  }

  #isAt(slot: number, source: Uint8Array, start: number, end: number): boolean {
    const bytes = this.#bytes
    const header = this.#offsets[slot] ?? 0
    if (bytes[header + OWNER_BYTES] !== end - start) return false
    const name = header + HEADER_BYTES - start
    for (let i = start; i < end; i++) if (bytes[name + i] !== source[i]) return false
    return true
  }

  #ownerAt(slot: number): number | undefined {
    if (this.#tags[slot] === 0) return undefined
    const offset = this.#offsets[slot] ?? 0
    const byte = (i: number): number => this.#bytes[offset + i] ?? 0
    return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)
  }

  #append(source: Uint8Array, start: number, end: number, owner: number): number {
    const offset = this.#used
    const name = offset + HEADER_BYTES
    this.#used = name + (end - start)
    if (this.#used > this.#bytes.length)
      this.#bytes = enlarged(this.#bytes, Math.max(this.#used, Math.ceil(this.#bytes.length * 1.5)))
    const bytes = this.#bytes
    this.#writeOwner(offset, owner)
    bytes[offset + OWNER_BYTES] = end - start
    for (let i = start; i < end; i++) bytes[name + i - start] = source[i] ?? 0
    return offset
  }

  #writeOwner(offset: number, owner: number): void {
    for (let i = 0; i < OWNER_BYTES; i++) this.#bytes[offset + i] = owner >>> (8 * i)
  }

  #spread(slots: number): void {
    const bytes = this.#bytes
    this.#offsets = new Uint32Array(slots)
    this.#tags = new Uint8Array(slots)
    for (let offset = 0; offset < this.#used;) {
      const start = offset + HEADER_BYTES
      const end = start + (bytes[offset + OWNER_BYTES] ?? 0)
      const code = hash(bytes, start, end)
      const slot = this.#freeSlot(code)
      this.#offsets[slot] = offset
      this.#tags[slot] = tagOf(code)
      offset = end
    }
  }

  #freeSlot(code: number): number {
    const tags = this.#tags
    let slot = code & (tags.length - 1)
    while (tags[slot] !== 0) slot = (slot + 1) & (tags.length - 1)
    return slot
  }
}

function enlarged(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(length, bytes.length))
  larger.set(bytes)
  return larger
}

// FNV-1a, 32 bits, with a last mix: a slot is taken from the low bits, a tag from the high ones.
function hash(source: Uint8Array, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ (source[i] ?? 0), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

function tagOf(code: number): number {
  return (code >>> 25) + 1
}
