import { Parser } from 'htmlparser2'

/** What stands in a document, as far as requests need it. */
export type Element = {
  /** In lower case, without a prefix; the document's own is empty. */
  readonly name: string
  readonly children: readonly Element[]
  /** Its own text, without white space around it; that of its children is theirs. */
  readonly text: string
}

/**
 * A stranger's XML → an element that holds the outermost one; undefined for what breaks off or cannot be read. Never
 * throws. Lenient on purpose: Thunderbird writes `&` unescaped into the address. A DOCTYPE is refused: no request needs
 * one, and tricks with entities begin with one.
 */
export function readXml(text: string): Element | undefined {
  // Never told that this is the end: it would close what the sender did not, and half an address become a whole one.
  parser.write(text)
  const document = reader.isBroken() ? undefined : reader.document
  parser.reset()
  return document
}

/** The element at a path, of several of one name the first. */
export function elementAt(
  element: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => parent?.children.find(child => child.name === name),
    element
  )
}

/** The texts of all children of one name, without those that are empty or hold elements. */
export function textsOf(element: Element | undefined, name: string): readonly string[] {
  const named = element?.children.filter(child => child.name === name) ?? []
  return named
    .filter(({ children, text }) => children.length === 0 && text !== '')
    .map(({ text }) => text)
}

type Open = { readonly name: string; readonly children: Open[]; text: string }

/** Builds the tree of what the parser tells. */
class Reader {
  document: Open = { name: '', children: [], text: '' }
  #open: Open[] = []
  #current = this.document
  #isRaw = false
  #isRefused = false

  onreset(): void {
    this.document = { name: '', children: [], text: '' }
    this.#open = []
    this.#current = this.document
    this.#isRaw = false
    this.#isRefused = false
  }

  /** Is it refused, or does it end within a text? Missing end tags alone are forgiven. */
  isBroken(): boolean {
    return this.#isRefused || this.#current.text.trim() !== ''
  }

  onopentagname(name: string): void {
    const element: Open = { name: name.slice(name.indexOf(':') + 1), children: [], text: '' }
    this.#current.children.push(element)
    this.#open.push(this.#current)
    this.#current = element
  }

  onclosetag(): void {
    this.#current.text = this.#current.text.trim()
    this.#current = this.#open.pop() ?? this.document
  }

  ontext(text: string): void {
    const decoded = this.#isRaw ? text : decode(text)
    if (decoded === undefined) this.#isRefused = true
    else this.#current.text += decoded
  }

  oncdatastart(): void {
    this.#isRaw = true
  }

  oncdataend(): void {
    this.#isRaw = false
  }

  onprocessinginstruction(name: string): void {
    if (name === '!doctype') this.#isRefused = true
  }
}

// One for all documents, as reading never waits. References are decoded here: the parser takes &#128; for €, as browsers do.
const reader = new Reader()
const parser = new Parser(reader, { xmlMode: true, lowerCaseTags: true, decodeEntities: false })

const WORDS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
}
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi

/** XML's own five words, and numbers. Undefined for one that XML forbids: `a&#0;b@example.com` is nobody's address. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text
  let isForbidden = false
  const decoded = text.replace(REFERENCE, (written, word?: string, decimal?: string, hex = '') => {
    if (word !== undefined) return WORDS[word] ?? written
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    if (isXml(code)) return String.fromCodePoint(code)
    isForbidden = true
    return ''
  })
  return isForbidden ? undefined : decoded
}

/** XML 1.0 2.2. */
function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return (
    code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
  )
}
