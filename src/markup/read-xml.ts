import { Parser } from 'htmlparser2'

/** An element, as far as requests need it. */
export type Element = {
  /** In lower case, without a prefix; empty for the document. */
  readonly name: string
  readonly children: readonly Element[]
  /** Trimmed, without the text of its children. */
  readonly text: string
}

/**
 * The XML of a request → the document, with the root element as its child; undefined where it ends too early or is not
 * readable. Never throws. Lenient, because Thunderbird does not escape an `&` in the address. A DOCTYPE is refused: no request
 * needs one, and every attack with entities does.
 */
export function readXml(text: string): Element | undefined {
  // Not parser.end(): it would close the open elements, and half an address would become a whole one.
  parser.write(text)
  const document = reader.isBroken() ? undefined : reader.document
  parser.reset()
  return document
}

/** The element at a path; of several with one name, the first. */
export function elementAt(
  element: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => parent?.children.find(child => child.name === name),
    element
  )
}

/** The texts of all children with a name, without those that are empty or have children. */
export function textsOf(element: Element | undefined, name: string): readonly string[] {
  const named = element?.children.filter(child => child.name === name) ?? []
  return named
    .filter(({ children, text }) => children.length === 0 && text !== '')
    .map(({ text }) => text)
}

type Open = { readonly name: string; readonly children: Open[]; text: string }

/** Builds the tree from the events of the parser. */
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

  /** Is it refused, or does it end within a text? Missing end tags are allowed. */
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

// One for all documents, because parsing is synchronous. The parser does not decode references: it would read &#128; as €, as
// browsers do.
const reader = new Reader()
const parser = new Parser(reader, { xmlMode: true, lowerCaseTags: true, decodeEntities: false })

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
}
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi

/** Decodes the five predefined entities and numeric references. Undefined for a character that XML forbids, such as `&#0;`. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text
  let isForbidden = false
  const decoded = text.replace(REFERENCE, (written, name?: string, decimal?: string, hex = '') => {
    if (name !== undefined) return ENTITIES[name] ?? written
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
