import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseDomain } from '../address/domain.ts'
import { drawProblem } from '../directory/problem.ts'
import { loadFiles, loadFolder, type Loaded } from './provider-files.ts'

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  mkdirSync(join(cwd, 'providers'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(path: string, text: string | Uint8Array): string {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
  return path
}

function provider(domain: string, more = ''): string {
  const servers = `incoming: [{ protocol: imap, host: imap.${domain} }]
outgoing: [{ protocol: smtp, host: smtp.${domain} }]`
  return `name: ${domain}\n${servers}\n${more || `domains: [${domain}]`}\n`
}

async function load(environment: Record<string, string> = {}): Promise<Loaded> {
  return await loadFolder('providers', { cwd, environment })
}

async function complaints(): Promise<string[]> {
  const { problems, directory } = await load()
  expect(directory).toBeUndefined()
  return problems.map(problem => drawProblem(problem).split('\n')[0] ?? '')
}

function finds({ directory }: Loaded, name: string): string | undefined {
  return directory?.find(parseDomain(name), name)?.provider.name
}

test('every YAML file in the folder is a provider', async () => {
  write('providers/example.com.yaml', provider('example.com'))
  write('providers/example.net.yml', provider('example.net'))
  const loaded = await load()
  expect(loaded).toMatchObject({ files: 2, problems: [] })
  expect([finds(loaded, 'example.com'), finds(loaded, 'example.net')]).toEqual([
    'example.com',
    'example.net'
  ])
})

test('other files, dotfiles and what lies deeper are not read', async () => {
  write('providers/example.com.yaml', provider('example.com'))
  write('providers/.example.net.yaml', 'broken: [')
  write('providers/..data/example.org.yaml', 'broken: [')
  write('providers/customers.txt', 'broken: [')
  write('providers/deeper/example.org.yaml', 'broken: [')
  expect(await load()).toMatchObject({ files: 1, problems: [] })
})

test('symbolic links are followed', async () => {
  write('elsewhere/one', provider('example.com'))
  symlinkSync('../elsewhere/one', join(cwd, 'providers/example.com.yaml'))
  expect(finds(await load(), 'example.com')).toBe('example.com')
})

test('a missing folder is told with the variable to set', async () => {
  rmSync(join(cwd, 'providers'), { recursive: true })
  const { problems } = await load()
  expect(problems.map(drawProblem)).toEqual([
    'providers: error: there is no such file or folder  [unreadable]\n' +
      '  hint: the variable PROVIDERS names the folder with the provider files'
  ])
})

test('an empty folder is told', async () => {
  expect(await complaints()).toEqual([
    'providers: error: no *.yaml file in this folder  [no-providers]'
  ])
})

test('a file instead of a folder is told', async () => {
  rmSync(join(cwd, 'providers'), { recursive: true })
  write('providers', '')
  expect(await complaints()).toEqual([
    'providers: error: something on the way to it is not a folder  [unreadable]'
  ])
})

test('what cannot be read is told, each one, and nothing hangs', async () => {
  const folder = join(cwd, 'providers')
  mkdirSync(join(folder, 'folder.example.yaml'))
  symlinkSync('nowhere', join(folder, 'dangling.example.yaml'))
  symlinkSync('loop.example.yaml', join(folder, 'loop.example.yaml'))
  execFileSync('mkfifo', [join(folder, 'fifo.example.yaml')])
  expect(await complaints()).toEqual([
    'providers/dangling.example.yaml: error: there is no such file or folder  [unreadable]',
    'providers/fifo.example.yaml: error: not a regular file  [unreadable]',
    'providers/folder.example.yaml: error: it is a folder  [unreadable]',
    'providers/loop.example.yaml: error: symbolic links lead in a circle  [unreadable]'
  ])
})

test('a file of 10 MB is refused', async () => {
  write('providers/example.com.yaml', new Uint8Array(10 * 1024 * 1024).fill(0x23))
  const [line] = await complaints()
  expect(line).toMatch(/^providers\/example\.com\.yaml: error: .*\[too-big\]$/)
})

test('all mistakes of all files come at once, by place', async () => {
  write('providers/b.example.yaml', 'name: B\n')
  write('providers/a.example.yaml', provider('a.example').replace('imap,', 'imop,'))
  write('providers/c.example.yaml', '')
  const lines = await complaints()
  expect(lines.map(line => line.split(/[ :]/)[0])).toEqual([
    'providers/a.example.yaml',
    ...lines.slice(1, -1).map(() => 'providers/b.example.yaml'),
    'providers/c.example.yaml'
  ])
})

test('a domain that two good files claim is told although a third file is bad', async () => {
  write('providers/a.example.yaml', provider('a.example'))
  write('providers/b.example.yaml', provider('b.example', 'domains: [b.example, a.example]'))
  write('providers/c.example.yaml', '')
  const codes = (await load()).problems.map(problem => problem.code)
  expect(codes).toEqual(['domain-claimed-twice', 'empty'])
})

test('a domainsFile lies beside its YAML file', async () => {
  write('providers/example.com.yaml', provider('example.com', 'domainsFile: lists/customers.txt'))
  write('providers/lists/customers.txt', 'customer.example\nexample.com\n')
  const loaded = await load()
  expect(finds(loaded, 'customer.example')).toBe('example.com')
  expect([...loaded.stamps.keys()]).toEqual([
    join(cwd, 'providers/example.com.yaml'),
    join(cwd, 'providers/lists/customers.txt')
  ])
})

test('a domainsFile that cannot be read is told where it is named', async () => {
  write('providers/example.com.yaml', provider('example.com', 'domainsFile: customers.txt'))
  expect(await complaints()).toContain(
    'providers/example.com.yaml:4:14: error: providers/customers.txt: there is no such file or folder  [unreadable]'
  )
})

test('the version changes with a variable that a document depends on', async () => {
  write(
    'providers/example.com.yaml',
    provider('example.com').replace('imap.example.com', '"${MAILSETUP_NAME}.example.com"')
  )
  const loads = [
    await load({ MAILSETUP_NAME: 'a' }),
    await load({ MAILSETUP_NAME: 'a' }),
    await load({ MAILSETUP_NAME: 'b' })
  ]
  const [first, again, other] = loads.map(({ directory }) => directory?.version)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test('the version changes with a byte, and only then', async () => {
  write('providers/example.com.yaml', provider('example.com', 'domainsFile: customers.txt'))
  write('providers/customers.txt', 'example.com\n')
  const versions = [(await load()).directory?.version, (await load()).directory?.version]
  write('providers/customers.txt', 'example.com\ncustomer.example\n')
  versions.push((await load()).directory?.version)
  expect(versions[0]).toMatch(/^[\w-]{16}$/)
  expect(versions[1]).toBe(versions[0])
  expect(versions[2]).not.toBe(versions[0])
})

test('files named one by one are read wherever they are, and paths are shown as people write them', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  const outside = join(elsewhere, 'example.net.yaml')
  writeFileSync(outside, '')
  write('example.com.yaml', '')
  const { problems, files } = await loadFiles(['./example.com.yaml', outside], {
    cwd,
    environment: {}
  })
  rmSync(elsewhere, { recursive: true })
  expect(files).toBe(2)
  expect(problems.map(problem => problem.file).toSorted()).toEqual(
    [outside, 'example.com.yaml'].toSorted()
  )
})

test('${NAME} comes from the environment that was handed in', async () => {
  write(
    'providers/example.com.yaml',
    provider('example.com').replace('name: example.com', 'name: ${MAILSETUP_WHO}')
  )
  expect(finds(await load({ MAILSETUP_WHO: 'Anna' }), 'example.com')).toBe('Anna')
})

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
const branded = (logo: string): string => `${provider('example.com')}branding: { logo: ${logo} }\n`

test('a logo is read from beside its file, ready for a page', async () => {
  write('providers/example.com.yaml', branded('logo.svg'))
  write('providers/logo.svg', LOGO)
  const { directory, stamps } = await load()
  expect(directory?.providers[0]?.branding?.logo).toBe(
    `data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}`
  )
  expect([...stamps.keys()]).toContain(join(cwd, 'providers/logo.svg'))
})

test('another logo is another configuration', async () => {
  write('providers/example.com.yaml', branded('logo.svg'))
  write('providers/logo.svg', LOGO)
  const before = (await load()).directory?.version
  write('providers/logo.svg', `${LOGO}\n`)
  expect((await load()).directory?.version).not.toBe(before)
})

test.each([
  ['logo.svg', undefined, 'there is no such file or folder'],
  ['logo.svg', ' '.repeat(8 * 1024 + 1), 'longer than 8192 bytes'],
  ['logo.gif', 'GIF89a', 'not one of .svg, .png, .webp']
])('a logo that cannot be shown is told where it is named: %s', async (name, text, reason) => {
  write('providers/example.com.yaml', branded(name))
  if (text !== undefined) write(`providers/${name}`, text)
  expect(await complaints()).toEqual([
    `providers/example.com.yaml:5:19: error: providers/${name}: ${reason}  [unreadable]`
  ])
})
