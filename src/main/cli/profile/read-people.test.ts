import { expect, test } from 'vitest'
import type { Io } from '../io.ts'
import { readInputs } from './read-people.ts'
import type { ProfileOptions } from './options.ts'

/** Reads the inputs with a standard input. → the result, and what was printed */
async function read(
  options: Partial<ProfileOptions>,
  stdin: Uint8Array = new Uint8Array()
): Promise<unknown[]> {
  let printed = ''
  const io = {
    stdin: () => Promise.resolve(stdin),
    stderr: (text: string) => void (printed += text)
  }
  const result = await readInputs({ addresses: [], ...options }, io as unknown as Io)
  return [result.ok ? result.value : result.error, printed]
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('each address is a person, with --together all are one', async () => {
  const addresses = ['anna@example.com', 'info@example.com']
  const person = { name: undefined, protocol: 'pop3' }
  expect(await read({ addresses, protocol: 'pop3' })).toEqual([
    [
      { ...person, location: 'address 1', number: 1, addresses: ['anna@example.com'] },
      { ...person, location: 'address 2', number: 2, addresses: ['info@example.com'] }
    ],
    ''
  ])
  expect(await read({ addresses, protocol: 'pop3', together: true })).toEqual([
    [{ ...person, location: 'address 1', number: 1, addresses }],
    ''
  ])
})

test.each<[string, Partial<ProfileOptions>]>([
  ['neither addresses nor a file', {}],
  ['addresses and a file', { addresses: ['anna@example.com'], csv: '-' }],
  ['one name for several people', { addresses: ['a@example.com', 'b@example.com'], name: 'Anna' }],
  ['one name for a file', { csv: '-', name: 'Anna' }],
  ['--together for a file', { csv: '-', together: true }]
])('is wrong use: %s', async (_, options) => {
  expect(await read(options, encode('address\nanna@example.com\n'))).toMatchObject([
    { exitCode: 2 },
    ''
  ])
})

test('the first 20 columns that are not read are listed', async () => {
  const columns = Array.from({ length: 22 }, (_, i) => `c${i}`)
  const file = encode(`${['address', ...columns].join()}\nanna@example.com\n`)
  const [people, printed] = await read({ csv: '-' }, file)
  expect(people).toMatchObject([{ location: 'standard input:2', number: 2 }])
  expect(printed).toMatch(/^standard input: ignored columns: "c0", .*"c19" and 2 more\n$/)
})

test.each([
  ['without people', 'address,name\n\n', 'standard input: the file lists no people'],
  [
    'without a column of addresses',
    'name\nAnna\n',
    'standard input:1: the first line has no column "address"'
  ]
])('a file %s is a problem', async (_, file, message) => {
  expect(await read({ csv: '-' }, encode(file))).toEqual([{ exitCode: 1, message }, ''])
})

test('more than 64 MiB are a problem', async () => {
  expect(await read({ csv: '-' }, new Uint8Array(64 * 1024 * 1024 + 1))).toEqual([
    { exitCode: 1, message: 'standard input: the file is larger than 67108864 bytes' },
    ''
  ])
})
