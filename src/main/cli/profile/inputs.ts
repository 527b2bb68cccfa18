import { resolve } from 'node:path'
import { ok } from '../../../result.ts'
import { readFile } from '../../node/files/disk.ts'
import { PROBLEM, WRONG_USE, type Io } from '../io.ts'
import { printable } from '../printable.ts'
import { readPeople, type Person } from './people.ts'

export type ProfileOptions = {
  readonly addresses: readonly string[]
  readonly csv?: string
  readonly out?: string
  readonly name?: string
  readonly protocol?: string
  readonly only?: string
  readonly lang?: string
  readonly together?: true
  readonly skipBad?: true
}

const LARGEST_CSV = 64 * 1024 * 1024

type Wanted =
  | { readonly people: readonly Person[] }
  | { readonly code: number; readonly mistake: string }

/** Who is named on the command line, or in the file that it names. */
export async function wantedBy(options: ProfileOptions, io: Io): Promise<Wanted> {
  const { addresses, csv, name, together } = options
  if ((csv === undefined) === (addresses.length === 0))
    return {
      code: WRONG_USE,
      mistake: 'either addresses or --csv FILE says whose profiles to make'
    }
  if (csv === undefined) {
    const groups = together ? [addresses] : addresses.map(address => [address])
    if (name !== undefined && groups.length > 1)
      return { code: WRONG_USE, mistake: '--name is one person’s; a CSV file has a name for each' }
    return { people: groups.map((group, i) => argument(group, i, options)) }
  }
  if (name !== undefined || together)
    return { code: WRONG_USE, mistake: '--name and --together go with addresses, not with --csv' }
  return await inFile(csv, io)
}

function argument(addresses: readonly string[], i: number, options: ProfileOptions): Person {
  const { name, protocol } = options
  return { place: `address ${i + 1}`, number: i + 1, addresses, name, protocol }
}

async function inFile(csv: string, io: Io): Promise<Wanted> {
  const isInput = csv === '-'
  const name = isInput ? 'standard input' : csv
  const file = isInput
    ? ok(await io.stdin(LARGEST_CSV))
    : await readFile(resolve(io.cwd, csv), LARGEST_CSV)
  if (!file.ok) return { code: WRONG_USE, mistake: `${name}: ${file.error}` }
  if (file.value.length > LARGEST_CSV)
    return { code: PROBLEM, mistake: `${name}: longer than ${LARGEST_CSV} bytes` }
  const read = readPeople(file.value, name)
  if ('mistake' in read) return { code: PROBLEM, mistake: read.mistake }
  if (read.people.length === 0) return { code: PROBLEM, mistake: `${name}: nobody is in it` }
  if (read.unused.length > 0) io.stderr(`${name}: not used: ${listed(read.unused)}\n`)
  return read
}

const MOST_LISTED = 20

/** Headings as one line. A wide export has hundreds of them. */
function listed(headings: readonly string[]): string {
  const shown = headings
    .slice(0, MOST_LISTED)
    .map(heading => `"${printable(heading.slice(0, 40))}"`)
  const more = headings.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
