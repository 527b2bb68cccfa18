import type { Domain } from '../address/domain.ts'

const OWNER_BYTES = 4
const HEADER_BYTES = OWNER_BYTES + 1
const FULLEST = 0.75

/**
 * Domain → owner (a small number), for a million domains: one byte array with all names and one open-addressed array of
 * offsets into it. About 30 bytes a domain instead of the 190 of a Map entry, and nothing for the garbage collector to visit.
 */
export class DomainTable {
  #slots = new Uint32Array(64)
  #bytes = new Uint8Array(1024)
  #used = 1 // offset 0 means "free slot"
  #count = 0
  readonly #key = new Uint8Array(255)

  get size(): number {
    return this.#count
  }

  /** The owner of a domain, or undefined. */
  get(domain: string): number | undefined {
    const length = this.#load(domain)
    const offset = this.#slots[this.#slotOf(this.#key, 0, length)] ?? 0
    return offset === 0 ? undefined : this.#ownerAt(offset)
  }

  /** Gives a domain an owner. When it has one already nothing changes, and that owner is returned. */
  claim(domain: Domain, owner: number): number | undefined {
    return this.claimBytes(this.#key, 0, this.#load(domain), owner)
  }

  /** The same for a domain that stands in a file's bytes: lower-case A-labels at [start, end). */
  claimBytes(source: Uint8Array, start: number, end: number, owner: number): number | undefined {
    const slot = this.#slotOf(source, start, end)
    const offset = this.#slots[slot] ?? 0
    if (offset !== 0) return this.#ownerAt(offset)
    this.#slots[slot] = this.#append(source, start, end, owner)
    this.#count += 1
    if (this.#count > this.#slots.length * FULLEST) this.#grow()
    return undefined
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
  #slotOf(source: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1
    let slot = hash(source, start, end) & mask
    for (;;) {
      const offset = this.#slots[slot] ?? 0
      if (offset === 0 || this.#isAt(offset, source, start, end)) return slot
      slot = (slot + 1) & mask
    }
  }

  #isAt(offset: number, source: Uint8Array, start: number, end: number): boolean {
    if (this.#bytes[offset + OWNER_BYTES] !== end - start) return false
    const name = offset + HEADER_BYTES - start
    for (let i = start; i < end; i++) if (this.#bytes[name + i] !== source[i]) return false
    return true
  }

  #ownerAt(offset: number): number {
    const byte = (i: number): number => this.#bytes[offset + i] ?? 0
    return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)
  }

  #append(source: Uint8Array, start: number, end: number, owner: number): number {
    const offset = this.#used
    const needed = offset + HEADER_BYTES + (end - start)
    if (needed > this.#bytes.length) this.#bytes = enlarged(this.#bytes, needed)
    for (let i = 0; i < OWNER_BYTES; i++) this.#bytes[offset + i] = owner >>> (8 * i)
    this.#bytes[offset + OWNER_BYTES] = end - start
    for (let i = start; i < end; i++)
      this.#bytes[offset + HEADER_BYTES + i - start] = source[i] ?? 0
    this.#used = needed
    return offset
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let offset = 1; offset < this.#used;) {
      const start = offset + HEADER_BYTES
      const end = start + (this.#bytes[offset + OWNER_BYTES] ?? 0)
      this.#slots[this.#slotOf(this.#bytes, start, end)] = offset
      offset = end
    }
  }
}

function enlarged(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, Math.ceil(bytes.length * 1.5)))
  larger.set(bytes)
  return larger
}

// FNV-1a, 32 bits, with a last mix because the slots use the low bits only.
function hash(source: Uint8Array, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ (source[i] ?? 0), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
