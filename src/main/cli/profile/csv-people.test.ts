import { expect, test } from 'vitest'
import { readPeople } from './csv-people.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file → line, addresses and name of each person, or what is wrong. */
function read(file: string | Uint8Array): unknown {
  const result = readPeople(typeof file === 'string' ? encode(file) : file, 'people.csv')
  if (!result.ok) return result.error
  return result.value.people.map(({ number, addresses, name }) => [
    number,
    addresses.join(' '),
    name
  ])
}

test.each([
  ['line feeds', '\n'],
  ['CRLF', '\r\n'],
  ['carriage returns, as on the classic Mac OS', '\r']
])('a record has the number of its first line, with %s', (_, end) => {
  const lines = [
    'name,email',
    '"Anna',
    'Berg"',
    ',a@example.com',
    '',
    '"B",b@example.com',
    '"C',
    '',
    'D",c@example.com'
  ]
  expect(read(lines.join(end))).toEqual([
    [2, '', 'Anna\nBerg'],
    [4, 'a@example.com', undefined],
    [6, 'b@example.com', 'B'],
    [7, 'c@example.com', 'C\n\nD']
  ])
})

test('a first line sep=; names the separator, and is counted', () => {
  expect(read('sep=;\r\nemail;name\r\na@example.com;"A, B"\r\n')).toEqual([
    [3, 'a@example.com', 'A, B']
  ])
  expect(read('sep=|\nemail|name\na@example.com|A;B\n')).toEqual([[3, 'a@example.com', 'A;B']])
  expect(read('\ufeffsep=\t\nemail\tname\na@example.com\tA\n')).toEqual([[3, 'a@example.com', 'A']])
  expect(read('"Sep=;"\nemail;name\na@example.com;A\n')).toEqual([[3, 'a@example.com', 'A']])
})

test('a separator inside quotation marks in the first line is not one', () => {
  expect(read('email,"name; title"\na@example.com,x\n')).toEqual([[2, 'a@example.com', undefined]])
})

test.each([
  [
    'Microsoft 365',
    'Block credential,Display name,User principal name',
    'False,Anna,a@example.com'
  ],
  [
    'Google',
    'First Name [Required],Last Name [Required],Email Address [Required],Password [Required]',
    'An,Na,a@example.com,x'
  ],
  [
    'Exchange',
    'UserPrincipalName,DisplayName,PrimarySmtpAddress',
    'other@example.net,Anna,a@example.com'
  ],
  ['the cPanel importer', 'Email,Password,Quota', 'a@example.com,x,250'],
  ['the mailcow API', 'username,name,quota', 'a@example.com,Anna,1'],
  ['Outlook', '"First Name","Last Name","E-mail Address"', 'An,Na,a@example.com'],
  ['German', 'Vorname;Nachname;E-Mail-Adresse', 'An;Na;a@example.com'],
  ['Swedish', 'Förnamn\tEfternamn\tE-postadress', 'An\tNa\ta@example.com'],
  ['Norwegian', 'Navn;E-postadresse', 'Anna;a@example.com'],
  ['Finnish', 'Nimi;Sähköpostiosoite', 'Anna;a@example.com'],
  ['French', 'Nom;Prénom;Adresse e-mail', 'Na;An;a@example.com'],
  ['Spanish', 'Nombre;Apellidos;Correo electrónico', 'An;Na;a@example.com'],
  ['Italian', 'Nome;Cognome;Indirizzo e-mail', 'An;Na;a@example.com'],
  ['Dutch', 'Voornaam;Achternaam;E-mailadres', 'An;Na;a@example.com'],
  ['Polish', 'Imię;Nazwisko;Adres e-mail', 'An;Na;a@example.com'],
  ['Portuguese in Brazil', 'Nome;Sobrenome;Endereço de e-mail', 'An;Na;a@example.com'],
  ['Portuguese', 'Nome;Apelido;Correio electrónico', 'An;Na;a@example.com'],
  ['Czech', 'Jméno;Příjmení;E-mailová adresa', 'An;Na;a@example.com'],
  ['Hebrew', 'שם פרטי,שם משפחה,"כתובת דוא""ל"', 'An,Na,a@example.com'],
  ['people who leave the accents out', 'Prenom;Nom;Adresse electronique', 'An;Na;a@example.com'],
  ['Google contacts', 'Name,Given Name,Family Name,E-mail 1 - Value', 'Anna,An,Na,a@example.com'],
  [
    'an import file for Microsoft 365',
    'Username,First name,Last name,Display name,Address,City',
    'a@example.com,An,Na,Anna,Street 1,Town'
  ]
])('the column names of %s are recognized', (_, header, row) => {
  const [[line, address, name] = []] = read(`${header}\n${row}\n`) as [number, string, string?][]
  expect([line, address]).toEqual([2, 'a@example.com'])
  expect(name ?? 'Anna').toMatch(/^An ?[nN]a$/)
})

