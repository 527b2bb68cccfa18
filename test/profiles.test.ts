/** Profiles for many people: `mailsetup profile --csv people.csv --out profiles.zip`. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Io } from '../src/main/cli/io.ts'
import { run } from '../src/main/cli/run.ts'
import { readProfile } from './apple-profile.ts'
import { makeRoot } from './pki.ts'

const PROVIDER = `name: Example Mail
domains: [example.com, example.net]
incoming: [{ protocol: imap, host: imap.example.com }, { protocol: pop3, host: pop.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
`
const PEOPLE = 24

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  mkdirSync(join(cwd, 'providers'))
  writeFileSync(join(cwd, 'providers/example.com.yaml'), PROVIDER)
  const rows = Array.from({ length: PEOPLE }, (_, i) =>
    [
      `person${i}@example.${i % 3 ? 'com' : 'net'}`,
      `"Person ""${i}"" Å & <B>"`,
      i % 2 ? '' : 'pop3'
    ].join()
  )
  writeFileSync(join(cwd, 'people.csv'), ['address,name,protocol', ...rows, ''].join('\n'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const stdin: Io['stdin'] = () => Promise.resolve(new Uint8Array())

function ioOf(stderr: (text: string) => void, progress: Io['progress'], env = {}): Io {
  return { stdin, stdout: () => undefined, stderr, env, cwd, color: false, progress }
}

const still: Io['progress'] = () =>
  Promise.resolve({ step: () => undefined, stop: () => undefined })

/** Writes a profile for everybody. → the number of steps shown as progress, and the announced total */
async function make(line: string, env = {}): Promise<readonly [steps: number, total: number]> {
  let [steps, total] = [0, 0]
  let printed = ''
  const progress: Io['progress'] = of => {
    total = of
    return Promise.resolve({ step: () => void (steps += 1), stop: () => undefined })
  }
  const io = ioOf(text => void (printed += text), progress, env)
  expect([await run(['profile', ...line.split(' ')], io), printed]).toEqual([
    0,
    `wrote ${PEOPLE} profiles to ${line.split(' ').at(-1)}\n`
  ])
  return [steps, total]
}

