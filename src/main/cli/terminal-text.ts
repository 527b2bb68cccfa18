import { styleText } from 'node:util'
import type { Io } from './io.ts'

/**
 * Escapes what a terminal would obey or hide: control characters except tabs, characters that change the writing direction,
 * invisible characters and unassigned ones (Unicode category C, U+2028 and U+2029). They become `\u001b` and the like.
 */
export function escapeControls(text: string): string {
  return text.replace(/[^\P{C}\t]|[\u2028\u2029]/gu, escaped)
}

/** The same for a text of several lines: keeps the line feeds. */
export function escapeControlsInLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n')
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'

/** The text with escape sequences for a style, or unchanged if there are no colors. */
export function styled({ color }: Io, style: Style, text: string): string {
  // By default styleText looks at process.stdout itself; `color` has decided already.
  return color ? styleText(style, text, { validateStream: false }) : text
}