test('accents count the same when they are characters of their own', () => {
  expect(read('Prénom;Courriel\nAnna;a@example.com\n'.normalize('NFD'))).toEqual([
    [2, 'a@example.com', 'Anna']
  ])
})

test.each([
  ['Vorname;Name;E-Mail', 'Anna;Berg', 'Anna Berg'],
  ['Name;Vorname;E-Mail', 'Berg;Anna', 'Anna Berg'],
  ['Name;Surname;Email', 'Anna;Berg', 'Anna Berg'],
  ['Vorname;Name;E-Mail', 'Anna;Anna Berg', 'Anna Berg'],
  ['Vorname;Name;E-Mail', ';Berg', 'Berg'],
  ['Vorname;Anzeigename;E-Mail', 'Anna;Annie B.', 'Annie B.'],
  ['Nom;E-mail;Ville', 'Anna Berg', 'Anna Berg']
])('a name in two columns is put together: %s with %s', (header, row, name) => {
  const place = header.split(';').indexOf('E-mail') === 1 ? 'a@example.com;Lyon' : 'a@example.com'
  expect(read(`${header}\n${row};${place}\n`)).toEqual([[2, 'a@example.com', name]])
})

test('several addresses in a cell are separated by spaces, commas or semicolons', () => {
  expect(read('email,name\n"a@example.com; b@example.com,c@example.com",A\n')).toEqual([
    [2, 'a@example.com b@example.com c@example.com', 'A']
  ])
})

test('of several columns for the address, the first one with an address counts', () => {
  expect(read('Email,Username\n,a@example.com\n')).toEqual([[2, 'a@example.com', undefined]])
  expect(read('Email,Username\nb@example.com,a@example.com\n')).toEqual([
    [2, 'b@example.com', undefined]
  ])
  expect(read('Address,Username\nnobody,anna\n')).toEqual([[2, 'nobody', undefined]])
})

test.each([
  ['little-endian', [0xff, 0xfe], 0],
  ['big-endian', [0xfe, 0xff], 1]
])('UTF-16 with a byte order mark is read: %s', (_, mark, swap) => {
  const bytes = Buffer.from('E-postadress\tNamn\r\na@example.com\tÅsa\r\n', 'utf16le')
  const text = swap ? bytes.swap16() : bytes
  expect(read(Uint8Array.from([...mark, ...text]))).toEqual([[2, 'a@example.com', 'Åsa']])
})

test('another encoding is refused, with the line and a way to convert the file', () => {
  const bytes = Buffer.from('email,name\r\nb@example.com,B\r\na@example.com,Åsa\r\n', 'latin1')
  expect(read(bytes)).toBe(
    'people.csv:3: not UTF-8. In Excel, save the file as "CSV UTF-8"; elsewhere, use iconv -f WINDOWS-1252 -t UTF-8 OLD.csv > NEW.csv'
  )
})

test('an unclosed quotation mark is reported where it opens', () => {
  expect(read('email,name\na@example.com,A\n\nb@example.com,"B\nc@example.com,C\n')).toBe(
    'people.csv:4: a quotation mark is not closed'
  )
})

test('a line with more than 1,000 columns is refused', () => {
  const commas = ','.repeat(2_000_000)
  expect(read(`email${commas}\n`)).toBe('people.csv:1: more than 1000 columns')
  expect(read(`email,name\n${commas}`)).toBe('people.csv:2: more than 1000 columns')
})

test('a record that is too long is refused', () => {
  expect(read(`email\n"${'a\n'.repeat(600_000)}`)).toMatch(
    /^people\.csv:2: a record has more than 1000000 characters/
  )
})

test('too many people are refused; empty records do not count', () => {
  expect(read(`email\n${',\n'.repeat(3000)}a@example.com\n`)).toEqual([
    [3002, 'a@example.com', undefined]
  ])
  const four = encode(`email\n${'a@b.example\n'.repeat(4)}`)
  expect(readPeople(four, 'people.csv', 4)).toHaveProperty('value.people.length', 4)
  expect(readPeople(four, 'people.csv', 3)).toHaveProperty(
    'error',
    'people.csv:5: more than 3 people; split the file'
  )
})
