import { resolve } from 'node:path'
import { failed, ok, type Result } from '../../../result.ts'
import { readFile } from '../../node/files/read-file.ts'
import { EXIT_PROBLEM, EXIT_USAGE, type Failure, type Io } from '../io.ts'
import { escapeControls } from '../terminal-text.ts'
import { readPeople, type Person } from './csv-people.ts'
import type { ProfileOptions } from './options.ts'

/** A failure is wrong use, or a problem in the file. */
type Inputs = Result<readonly Person[], Failure>

/** The people for whom profiles are created: from the arguments, or from the file of --csv. */
export async function readInputs(options: ProfileOptions, io: Io): Promise<Inputs> {
  const { addresses, csv, name, together } = options
  if (csv === undefined) return peopleOfArguments(options)
  if (addresses.length > 0) return wrongUse('--csv cannot be used with mail addresses')
  if (name !== undefined || together)
    return wrongUse('--name and --together cannot be used with --csv')
  return await readCsvFile(csv, io)
}

function wrongUse(message: string): Inputs {
  return failed({ exitCode: EXIT_USAGE, message })
}

function peopleOfArguments({ addresses, name, protocol, together }: ProfileOptions): Inputs {
  if (addresses.length === 0) return wrongUse('specify mail addresses, or a CSV file with --csv')
  const groups = together ? [addresses] : addresses.map(address => [address])
  if (name !== undefined && groups.length > 1)
    return wrongUse('--name is for one person; for several people use --csv with a column "name"')
  return ok(
    groups.map((group, i) => ({
      location: `address ${i + 1}`,
      number: i + 1,
      addresses: group,
      name,
      protocol
    }))
  )
}

/** Enough for 250,000 people with 250 bytes each. A larger file is refused before it is decoded. */
const MAX_CSV_BYTES = 64 * 1024 * 1024

/** @param csv the value of --csv; `-` is standard input, as in most commands */
async function readCsvFile(csv: string, io: Io): Promise<Inputs> {
  const isInput = csv === '-'
  const name = isInput ? 'standard input' : csv
  const file = isInput
    ? ok(await io.stdin(MAX_CSV_BYTES))
    : await readFile(resolve(io.cwd, csv), MAX_CSV_BYTES)
  if (!file.ok) return wrongUse(`${name}: ${file.error}`)
  if (file.value.length > MAX_CSV_BYTES)
    return wrongFile(`${name}: the file is larger than ${MAX_CSV_BYTES} bytes`)
  const read = readPeople(file.value, name)
  if (!read.ok) return wrongFile(read.error)
  const { people, ignoredColumns } = read.value
  if (people.length === 0) return wrongFile(`${name}: the file lists no people`)
  if (ignoredColumns.length > 0) io.stderr(`${name}: ignored columns: ${listOf(ignoredColumns)}\n`)
  return ok(people)
}

function wrongFile(message: string): Inputs {
  return failed({ exitCode: EXIT_PROBLEM, message })
}

const MAX_LISTED = 20

/** Column names on one line. A wide export has hundreds of columns. */
function listOf(columns: readonly string[]): string {
  const listed = columns
    .slice(0, MAX_LISTED)
    .map(column => `"${escapeControls(column.slice(0, 40))}"`)
  const more = columns.length - listed.length
  return listed.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
