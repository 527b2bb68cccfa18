import { Parser } from 'htmlparser2'
import type { Xml } from './markup.ts'

/** Elements that begin and end a line. */
const BLOCKS = new Set(['p', 'div', 'section', 'ol', 'ul', 'li', 'dl', 'dt', 'h2', 'h3'])
/** Elements after a blank line. */
const HEADINGS = new Set(['h2', 'h3'])
/** Elements that text cannot show, or that need a click. */
const HIDDEN = new Set(['svg', 'button'])

const INDENT = '   '

/**
 * Our own HTML → text for a mail. Items of `ol` are numbered, `<b>text</b>` becomes `*text*`, a link is followed by its URL, and
 * closed `details` and images are left out. Every element must be closed, as in all that the html tag makes.
 */
export function plainText(html: Xml): string {
  const writer = new Writer()
  const parser = new Parser(writer, { xmlMode: true })
  parser.end(html.toString())
  return writer.result()
}

type Attributes = Readonly<Record<string, string>>

/** Builds the lines from the events of the parser. */
class Writer {
  readonly #lines: string[] = []
  #line = ''
  /** The number of the last item of each open list; undefined for `ul`. */
  readonly #lists: (number | undefined)[] = []
  #href: string | undefined
  /** How many elements are open from the outermost hidden one on. */
  #hidden = 0

  onopentag(name: string, attributes: Attributes): void {
    const isClosed = name === 'details' && !('open' in attributes)
    if (this.#hidden > 0 || HIDDEN.has(name) || isClosed) this.#hidden++
    else this.#open(name, attributes)
  }

  #open(name: string, attributes: Attributes): void {
    if (BLOCKS.has(name) || isButton(attributes)) this.#breakLine()
    if (HEADINGS.has(name) && this.#lines.length > 0) this.#lines.push('')
    if (name === 'ol' || name === 'ul') this.#lists.push(name === 'ol' ? 0 : undefined)
    if (name === 'li') this.#line = this.#marker()
    if (name === 'b') this.#line += '*'
    if (name === 'a') this.#href = attributes['href']
  }

  ontext(text: string): void {
    if (this.#hidden > 0) return
    const words = text.replace(/\s+/g, ' ')
    this.#line += /(?:^|\s)$/.test(this.#line) ? words.trimStart() : words
  }

  onclosetag(name: string): void {
    if (this.#hidden > 0) this.#hidden--
    else this.#close(name)
  }

  #close(name: string): void {
    if (name === 'b') this.#line += '*'
    if (name === 'a' && this.#href && /^https?:/.test(this.#href)) this.#line += ` (${this.#href})`
    if (name === 'dt') this.#line = `${this.#line.trim()}: `
    else if (BLOCKS.has(name) || name === 'dd') this.#breakLine()
    if (name === 'ol' || name === 'ul') this.#lists.pop()
  }

  result(): string {
    this.#breakLine()
    return this.#lines.join('\n')
  }

  /** Ends the line. In an item, one that does not begin with the marker is indented like the text after it. */
  #breakLine(): void {
    const line = this.#line.trim()
    if (line !== '') this.#lines.push(`${INDENT.repeat(this.#depth(line))}${line}`)
    this.#line = ''
  }

  #depth(line: string): number {
    return this.#lists.length - (MARKER.test(line) ? 1 : 0)
  }

  #marker(): string {
    const number = this.#lists.at(-1)
    if (number === undefined) return '- '
    this.#lists[this.#lists.length - 1] = number + 1
    return `${number + 1}. `
  }
}

/** A link that looks like a button stands alone. */
function isButton({ class: classes }: Attributes): boolean {
  return classes?.split(' ').includes('button') ?? false
}

const MARKER = /^(?:\d+\.|-) /
