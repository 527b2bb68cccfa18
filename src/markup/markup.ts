/** Markup that is safe to send. Only its type is exported: a value can only come from the tags below. */
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
 * xml`<host>${name}</host>`: text is escaped, Xml is inserted unchanged, a list is joined, undefined is empty.
 *
 * A value alone on its line is a block: each of its lines gets the indentation of that line, and an empty block removes its
 * line. So nested documents are readable, and an optional element needs no condition around it.
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

/** The same for HTML, which has the same escapes, without the indentation of the source: to a browser it is one space. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Xml {
  return xml(withoutIndentation(strings), ...values)
}

const knownUnindented = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

function withoutIndentation(strings: TemplateStringsArray): TemplateStringsArray {
  let unindented = knownUnindented.get(strings)
  if (!unindented) {
    const texts = strings.map(text => text.replace(/\s*\n\s*/g, '\n'))
    unindented = Object.assign(texts, { raw: texts })
    knownUnindented.set(strings, unindented)
  }
  return unindented
}

/** Values one after another, with nothing between them. */
export function inline(values: readonly Value[]): Xml {
  return new Markup(values.map(print).join(''))
}

const knownIndents = new WeakMap<TemplateStringsArray, readonly (string | undefined)[]>()

/** For each value of a template literal: the indentation of its line, if it is alone there. Computed once per literal. */
function blockIndents(strings: TemplateStringsArray): readonly (string | undefined)[] {
  const known = knownIndents.get(strings)
  if (known) return known
  const indents = strings.slice(0, -1).map((before, i) => {
    const after = strings[i + 1] ?? ''
    const indent = (i === 0 ? /(?:^|\n)([ \t]*)$/ : /\n([ \t]*)$/).exec(before)?.[1]
    return after === '' || after.startsWith('\n') ? indent : undefined
  })
  knownIndents.set(strings, indents)
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
// XML 1.0 2.2: a document cannot hold these characters, not even as references.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const SPECIAL = /[&<>"'\t\n\r]/g
const NEEDS_ESCAPE = /[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** Text → the same text as XML content or attribute value; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text
  // White space as references: parsers normalize line breaks in attributes, and the indentation above would shift them.
  return text.replace(NOT_XML, '').replace(SPECIAL, c => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`)
}
