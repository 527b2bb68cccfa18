import { XMLParser } from 'fast-xml-parser'

/** What stands in an element: its text, its children by name, or several of either where the name is repeated. */
export type Content = string | readonly Content[] | { readonly [name: string]: Content }

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
}
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi

/**
 * XML's own five words and numbers. The parser's decoder copies a table of some 300 for each text that is read, which
 * takes three times as long as reading it, and leaves out what XML forbids: `a&#0;b@example.com` would be another's address.
 */
function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (reference, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? reference
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    if (!isXml(code)) throw new RangeError('a reference to no character of XML')
    return String.fromCodePoint(code)
  })
}

const nothing = (): void => undefined

// Lenient on purpose: Thunderbird writes `&` unescaped into the address. Names without prefix and case, text untouched.
const parser = new XMLParser({
  removeNSPrefix: true,
  transformTagName: name => name.toLowerCase(),
  parseTagValue: false,
  ignoreDeclaration: true,
  entityDecoder: {
    decode,
    setExternalEntities: nothing,
    addInputEntities: nothing,
    reset: nothing,
    setXmlVersion: nothing
  }
})

/**
 * A stranger's XML → its content, names in lower case and without prefixes; undefined for what cannot be read. Never
 * throws. A DOCTYPE is refused before anything is parsed: no request needs one, and tricks with entities begin with one.
 */
export function readXml(text: string): Content | undefined {
  if (/<!DOCTYPE/i.test(text)) return undefined
  try {
    return parser.parse(text) as Content
  } catch {
    return undefined
  }
}

/** The content of the element at a path, of several of one name the first. */
export function contentAt(
  content: Content | undefined,
  ...path: readonly string[]
): Content | undefined {
  return path.reduce<Content | undefined>(
    (parent, name) => firstOf(childrenOf(parent, name)),
    content
  )
}

/** The texts of all elements of one name, empty ones left out. */
export function textsOf(content: Content | undefined, name: string): readonly string[] {
  return childrenOf(content, name).filter(
    child => typeof child === 'string' && child !== ''
  ) as string[]
}

function childrenOf(parent: Content | undefined, name: string): readonly Content[] {
  // Own names only: an element may be called constructor.
  if (typeof parent !== 'object' || !Object.hasOwn(parent, name)) return []
  const child = (parent as Readonly<Record<string, Content>>)[name] ?? []
  return isList(child) ? child : [child]
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content)
}

function firstOf(contents: readonly Content[]): Content | undefined {
  return contents[0]
}

/** XML 1.0 2.2. */
function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return (
    code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
  )
}
