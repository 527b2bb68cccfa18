// The blocks of right-to-left scripts (Unicode, bidirectional classes R and AL).
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Text for a sentence of plain text. If it holds right-to-left letters, it is put between U+2068 and U+2069, so that the rest of
 * the sentence keeps its order (UAX #9, 2.7). HTML has `dir="auto"` for this.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
