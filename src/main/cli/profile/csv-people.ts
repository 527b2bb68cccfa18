import { failed, ok, type Result } from '../../../result.ts'
import { columnsOf, noAddressColumn, type Column, type Columns } from './csv-columns.ts'
import { decodeCsv } from './csv-encoding.ts'
import { readCsv, type CsvRecord } from './csv-reader.ts'

/** A person for whom a profile is created. */
export type Person = {
  /** Where the person is named, for messages: `people.csv:3`, `address 1`. */
  readonly location: string
  /** The line in the file, or the position among the arguments, from 1. */
  readonly number: number
  /** Not checked yet. Never empty; several are mailboxes of one person. */
  readonly addresses: readonly string[]
  readonly name: string | undefined
  readonly protocol: string | undefined
}

/** Limits memory: all people are kept until each is known to be good. */
const MAX_PEOPLE = 250_000

type People = {
  readonly people: readonly Person[]
  /** The names of columns that are not read. */
  readonly ignoredColumns: readonly string[]
}

/**
 * Reads the people from a CSV file. The first line names the columns, in any order: `address` and optionally `name` and
 * `protocol`, or their names in usual exports (csv-columns.ts). A field with several addresses, separated by spaces, is one
 * person.
 *
 * @param file its name for messages
 * @param max people; a file with more is refused
 * @returns the people, or the first problem of the file as one line with its location
 */
export function readPeople(
  bytes: Uint8Array,
  file: string,
  max = MAX_PEOPLE
): Result<People, string> {
  const decoded = decodeCsv(bytes)
  if (!decoded.ok) return failed(`${file}:${decoded.error.line}: ${NOT_UTF_8}`)
  const people: Person[] = []
  let header: readonly string[] | undefined
  let columns: Columns = {}
  const read = readCsv(decoded.value, record => {
    if (!header) columns = columnsOf((header = record.fields))
    else if (people.length < max) people.push(personOf(record, columns, file))
    else return `more than ${max} people; split the file`
    return undefined
  })
  if (!read.ok) return failed(`${file}:${read.error.line}: ${read.error.message}`)
  if (columns.address === undefined) return failed(`${file}:1: ${noAddressColumn(header ?? [])}`)
  const used = Object.values(columns)
  return ok({ people, ignoredColumns: header?.filter((_, i) => !used.includes(i)) ?? [] })
}

const NOT_UTF_8 =
  'not UTF-8. In Excel, save the file as "CSV UTF-8"; elsewhere, use iconv -f WINDOWS-1252 -t UTF-8 OLD.csv > NEW.csv'

function personOf({ line, fields }: CsvRecord, columns: Columns, file: string): Person {
  const field = (column: Column): string | undefined =>
    fields[columns[column] ?? -1]?.trim() || undefined
  const parts = [field('given'), field('family')].filter(part => part !== undefined)
  return {
    location: `${file}:${line}`,
    number: line,
    addresses: (field('address') ?? '').split(/\s+/),
    name: field('name') ?? (parts.join(' ') || undefined),
    protocol: field('protocol')
  }
}
