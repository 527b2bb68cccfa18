import type { Owner } from './mailboxes.ts'

export const INDEX = 'index.csv'
const HEADER = 'file,address'
/** Of a profile in a folder or archive, as `fileNameOf` makes it: nothing else is removed from a folder. */
const PROFILE_NAME = /^\d{4,}-[a-z0-9.-]+\.mobileconfig$/

/** By number, and by a domain that says whose fleet it is: a file's name is seen where nobody need know its owner. */
export function fileNameOf({ person, first }: Owner): string {
  const number = String(person.number).padStart(4, '0')
  return `${number}-${first.settings.domain}.mobileconfig`
}

/** CSV text that says which file is whose. */
export function indexOf(owners: readonly Owner[]): string {
  const lines = owners.map(owner => {
    const addresses = withoutFormulas(owner.person.addresses.join(' '))
    return `${fileNameOf(owner)},"${addresses.replaceAll('"', '""')}"\n`
  })
  return `${HEADER}\n${lines.join('')}`
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV Injection"); with an apostrophe before it, it is
 * text. Also after what a spreadsheet of another country takes for the end of a field: the quotation marks do not help there.
 */
function withoutFormulas(text: string): string {
  return text.replace(/((?:^|[,;|\t\r\n])"*)(?=[=+\-@\t\r\n＝＋－＠])/g, "$1'")
}

/** The profiles that an index names, as file names in its own folder; undefined where it is no index of ours. */
export function filesInIndex(text: string): readonly string[] | undefined {
  const [header, ...lines] = text.split('\n')
  if (header !== HEADER) return undefined
  return lines.map(line => line.split(',')[0] ?? '').filter(name => PROFILE_NAME.test(name))
}
