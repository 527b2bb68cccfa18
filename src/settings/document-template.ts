/**
 * Documents that are rendered once for each provider. From person to person, and from domain to domain, they differ in a
 * few values: a document is rendered with a slot in place of each value, and filled for everybody who asks.
 */
import type { Address } from '../address/address.ts'
import type { Domain } from '../address/domain.ts'
import type { ProviderTemplate } from './settings.ts'

// A slot is written with C1 control characters: XML allows them, and no value that is ever rendered can hold one: no text
// of a provider file (provider-file/schema/text-problems.ts), no address, no name of a person. They are below U+0100, so that V8 keeps the
// document at one byte a character: a single character above makes it twice as long in memory and several times slower to
// send. Slots 0 to 30 are one of the first 31 characters; each further 31 slots put one more LAST in front.
const SLOT = /(\u009F*[\u0080-\u009E])/
const FIRST = 0x80
const PER_CHARACTER = 31
const LAST = '\u009F'

/** @param index which of the values that fill() gets belongs here, counted from 0 */
export function slot(index: number): string {
  const last = String.fromCharCode(FIRST + (index % PER_CHARACTER))
  return LAST.repeat(Math.floor(index / PER_CHARACTER)) + last
}

function indexOf(slotText: string): number {
  return (slotText.length - 1) * PER_CHARACTER + slotText.charCodeAt(slotText.length - 1) - FIRST
}

/** An address of slots: 0 is the address as it was written, 1 the local part, 2 the domain. */
export const placeholderAddress: Address = {
  text: slot(0),
  localPart: slot(1),
  domain: slot(2) as Domain
}

/**
 * The same text, at one byte a character if it has no character above U+00FF. A slice of a text with such a character keeps two
 * bytes, and makes two of everything it is joined with: a dash in a comment of a provider file doubled the time to encode each
 * of its documents.
 */
function compact(text: string): string {
  return [...text].join('')
}

/** A rendered document with slots. */
export class Template {
  readonly #texts: readonly string[]
  /** Which value follows each text, except the last text. */
  readonly #indexes: readonly number[]

  constructor(document: string) {
    const parts = compact(document).split(SLOT)
    this.#texts = parts.filter((_, i) => i % 2 === 0)
    this.#indexes = parts.filter((_, i) => i % 2 === 1).map(indexOf)
  }

  /** @param values by slot, escaped as the document needs them; a slot without a value stays empty */
  fill(values: readonly string[]): string {
    let document = this.#texts[0] ?? ''
    for (let i = 0; i < this.#indexes.length; i++)
      document += (values[this.#indexes[i] ?? 0] ?? '') + (this.#texts[i + 1] ?? '')
    return document
  }
}

/**
 * What is made of a provider once, when it is first needed, and kept for as long as the provider is: a reload brings new
 * providers.
 *
 * @param make must depend on nothing but the provider and the options
 * @param keyOf different for different options. There must be few: each result is kept
 */
export function perProvider<Made, Options = void>(
  make: (template: ProviderTemplate, options: Options) => Made,
  keyOf: (options: Options) => string = () => ''
): (template: ProviderTemplate, options: Options) => Made {
  const kept = new WeakMap<ProviderTemplate, Map<string, Made>>()
  return (template, options) => {
    let ofProvider = kept.get(template)
    if (!ofProvider) kept.set(template, (ofProvider = new Map<string, Made>()))
    const key = keyOf(options)
    let made = ofProvider.get(key)
    if (made === undefined) ofProvider.set(key, (made = make(template, options)))
    return made
  }
}
