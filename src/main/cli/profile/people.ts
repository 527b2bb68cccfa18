import { CsvError, parse } from 'csv-parse/sync'
import { closest } from '../../../directory/closest.ts'

/** One profile that is wanted. */
export type Person = {
  /** Where that was said, for complaints: `people.csv:3`. */
  readonly place: string
  /** Line in the file, or place among the arguments, from 1 on. */
  readonly number: number
  /** As written, not checked yet. Never empty; several are mailboxes of one person. */
  readonly addresses: readonly string[]
  readonly name: string | undefined
  readonly protocol: string | undefined
}

const COLUMNS = ['address', 'name', 'protocol'] as const
type Column = (typeof COLUMNS)[number]
/** What exports of other programs call an address. */
const ADDRESS_TOO = ['email', 'e-mail', 'mail', 'emailaddress']

type Row = { readonly info: { readonly lines: number }; readonly record: readonly string[] }

/**
 * A CSV file (RFC 4180) → the people in it. The first line names the columns, in any order: `address` and, where wanted,
 * `name` and `protocol`. Commas, semicolons or tabs, as spreadsheets of different countries write them. Several addresses
 * in one field, with spaces between, are one person's.
 *
 * @param file what to call it in complaints
 * @returns a mistake where nothing can be made of the file as a whole; `unused` are columns that nobody asked for
 */
export function readPeople(
  bytes: Uint8Array,
  file: string
):
  | { readonly people: readonly Person[]; readonly unused: readonly string[] }
  | { readonly mistake: string } {
  const text = decode(bytes)
  if (text === undefined) return { mistake: `${file}: not UTF-8 (save it as "CSV UTF-8")` }
  const rows = rowsOf(text)
  if ('mistake' in rows) return { mistake: `${file}:${rows.line}: ${rows.mistake}` }
  const [header, ...others] = rows
  const names = header?.record.map(name => columnOf(name)) ?? []
  if (!header || !names.includes('address'))
    return { mistake: `${file}:1: ${noAddressColumn(header?.record ?? [])}` }
  const field = ({ record }: Row, column: Column): string =>
    record[names.indexOf(column)]?.trim() ?? ''
  const people = others.map(row => ({
    place: `${file}:${row.info.lines}`,
    number: row.info.lines,
    addresses: field(row, 'address').split(/\s+/),
    name: field(row, 'name') || undefined,
    protocol: field(row, 'protocol') || undefined
  }))
  return { people, unused: header.record.filter((_, i) => names[i] === undefined) }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function rowsOf(
  text: string
): readonly Row[] | { readonly line: number; readonly mistake: string } {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  try {
    return parse(text, {
      delimiter: [';', '\t'].find(mark => first.includes(mark)) ?? ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true
    }) as unknown as readonly Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // Its message quotes what stands there.
    return { line: Number(error['lines'] ?? 1), mistake: MISTAKES[error.code] ?? 'not CSV' }
  }
}

const MISTAKES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE:
    'a quotation mark in the middle of a field (it is written twice, in a field in quotation marks)',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a quotation mark that closes a field'
}

function columnOf(name: string): Column | undefined {
  const known = name.trim().toLowerCase()
  if (ADDRESS_TOO.includes(known)) return 'address'
  return COLUMNS.find(column => column === known)
}

function noAddressColumn(names: readonly string[]): string {
  const near = names.find(name => closest(name.toLowerCase(), [...COLUMNS]) === 'address')
  const hint = near === undefined ? '' : ` (is it "${near}"?)`
  return `the first line names the columns, and none of them is "address"${hint}`
}
