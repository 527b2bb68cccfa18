import { XMLParser } from 'fast-xml-parser'

/** What stands in an element: its text, its children by name, or several of either where the name is repeated. */
export type Content = string | readonly Content[] | { readonly [name: string]: Content }

// Lenient on purpose: Thunderbird writes `&` unescaped into the address. Names without prefix and case, text untouched.
const parser = new XMLParser({
  removeNSPrefix: true,
  transformTagName: name => name.toLowerCase(),
  parseTagValue: false,
  htmlEntities: true,
  ignoreDeclaration: true
})

/**
 * A stranger's XML → its content, names in lower case and without prefixes; undefined for what cannot be read. Never
 * throws. A DOCTYPE is refused before anything is parsed: no request needs one, and tricks with entities begin with one.
 */
export function readXml(text: string): Content | undefined {
  if (/<!DOCTYPE/i.test(text) || refersToNothing(text)) return undefined
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

/** References that XML 1.0 forbids. The parser leaves them out, and `a&#0;b@example.com` would be another's address. */
function refersToNothing(text: string): boolean {
  return [...text.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)].some(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return !isXml(code)
  })
}
