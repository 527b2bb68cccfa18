import type { Owner } from './resolve-people.ts'

export const INDEX = 'index.csv'
const HEADER = 'file,address'
/** The names that `fileNameOf` makes. No other file is ever removed from a folder. */
const PROFILE_NAME = /^\d{4,}-[a-z0-9.-]+\.mobileconfig$/

/** Number and domain, without the address: file names are visible to more people than the index is. */
export function fileNameOf({ person, first }: Owner): string {
  const number = String(person.number).padStart(4, '0')
  return `${number}-${first.settings.domain}.mobileconfig`
}

/** The index as CSV text: the file name and addresses of each profile. */
export function indexOf(owners: readonly Owner[]): string {
  const lines = owners.map(owner => {
    const addresses = withoutFormulas(owner.person.addresses.join(' '))
    return `${fileNameOf(owner)},"${addresses.replaceAll('"', '""')}"\n`
  })
  return `${HEADER}\n${lines.join('')}`
}

/**
 * Puts an apostrophe before characters that make a spreadsheet program read a cell as a formula (OWASP, "CSV Injection"). Also after
 * each character that is the separator in some country: a program that splits there ignores our quotation marks.
 */
function withoutFormulas(text: string): string {
  return text.replace(/((?:^|[,;|\t\r\n])"*)(?=[=+\-@\t\r\n＝＋－＠])/g, "$1'")
}

/** The file names of the profiles in an index; undefined if the text is not an index from `indexOf`. */
export function filesInIndex(text: string): readonly string[] | undefined {
  const [header, ...lines] = text.split('\n')
  if (header !== HEADER) return undefined
  return lines.map(line => line.split(',')[0] ?? '').filter(name => PROFILE_NAME.test(name))
}
