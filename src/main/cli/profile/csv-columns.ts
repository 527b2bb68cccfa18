import { closest } from '../../../provider-file/closest.ts'

/** What a column contains. A name is in one column, or in two: given and family name. */
export type Column = 'address' | 'name' | 'given' | 'family' | 'protocol'

/**
 * Column names, reduced to letters and digits. The first one that a file has is used: an export of Exchange has an address in three
 * columns. Sources: the exports of the Microsoft 365 and Google admin centres, of Exchange (`Get-Mailbox | Export-Csv`), the cPanel
 * address importer, the mailcow API, Outlook's contacts, and the words of Excel users in the languages of the page.
 */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  address: [
    'address',
    'primarysmtpaddress',
    'emailaddress',
    'email',
    'mail',
    'mailaddress',
    'emailadresse',
    'mailadresse',
    'epostadress',
    'epostadresse',
    'epost',
    'sähköposti',
    'sähköpostiosoite',
    'windowsemailaddress',
    'userprincipalname',
    'upn',
    'mailbox',
    'mailboxname',
    'username'
  ],
  name: [
    'name',
    'displayname',
    'fullname',
    'anzeigename',
    'vollständigername',
    'namn',
    'visningsnamn',
    'navn',
    'visningsnavn',
    'nimi'
  ],
  given: ['firstname', 'givenname', 'vorname', 'förnamn', 'fornavn', 'etunimi'],
  family: [
    'lastname',
    'surname',
    'familyname',
    'nachname',
    'efternamn',
    'etternavn',
    'efternavn',
    'sukunimi'
  ],
  protocol: ['protocol', 'protokoll', 'protokol', 'protokolla']
}

/** The position of each column, from 0. */
export type Columns = Readonly<Partial<Record<Column, number>>>

/** The first line of a file → its columns. Case, spaces, hyphens and Google's `[Required]` are ignored. */
export function columnsOf(header: readonly string[]): Columns {
  const names = header.map(reduced)
  const found: Partial<Record<Column, number>> = {}
  for (const column of Object.keys(HEADINGS) as Column[]) {
    const heading = HEADINGS[column].find(known => names.includes(known))
    if (heading !== undefined) found[column] = names.indexOf(heading)
  }
  return found
}

function reduced(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\[required\]/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The message for a file in which no column has addresses. */
export function noAddressColumn(header: readonly string[]): string {
  const near = header.find(name => closest(reduced(name), [...HEADINGS.address]) !== undefined)
  const hint = near === undefined ? '' : ` (rename "${near.slice(0, 40)}"?)`
  return `the first line has no column "address"${hint}`
}
