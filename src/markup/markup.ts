/** Markup that is safe to send. Only the type leaves this file: nothing but the tag below makes a value of it. */
export type Xml = Markup

class Markup {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

type Value = string | number | Markup | undefined | readonly Value[]

/**
 * xml`<host>${name}</host>`: text is escaped, Xml goes in as it is, a list is joined, undefined is nothing.
 *
 * A value alone on its line is a block: it takes the line's indent on each of its lines, and an empty one takes its
 * line away with it. So nested documents stay readable and an optional element costs no condition.
 */
export function xml(strings: TemplateStringsArray, ...values: readonly Value[]): Xml {
  let text = strings[0] ?? ''
  values.forEach((value, i) => {
    const after = strings[i + 1] ?? ''
    const indent = /(?:^|\n)([ \t]*)$/.exec(text)?.[1]
    const isBlock = indent !== undefined && (after === '' || after.startsWith('\n'))
    text = isBlock
      ? appendBlock(text, indent, value) + (isEmpty(value) ? after.slice(1) : after)
      : text + print(value) + after
  })
  return new Markup(text)
}

function appendBlock(text: string, indent: string, value: Value): string {
  if (isEmpty(value)) return text.slice(0, text.length - indent.length)
  const lines = Array.isArray(value)
    ? value
        .filter(v => !isEmpty(v))
        .map(print)
        .join('\n')
    : print(value)
  return text + (indent ? lines.replaceAll('\n', `\n${indent}`) : lines)
}

function isEmpty(value: Value): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isEmpty))
}

function print(value: Value): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map(print).join('')
  return value instanceof Markup ? value.toString() : escapeXml(String(value))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
// XML 1.0 2.2: these cannot stand in a document in any form, not even as a reference.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const SPECIAL = /[&<>"'\t\n\r]/g
const NEEDS_WORK = /[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** Text → text that means the same in XML content and in attributes; what XML cannot carry at all is dropped. */
function escapeXml(text: string): string {
  if (!NEEDS_WORK.test(text)) return text
  // References for white space: parsers fold raw line breaks in attributes, and our own indenting would move them.
  return text.replace(NOT_XML, '').replace(SPECIAL, c => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`)
}
