import { readFileSync, writeFileSync } from 'node:fs'
import { machine } from './machine.ts'
import { print, type Part } from './part.ts'

const FILE = new URL('../../docs/performance.md', import.meta.url)

/** Puts what was measured between its markers in docs/performance.md: no number there is typed by hand. */
export function writeTables(parts: Readonly<Record<string, Part>>): void {
  let text = readFileSync(FILE, 'utf8')
  for (const [name, part] of Object.entries(parts)) {
    const [begin, end] = [`<!-- bench ${name} -->\n`, `<!-- end ${name} -->`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${name}`)
    const measured = `\n${print(part)}\n${machine.words}.\n\n`
    text = text.slice(0, from + begin.length) + measured + text.slice(to)
  }
  writeFileSync(FILE, text)
}
