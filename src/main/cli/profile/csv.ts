import { CsvError, parse, type Options } from 'csv-parse/sync'

/** Of a CSV file: more is refused before it takes memory. A wide export of a directory has some hundred columns. */
const MOST_COLUMNS = 1000
/** In characters. Exports of directories may hold a picture in a field. */
const LONGEST_RECORD = 1_000_000

/** One record, and the line that it begins at, from 1 on. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] }

/** What is wrong with a file, and in which line. */
export type CsvMistake = { readonly line: number; readonly mistake: string }

/**
 * Calls `onRecord` for each record of a CSV text (RFC 4180), empty ones left out. Commas, semicolons or tabs separate fields, as
 * spreadsheets of different countries write them; a first line `sep=;`, which Excel writes and reads, names the separator.
 *
 * @param text with LF as line ends
 * @param onRecord returns why the file is refused at this record, or undefined
 * @returns what is wrong, if anything. Records before that line have been given to `onRecord`.
 */
export function readCsv(
  text: string,
  onRecord: (record: CsvRecord) => string | undefined
): CsvMistake | undefined {
  const separator = /^sep=(.)\n/.exec(text)
  const skipped = separator ? 1 : 0
  const body = separator ? text.slice(separator[0].length) : text
  let last = skipped
  try {
    parse(body, {
      ...OPTIONS,
      delimiter: separator?.[1] ?? delimiterOf(body),
      cast: (field, { index, lines }) => {
        if (index >= MOST_COLUMNS)
          throw new TooMuch(lines + skipped, `more than ${MOST_COLUMNS} columns`)
        return field
      },
      on_record: (fields: readonly string[], { lines }) => {
        last = lines + skipped
        const line = last - newlines(fields)
        const refusal = onRecord({ line, fields })
        if (refusal !== undefined) throw new TooMuch(line, refusal)
        // Nothing is kept by the parser.
        return null
      }
    })
    return undefined
  } catch (error) {
    if (error instanceof TooMuch) return error
    if (!(error instanceof CsvError)) throw error
    // The parser's own message quotes what the file holds, and its line is where it gave up.
    return { line: firstLineAfter(last, text), mistake: MISTAKES[error.code] ?? 'not CSV' }
  }
}

const OPTIONS: Options = {
  record_delimiter: '\n',
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  max_record_size: LONGEST_RECORD
}

class TooMuch extends Error {
  readonly line: number
  readonly mistake: string

  constructor(line: number, mistake: string) {
    super(mistake)
    this.line = line
    this.mistake = mistake
  }
}

const MISTAKES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened here and never closed',
  CSV_MAX_RECORD_SIZE: `more than ${LONGEST_RECORD} characters in one record: is a quotation mark not closed?`,
  INVALID_OPENING_QUOTE:
    'a quotation mark in the middle of a field (it is written twice, in a field in quotation marks)',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a quotation mark that closes a field'
}

function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  const first = (end === -1 ? text : text.slice(0, end)).slice(0, LONGEST_RECORD)
  const unquoted = first.replace(/"[^"]*"/g, '')
  return [';', '\t'].find(mark => unquoted.includes(mark)) ?? ','
}

function newlines(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + field.split('\n').length - 1, 0)
}

/** The first line below `line` that is not empty. */
function firstLineAfter(line: number, text: string): number {
  let start = 0
  for (let passed = 0; passed < line; passed++) start = text.indexOf('\n', start) + 1
  let found = line + 1
  for (; text[start] === '\n'; start++) found++
  return found
}
