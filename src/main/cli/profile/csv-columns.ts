import { closest } from '../../../provider-file/closest.ts'
import { HEADINGS, reducedHeading, type Column } from './csv-headings.ts'

/** The position of each column, from 0. */
export type Columns = Readonly<Partial<Record<Column, number>>>

/**
 * The first line of a file → its columns, by the first name in csv-headings.ts that the file has.
 *
 * @param first the first record: of several columns for the address, the first one with an `@` counts. An import file for
 * Microsoft 365 has streets in `Address`
 */
export function columnsOf(header: readonly string[], first: readonly string[] = []): Columns {
  const names = header.map(reducedHeading)
  const found: Partial<Record<Column, number>> = {}
  for (const [column, known] of HEADINGS) {
    const positions = known.map(name => names.indexOf(name)).filter(at => at !== -1)
    const withAddress = positions.find(at => column === 'address' && first[at]?.includes('@'))
    const position = withAddress ?? positions[0]
    if (position !== undefined) found[column] = position
  }
  return found
}

/** The message for a file in which no column has addresses. */
export function noAddressColumn(header: readonly string[]): string {
  const known = HEADINGS.flatMap(([column, names]) => (column === 'address' ? names : []))
  const near = header.find(name => closest(reducedHeading(name), known) !== undefined)
  const hint = near === undefined ? '' : ` (rename "${near.slice(0, 40)}"?)`
  return `the first line has no column "address"${hint}`
}
