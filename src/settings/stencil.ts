/**
 * Documents that are made once for each provider. From person to person, and from domain to domain, they differ in a few
 * words: a document is rendered for nobody, with marks in place of those words, and filled in for whoever asks.
 */
import type { Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'
import type { Provider } from './settings.ts'

// The C1 control characters: XML lets them through, and nothing that is ever written into a document can hold one: no
// text of a provider file (directory/fields.ts), no address, no name of a person. One byte each, so that a document stays
// one byte a character: any character above U+00FF makes it twice as long in memory and several times slower to send.
// A mark is one of the first 31 of them, after as many of the last one as there are times 31 in its place.
const MARKS = /(\u009F*[\u0080-\u009E])/
const FIRST_MARK = 0x80
const ONE_CHARACTER = 31
const MORE = '\u009F'

/** The mark of the word at a place, counted from 0, in the words that a stencil is filled with. */
export function mark(place: number): string {
  const last = String.fromCharCode(FIRST_MARK + (place % ONE_CHARACTER))
  return MORE.repeat(Math.floor(place / ONE_CHARACTER)) + last
}

function placeOf(marked: string): number {
  return (marked.length - 1) * ONE_CHARACTER + marked.charCodeAt(marked.length - 1) - FIRST_MARK
}

/** Nobody's address: its words are the marks 0 (the address as written), 1 (local part) and 2 (domain). */
export const NOBODY: Address = { text: mark(0), localPart: mark(1), domain: mark(2) as Domain }

/** A document with places left open. */
export class Stencil {
  readonly #texts: readonly string[]
  /** Which word stands behind each text, the last one apart. */
  readonly #places: readonly number[]

  constructor(document: string) {
    const parts = document.split(MARKS)
    this.#texts = parts.filter((_, i) => i % 2 === 0)
    this.#places = parts.filter((_, i) => i % 2 === 1).map(placeOf)
  }

  /** @param words by the places of their marks, escaped as the document wants them */
  fill(words: readonly string[]): string {
    let document = this.#texts[0] ?? ''
    for (let i = 0; i < this.#places.length; i++)
      document += (words[this.#places[i] ?? 0] ?? '') + (this.#texts[i + 1] ?? '')
    return document
  }
}

/**
 * What is made of a provider once, on first demand, and kept for as long as the provider is: a reload brings new ones.
 *
 * @param make called with the provider as its file states it, and with a word that tells several makings apart
 */
export function perProvider<Made, Variant extends string = ''>(
  make: (provider: Provider, variant: Variant) => Made
): (provider: Provider, variant: Variant) => Made {
  const kept = new WeakMap<Provider, Map<Variant, Made>>()
  return (provider, variant) => {
    let ofProvider = kept.get(provider)
    if (!ofProvider) kept.set(provider, (ofProvider = new Map<Variant, Made>()))
    let made = ofProvider.get(variant)
    if (made === undefined) ofProvider.set(variant, (made = make(provider, variant)))
    return made
  }
}
