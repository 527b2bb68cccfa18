import { LineCounter } from 'yaml'
import type { ProblemDetails } from '../problem.ts'

/** A problem of a part of a text, before it has a line and a column. */
export type SyntaxProblem = ProblemDetails & { readonly start: number; readonly length: number }

/** A text by lines. Lines and columns count from 1, offsets and lengths are in UTF-16 code units. */
export class Lines {
  readonly text: string
  readonly #counter = new LineCounter()

  constructor(text: string) {
    this.text = text
    // The parser's own count misses line breaks within text that it cannot parse.
    for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
      this.#counter.addNewLine(start)
  }

  get count(): number {
    return this.#counter.lineStarts.length
  }

  locationOf(offset: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.#counter.linePos(offset)
    return { line, column: col }
  }

  lineOf(offset: number): number {
    return this.locationOf(offset).line
  }

  startOf(line: number): number {
    return this.#counter.lineStarts[line - 1] ?? 0
  }

  /** One line without its line break. */
  textOf(line: number): string {
    const { lineStarts } = this.#counter
    return this.text.slice(lineStarts[line - 1], lineStarts[line]).replace(/\r?\n$/, '')
  }
}
