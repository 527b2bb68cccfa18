// The blocks of scripts that run from right to left (Unicode 3.12, R and AL).
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Text in a sentence of plain text: where letters run from right to left it is put between U+2068 and U+2069, so that the
 * sentence around it keeps its order (Unicode UAX #9, 2.7). HTML has `dir="auto"` for this.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
