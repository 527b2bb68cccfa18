/** Markup that is safe to send. Of it only the type leaves this file: nothing but the tag below makes a value of it. */
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
  const indents = blockIndents(strings)
  let text = strings[0] ?? ''
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    const after = strings[i + 1] ?? ''
    const indent = indents[i]
    if (indent === undefined) text += print(value) + after
    else if (isEmpty(value)) text = text.slice(0, text.length - indent.length) + after.slice(1)
    else text += printBlock(value, indent) + after
  }
  return new Markup(text)
}

/** The same for HTML, which reads the same escapes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Xml {
  return xml(strings, ...values)
}

/** Values one after the other, with nothing between them. */
export function inline(values: readonly Value[]): Xml {
  return new Markup(values.map(print).join(''))
}

const plans = new WeakMap<TemplateStringsArray, readonly (string | undefined)[]>()

/** For each value of a template the indent of its line, if it stands alone there. Looked for once per template. */
function blockIndents(strings: TemplateStringsArray): readonly (string | undefined)[] {
  const known = plans.get(strings)
  if (known) return known
  const indents = strings.slice(0, -1).map((before, i) => {
    const after = strings[i + 1] ?? ''
    const indent = (i === 0 ? /(?:^|\n)([ \t]*)$/ : /\n([ \t]*)$/).exec(before)?.[1]
    return after === '' || after.startsWith('\n') ? indent : undefined
  })
  plans.set(strings, indents)
  return indents
}

function printBlock(value: Value, indent: string): string {
  const lines = isList(value) ? printLines(value) : print(value)
  return indent === '' ? lines : lines.replaceAll('\n', `\n${indent}`)
}

function printLines(values: readonly Value[]): string {
  return values
    .filter(value => !isEmpty(value))
    .map(print)
    .join('\n')
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isEmpty(value: Value): boolean {
  return value === undefined || (isList(value) && value.every(isEmpty))
}

function print(value: Value): string {
  if (value === undefined) return ''
  if (isList(value)) return value.map(print).join('')
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
export function escapeXml(text: string): string {
  if (!NEEDS_WORK.test(text)) return text
  // References for white space: parsers fold raw line breaks in attributes, and our own indenting would move them.
  return text.replace(NOT_XML, '').replace(SPECIAL, c => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`)
}
