import { CsvError, parse, type Options } from 'csv-parse/sync'
import { failed, ok, type Result } from '../../../result.ts'

/** Wide exports of directories have some hundred columns. More are refused before they take memory. */
const MAX_COLUMNS = 1000
/** Exports of directories may have a picture in a field. */
const MAX_RECORD_CHARACTERS = 1_000_000

/** A record, and the line where it begins, from 1. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] }

type CsvProblem = { readonly line: number; readonly message: string }

/**
 * Calls `onRecord` for each record of a CSV text (RFC 4180) that is not empty. Fields are separated by commas, semicolons or tabs:
 * spreadsheet programs choose by country. Excel writes and reads a first line such as `sep=;`, which names the separator.
 *
 * @param text with LF line ends
 * @param onRecord returns why the file is refused at this record, or undefined
 * @returns the first problem, if any, after the calls for the records before it
 */
export function readCsv(
  text: string,
  onRecord: (record: CsvRecord) => string | undefined
): Result<undefined, CsvProblem> {
  const separatorLine = /^"?sep=(.)"?\n/i.exec(text)
  const skipped = separatorLine ? 1 : 0
  const body = separatorLine ? text.slice(separatorLine[0].length) : text
  let last = skipped
  try {
    parse(body, {
      ...OPTIONS,
      delimiter: separatorLine?.[1] ?? delimiterOf(body),
      cast: (field, { index, lines }) => {
        if (index >= MAX_COLUMNS)
          throw new RefusedRecord(lines + skipped, `more than ${MAX_COLUMNS} columns`)
        return field
      },
      on_record: (fields: readonly string[], { lines }) => {
        last = lines + skipped
        const line = last - newlines(fields)
        const problem = onRecord({ line, fields })
        if (problem !== undefined) throw new RefusedRecord(line, problem)
        // With null, the parser does not keep the record.
        return null
      }
    })
    return ok(undefined)
  } catch (error) {
    if (error instanceof RefusedRecord) return failed({ line: error.line, message: error.message })
    if (!(error instanceof CsvError)) throw error
    // The message of csv-parse quotes the file, which has personal data, and its line is where parsing stopped.
    return failed({
      line: firstLineAfter(last, text),
      message: MESSAGES[error.code] ?? 'invalid CSV'
    })
  }
}

const OPTIONS: Options = {
  record_delimiter: '\n',
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  max_record_size: MAX_RECORD_CHARACTERS
}

class RefusedRecord extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_MAX_RECORD_SIZE: `a record has more than ${MAX_RECORD_CHARACTERS} characters; maybe a quotation mark is not closed`,
  INVALID_OPENING_QUOTE:
    'a quotation mark in the middle of a field; put the field in quotation marks and double the mark',
  CSV_INVALID_CLOSING_QUOTE: 'text after the closing quotation mark of a field'
}

function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  const first = (end === -1 ? text : text.slice(0, end)).slice(0, MAX_RECORD_CHARACTERS)
  const unquoted = first.replace(/"[^"]*"/g, '')
  return [';', '\t'].find(mark => unquoted.includes(mark)) ?? ','
}

function newlines(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + field.split('\n').length - 1, 0)
}

/** The number of the first line after `line` that is not empty. */
function firstLineAfter(line: number, text: string): number {
  let start = 0
  for (let passed = 0; passed < line; passed++) start = text.indexOf('\n', start) + 1
  let found = line + 1
  for (; text[start] === '\n'; start++) found++
  return found
}