function inArchive(name: string): Readonly<Record<string, Uint8Array>> {
  return unzipSync(readFileSync(join(cwd, name)))
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

test('everybody gets a valid profile, and the index lists the address of each', async () => {
  expect(await make('--csv people.csv --out profiles.zip')).toEqual([PEOPLE, PEOPLE])
  const files = inArchive('profiles.zip')
  const [header, ...index] = text(files['index.csv']).trimEnd().split('\n')
  expect(header).toBe('file,address')
  expect(index).toHaveLength(PEOPLE)
  expect(Object.keys(files)).toHaveLength(PEOPLE + 1)
  const identifiers = new Set<unknown>()
  index.forEach((line, i) => {
    const [, file = '', address] = /^([\w.-]+),"(.*)"$/.exec(line) ?? []
    const { profile, payloads, problems } = readProfile(text(files[file]))
    expect(problems).toEqual([])
    expect(payloads[0]).toMatchObject({
      EmailAddress: address,
      EmailAccountName: `Person "${i}" Å & <B>`,
      EmailAccountType: i % 2 ? 'EmailTypeIMAP' : 'EmailTypePOP'
    })
    expect(file).not.toContain('person')
    identifiers.add(profile.PayloadIdentifier)
  })
  expect(identifiers.size).toBe(PEOPLE)
})

test('the sample file of the documentation makes profiles', async () => {
  const sample = fileURLToPath(new URL('../docs/people.csv', import.meta.url))
  expect(await profileOf(['--csv', sample, '--out', 'sample.zip'])).toBe(
    'wrote 3 profiles to sample.zip\n'
  )
  const { 'index.csv': _index, ...files } = inArchive('sample.zip')
  const read = Object.values(files).map(bytes => readProfile(text(bytes)))
  // A second mailbox keeps the identifier of its own profile.
  const found = read.flatMap(({ problems }) => problems)
  expect(found.filter(problem => !problem.includes('is not below the profile'))).toEqual([])
  expect(
    read.flatMap(({ payloads }) => payloads.map(payload => payload['EmailAccountName']))
  ).toEqual(['Anna Berg', 'Öberg, Bertil', 'Nordic Shop', 'Nordic Shop'])
})

test('the same people give the same archive, and the same files in a folder', async () => {
  await make('--csv people.csv --out one.zip')
  await make('--csv people.csv --out two.zip')
  expect(readFileSync(join(cwd, 'one.zip')).equals(readFileSync(join(cwd, 'two.zip')))).toBe(true)
  await make('--csv people.csv --out folder/of/them')
  const files = inArchive('one.zip')
  expect(readdirSync(join(cwd, 'folder/of/them')).sort()).toEqual(Object.keys(files).sort())
  for (const [name, bytes] of Object.entries(files))
    expect(readFileSync(join(cwd, 'folder/of/them', name)).equals(bytes)).toBe(true)
  expect(readdirSync(cwd).filter(name => name.endsWith('.part'))).toEqual([])
})

test('with SIGNING_CERT the profiles are signed, and the index is not', async () => {
  const { certificate, key } = await (await makeRoot()).issue({ name: 'Signer', kind: 'P-256' })
  writeFileSync(join(cwd, 'chain.pem'), certificate)
  writeFileSync(join(cwd, 'key.pem'), key)
  const env = { SIGNING_CERT: 'chain.pem', SIGNING_KEY: 'key.pem' }
  await make('--csv people.csv --out signed.zip', env)
  const plain = inArchive('profiles.zip')
  const { 'index.csv': index, ...signed } = inArchive('signed.zip')
  expect(text(index)).toBe(text(plain['index.csv']))
  for (const [name, bytes] of Object.entries(signed)) {
    // CMS begins with a SEQUENCE and contains the profile byte for byte.
    expect(bytes[0]).toBe(0x30)
    expect(Buffer.from(bytes).includes(Buffer.from(plain[name] ?? [0]))).toBe(true)
  }
})

test('an archive that cannot be moved to its path leaves no temporary file', async () => {
  mkdirSync(join(cwd, 'taken.zip'))
  expect(await profileOf(['anna@example.com', '--out', 'taken.zip'], 1)).toMatch(
    /^taken\.zip: .+\n$/
  )
  expect(readdirSync(cwd).filter(name => name.endsWith('.part'))).toEqual([])
})

/** Runs `profile`. → standard error */
async function profileOf(words: readonly string[], expected = 0): Promise<string> {
  let printed = ''
  const io = ioOf(line => void (printed += line), still)
  expect([await run(['profile', ...words], io), printed]).toEqual([expected, printed])
  return printed
}

test('a symbolic link at the path of an output is replaced, not followed', async () => {
  const victim = join(cwd, 'victim.txt')
  mkdirSync(join(cwd, 'planted'))
  writeFileSync(victim, 'untouched')
  await profileOf(['anna@example.com', '--out', 'planted'])
  for (const name of ['index.csv', '0001-example.com.mobileconfig']) {
    rmSync(join(cwd, 'planted', name))
    symlinkSync(victim, join(cwd, 'planted', name))
  }
  writeFileSync(join(cwd, 'planted.part'), '')
  symlinkSync(victim, join(cwd, 'planted.zip'))
  symlinkSync(victim, join(cwd, 'planted.zip.part'))
  symlinkSync(victim, join(cwd, 'planted.mobileconfig'))
  await profileOf(['anna@example.com', '--out', 'planted.zip'])
  await profileOf(['anna@example.com', '--out', 'planted.mobileconfig'])
  // The target of the link is not an index, so the folder is not from an earlier run.
  expect(await profileOf(['anna@example.com', '--out', 'planted'], 1)).toContain('no index.csv')
  expect(readFileSync(victim, 'utf8')).toBe('untouched')
  for (const name of ['planted.zip', 'planted.mobileconfig'])
    expect(lstatSync(join(cwd, name)).isFile()).toBe(true)
  rmSync(join(cwd, 'planted.part'))
  rmSync(join(cwd, 'planted.zip.part'))
})

test('a profile in a folder replaces a symbolic link that the index of an earlier run lists', async () => {
  const victim = join(cwd, 'victim.txt')
  writeFileSync(victim, 'untouched')
  await profileOf(['anna@example.com', '--out', 'again'])
  const path = join(cwd, 'again/0001-example.com.mobileconfig')
  rmSync(path)
  symlinkSync(victim, path)
  await profileOf(['anna@example.com', '--out', 'again'])
  expect(readFileSync(victim, 'utf8')).toBe('untouched')
  expect(lstatSync(path).isFile()).toBe(true)
})

test('a second run removes the profiles of the first run that it does not write, and nothing else', async () => {
  const people = ['anna@example.com', 'bertil@example.net', 'cecilia@example.com']
  await profileOf([...people, '--out', 'twice'])
  writeFileSync(join(cwd, 'twice/notes.txt'), 'mine')
  writeFileSync(join(cwd, 'notes.txt'), 'mine')
  const index = readFileSync(join(cwd, 'twice/index.csv'), 'utf8')
  writeFileSync(join(cwd, 'twice/index.csv'), `${index}../notes.txt,"x"\nnotes.txt,"x"\n`)
  await profileOf(['cecilia@example.com', '--out', 'twice'])
  expect(readdirSync(join(cwd, 'twice')).sort()).toEqual([
    '0001-example.com.mobileconfig',
    'index.csv',
    'notes.txt'
  ])
  expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('mine')
  expect(readFileSync(join(cwd, 'twice/index.csv'), 'utf8')).toBe(
    'file,address\n0001-example.com.mobileconfig,"cecilia@example.com"\n'
  )
})

test('a folder with other files is refused; a folder with only dotfiles counts as empty', async () => {
  mkdirSync(join(cwd, 'desktop'))
  writeFileSync(join(cwd, 'desktop/.DS_Store'), '')
  await profileOf(['anna@example.com', '--out', 'desktop'])
  expect(await profileOf(['anna@example.com', '--out', 'providers'], 1)).toMatch(/^providers: /)
  expect(readdirSync(join(cwd, 'providers'))).toEqual(['example.com.yaml'])
})
