import { failed, ok, type Result } from '../../../result.ts'
import { columnsOf, noAddressColumn, type Columns } from './csv-columns.ts'
import type { Column } from './csv-headings.ts'
import { decodeCsv } from './csv-encoding.ts'
import { readCsv, type CsvRecord } from './csv-reader.ts'

/** A person for whom a profile is created. */
export type Person = {
  /** Where the person is named, for messages: `people.csv:3`, `address 1`. */
  readonly location: string
  /** The line in the file, or the position among the arguments, from 1. */
  readonly number: number
  /** Not checked yet. Several are mailboxes of one person. */
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
 * `protocol`, or their names in usual exports (csv-headings.ts). A field with several addresses is one person.
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
  let columns: Columns | undefined
  const read = readCsv(decoded.value, record => {
    if (!header) header = record.fields
    else if (people.length < max)
      people.push(personOf(record, (columns ??= columnsOf(header, record.fields)), file))
    else return `more than ${max} people; split the file`
    return undefined
  })
  if (!read.ok) return failed(`${file}:${read.error.line}: ${read.error.message}`)
  const names = header ?? []
  const { address, ...others } = columns ?? columnsOf(names)
  if (address === undefined) return failed(`${file}:1: ${noAddressColumn(names)}`)
  const used = [address, ...Object.values(others)]
  return ok({ people, ignoredColumns: names.filter((_, i) => !used.includes(i)) })
}

const NOT_UTF_8 =
  'not UTF-8. In Excel, save the file as "CSV UTF-8"; elsewhere, use iconv -f WINDOWS-1252 -t UTF-8 OLD.csv > NEW.csv'

/** The text of a person's cell in a column; undefined if it is empty or there is no such column. */
type Cell = (column: Column) => string | undefined

function personOf({ line, fields }: CsvRecord, columns: Columns, file: string): Person {
  const cell: Cell = column => fields[columns[column] ?? -1]?.trim() || undefined
  return {
    location: `${file}:${line}`,
    number: line,
    addresses: (cell('address') ?? '').split(BETWEEN_ADDRESSES).filter(Boolean),
    name: nameOf(cell, columns),
    protocol: cell('protocol')
  }
}

/** Spaces; or commas and semicolons, as Excel users write lists. */
const BETWEEN_ADDRESSES = /[\s,;]+/

function nameOf(cell: Cell, columns: Columns): string | undefined {
  const [name, given, family] = [cell('name'), cell('given'), cell('family')]
  const halves = [given, family].filter(half => half !== undefined)
  // `Vorname;Name` and `Name;Surname`: the other half of the name, unless it repeats this one.
  const isHalf = (columns.given === undefined) !== (columns.family === undefined)
  if (name === undefined || (isHalf && halves.some(half => !name.includes(half))))
    return cell('fullName') ?? ([given, name, family].filter(Boolean).join(' ') || undefined)
  return cell('fullName') ?? name
}
