import { columnsOf, noAddressColumn, type Column, type Columns } from './columns.ts'
import { readCsv, type CsvRecord } from './csv.ts'
import { decodeCsv } from './encoding.ts'

/** One profile that is wanted. */
export type Person = {
  /** Where that was said, for error messages: `people.csv:3`. */
  readonly place: string
  /** Line in the file, or place among the arguments, from 1 on. */
  readonly number: number
  /** As written, not checked yet. Never empty; several are mailboxes of one person. */
  readonly addresses: readonly string[]
  readonly name: string | undefined
  readonly protocol: string | undefined
}

/** More are refused: each takes memory until all are known to be good. */
const MOST_PEOPLE = 250_000

type People =
  | { readonly people: readonly Person[]; readonly unused: readonly string[] }
  | { readonly mistake: string }

/**
 * A CSV file → the people in it. The first line names the columns, in any order: `address` and, where wanted, `name` and
 * `protocol`, or what usual exports call them (columns.ts). Several addresses in one field, with spaces between, are one person's.
 *
 * @param file what to call it in error messages
 * @param most people; a file with more is refused
 * @returns a mistake where nothing can be made of the file as a whole; `unused` are columns that nobody asked for
 */
export function readPeople(bytes: Uint8Array, file: string, most = MOST_PEOPLE): People {
  const decoded = decodeCsv(bytes)
  if ('line' in decoded) return { mistake: `${file}:${decoded.line}: ${NOT_UTF_8}` }
  const people: Person[] = []
  let header: readonly string[] | undefined
  let columns: Columns = {}
  const wrong = readCsv(decoded.text, record => {
    if (!header) columns = columnsOf((header = record.fields))
    else if (people.length < most) people.push(personOf(record, columns, file))
    else return `more than ${most} people: split the file`
    return undefined
  })
  if (wrong) return { mistake: `${file}:${wrong.line}: ${wrong.mistake}` }
  if (columns.address === undefined)
    return { mistake: `${file}:1: ${noAddressColumn(header ?? [])}` }
  const used = Object.values(columns)
  return { people, unused: header?.filter((_, i) => !used.includes(i)) ?? [] }
}

const NOT_UTF_8 =
  'not UTF-8. In Excel, save it as "CSV UTF-8"; elsewhere: iconv -f WINDOWS-1252 -t UTF-8 OLD.csv > NEW.csv'

function personOf({ line, fields }: CsvRecord, columns: Columns, file: string): Person {
  const field = (column: Column): string | undefined =>
    fields[columns[column] ?? -1]?.trim() || undefined
  const parts = [field('given'), field('family')].filter(part => part !== undefined)
  return {
    place: `${file}:${line}`,
    number: line,
    addresses: (field('address') ?? '').split(/\s+/),
    name: field('name') ?? (parts.join(' ') || undefined),
    protocol: field('protocol')
  }
}
