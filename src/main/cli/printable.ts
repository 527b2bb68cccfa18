/**
 * A text that came from a file, an argument or a request → one that a terminal shows and does not obey. Written as `\u001b` and the
 * like are control characters but for tabs, what turns the direction of writing, what has no width and what is no character
 * (Unicode category C, U+2028 and U+2029).
 */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\t]|[\u2028\u2029]/gu, escaped)
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}
