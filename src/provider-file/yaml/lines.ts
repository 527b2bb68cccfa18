import { LineCounter } from 'yaml'
import type { Complaint } from '../problem.ts'

/** A complaint about a part of a text: offset and length in UTF-16 code units. */
export type SyntaxFault = {
  readonly start: number
  readonly length: number
  readonly complaint: Complaint
}

/** Where lines begin. The parser's own count misses those within what it cannot make sense of. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
    lines.addNewLine(start)
  return lines
}

/** One line without its line break. Lines count from 1. */
export function lineText(text: string, lines: LineCounter, line: number): string {
  const shown = text.slice(lines.lineStarts[line - 1], lines.lineStarts[line])
  return shown.replace(/\r?\n$/, '')
}
