import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSettings } from '../../../../test/fixtures.ts'
import { parseDomain } from '../../../address/domain.ts'
import { drawProblem } from '../../../provider-file/problem.ts'
import { listProviders } from './list-folder.ts'
import { loadFiles, loadFolder, type Loaded } from './load-files.ts'
import { ProviderFolder, type FolderState } from './provider-folder.ts'

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

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
const branded = (logo: string): string => `${provider('example.com')}branding: { logo: ${logo} }\n`

async function load(environment: Record<string, string> = {}): Promise<Loaded> {
  return await loadFolder('providers', { cwd, environment })
}

function newFolder(environment: Record<string, string> = {}): ProviderFolder {
  return new ProviderFolder(join(cwd, 'providers'), { cwd, environment })
}

async function problemLines(): Promise<string[]> {
  const { problems, directory } = await load()
  expect(directory).toBeUndefined()
  return problems.map(problem => drawProblem(problem).split('\n')[0] ?? '')
}

function finds({ directory }: Loaded, name: string): string | undefined {
  return (
    directory && findSettings(directory, { domain: parseDomain(name), host: name })?.provider.name
  )
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

test('other files, dotfiles and files in folders are not read', async () => {
  write('providers/example.com.yaml', provider('example.com'))
  write('providers/.example.net.yaml', 'broken: [')
  write('providers/..data/example.org.yaml', 'broken: [')
  write('providers/customers.txt', 'broken: [')
  write('providers/example.com.yaml.bak', 'broken: [')
  write('providers/lists/customers.txt', 'broken: [')
  expect(await load()).toMatchObject({ files: 1, problems: [] })
})

test('a file that looks like a provider file but is not read gives a warning', async () => {
  write('providers/example.com.yaml', provider('example.com'))
  write('providers/a.example.YAML', '')
  write('providers/b.example.yaml.txt', '')
  write('providers/deeper/c.example.yaml', '')
  const { problems, directory } = await load()
  expect(problems.map(problem => drawProblem(problem).split('\n')[0])).toEqual([
    'providers/a.example.YAML: warning: not read: the name of a provider file ends in .yaml or .yml, in lower case  [ignored-file]',
    'providers/b.example.yaml.txt: warning: not read: the name of a provider file ends in .yaml or .yml, in lower case  [ignored-file]',
    'providers/deeper: warning: the provider files in this folder are not read  [ignored-file]'
  ])
  expect(directory?.domains).toBe(1)
})

test('a line feed in the name of a provider file is an error', async () => {
  write('providers/example.com\n.yaml', provider('example.com'))
  expect(await problemLines()).toEqual([
    'providers/example.com\u{fffd}.yaml: error: the file name is not a domain  [bad-file-name]'
  ])
})

describe('a path', () => {
  const outside = 'it lies outside of the folder with the provider files'

  test('through links below the folder is followed, as Kubernetes mounts files', async () => {
    write('providers/..v1/example.com.yaml', `${branded('logo.svg')}domainsFile: list.txt\n`)
    write('providers/..v1/list.txt', 'customer.example\n')
    write('providers/..v1/logo.svg', LOGO)
    symlinkSync('..v1', join(cwd, 'providers/..data'))
    for (const name of ['example.com.yaml', 'list.txt', 'logo.svg'])
      symlinkSync(`..data/${name}`, join(cwd, 'providers', name))
    symlinkSync('providers', join(cwd, 'link'))
    expect(finds(await load(), 'customer.example')).toBe('example.com')
    const throughLink = await loadFolder('link', { cwd, environment: {} })
    expect(finds(throughLink, 'customer.example')).toBe('example.com')
  })

  test.each([
    '../secret.txt',
    '/etc/hostname',
    'deeper/../../secret.txt',
    'link.txt',
    'up/secret.txt'
  ])(
    'that leads out of the folder is refused, and nothing of the file is shown: %s',
    async path => {
      write('secret.txt', 's3cret\n')
      symlinkSync('../secret.txt', join(cwd, 'providers/link.txt'))
      symlinkSync('..', join(cwd, 'providers/up'))
      write('providers/example.com.yaml', provider('example.com', `domainsFile: ${path}`))
      const { problems } = await load()
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(outside)])
      expect(JSON.stringify(problems)).not.toContain('s3cret')
    }
  )

  test('of a logo that leads out of the folder is refused', async () => {
    write('secret.svg', LOGO)
    symlinkSync('../secret.svg', join(cwd, 'providers/logo.svg'))
    write('providers/example.com.yaml', branded('logo.svg'))
    expect((await problemLines())[0]).toContain(outside)
  })

  test('of a provider file that leads out of the folder is refused', async () => {
    write('secret', 's3cret: 1\n')
    symlinkSync('../secret', join(cwd, 'providers/example.com.yaml'))
    const { problems } = await load()
    expect(problems.map(({ message }) => message)).toEqual([outside])
  })

  test('may lead to a folder of PROVIDER_PATHS, but not to one beside it', async () => {
    write('lists/customers.txt', 'customer.example\n')
    write('lists-of-others/customers.txt', '')
    const allowed = { cwd, environment: {}, paths: ['lists'] }
    write(
      'providers/example.com.yaml',
      provider('example.com', 'domainsFile: ../lists/customers.txt')
    )
    expect(finds(await loadFolder('providers', allowed), 'customer.example')).toBe('example.com')
    write(
      'providers/example.com.yaml',
      provider('example.com', 'domainsFile: ../lists-of-others/customers.txt')
    )
    expect((await loadFolder('providers', allowed)).directory).toBeUndefined()
  })

  test('of a file that was given by name may be a link', async () => {
    write('elsewhere/one', provider('example.com'))
    symlinkSync('elsewhere/one', join(cwd, 'example.com.yaml'))
    const { directory } = await loadFiles(['example.com.yaml'], { cwd, environment: {} })
    expect(directory?.domains).toBe(1)
  })
})

/** Provider → its IMAP server. */
const serves = ({ providerSet }: FolderState): unknown =>
  providerSet &&
  Object.fromEntries(
    providerSet.files.map(({ provider: { id, incoming } }) => [id, incoming[0]?.host])
  )
const owner = ({ providerSet }: FolderState, domain: string): string | undefined =>
  providerSet?.files[providerSet.names.exact.get(domain) ?? -1]?.provider.id

/** A new reader that continues where another one was, as in another thread. */
function continued(reader: ProviderFolder): ProviderFolder {
  const snapshot = structuredClone(reader.snapshot())
  return new ProviderFolder(join(cwd, 'providers'), { cwd, environment: {} }, { snapshot })
}

describe('a folder that is read again', () => {
  const both = { 'a.example': 'imap.a.example', 'b.example': 'imap.b.example' }

  beforeEach(() => {
    write('providers/a.example.yaml', provider('a.example'))
    write('providers/b.example.yaml', provider('b.example'))
  })

  test('serves a bad file as it was when it was last good, and the changes of other files', async () => {
    const reader = newFolder()
    expect(serves(await reader.read())).toEqual(both)
    write('providers/a.example.yaml', 'broken: [')
    write('providers/b.example.yaml', provider('b.example').replace('imap.b', 'new.b'))
    const state = await reader.read()
    expect(serves(state)).toEqual({ ...both, 'b.example': 'new.b.example' })
    expect([owner(state, 'a.example'), owner(state, 'b.example')]).toEqual([
      'a.example',
      'b.example'
    ])
    expect(new Set(state.problems.map(({ file }) => file))).toEqual(
      new Set(['providers/a.example.yaml'])
    )
    rmSync(join(cwd, 'providers/a.example.yaml'))
    expect(serves(await reader.read())).toEqual({ 'b.example': 'new.b.example' })
  })

  test('serves a file whose list was deleted with the domains that the list had', async () => {
    write('providers/a.example.yaml', provider('a.example', 'domainsFile: list.txt'))
    write('providers/list.txt', 'customer.example\n')
    const reader = newFolder()
    await reader.read()
    rmSync(join(cwd, 'providers/list.txt'))
    const state = await reader.read()
    expect(owner(state, 'customer.example')).toBe('a.example')
    expect(state.problems.map(({ code }) => code)).toEqual(['unreadable'])
  })

  test('serves the good files from the first reading on', async () => {
    write('providers/a.example.yaml', 'broken: [')
    expect(serves(await newFolder().read())).toEqual({ 'b.example': 'imap.b.example' })
  })

  test('serves nothing if no file is good', async () => {
    write('providers/a.example.yaml', 'broken: [')
    write('providers/b.example.yaml', 'broken: [')
    expect(serves(await newFolder().read())).toBeUndefined()
  })

  test('leaves a claimed domain with the file that has it; a new reader serves it from neither file', async () => {
    const reader = newFolder()
    await reader.read()
    write(
      'providers/0.a.example.yaml',
      provider('0.a.example', 'domains: [0.a.example, a.example]')
    )
    const state = await reader.read()
    expect([owner(state, 'a.example'), owner(state, '0.a.example')]).toEqual([
      'a.example',
      '0.a.example'
    ])
    expect(state.problems.map(({ code }) => code)).toContain('domain-claimed-twice')
    expect(owner(await newFolder().read(), 'a.example')).toBeUndefined()
    rmSync(join(cwd, 'providers/0.a.example.yaml'))
    expect((await reader.read()).problems).toEqual([])
  })

  test('keeps the object of an unchanged file', async () => {
    const reader = newFolder()
    const before = await reader.read()
    write('providers/b.example.yaml', provider('b.example').replace('imap.b', 'new.b'))
    const after = await reader.read()
    expect(after.providerSet?.files[0]).toBe(before.providerSet?.files[0])
    expect(after.providerSet?.files[1]).not.toBe(before.providerSet?.files[1])
    expect(after.providerSet?.version).not.toBe(before.providerSet?.version)
  })

  test('reports the same problems each time', async () => {
    write('providers/c.example.yaml', provider('c.example', 'domains: [c.example, a.example]'))
    const reader = newFolder()
    const [first, second] = [await reader.read(), await reader.read()]
    expect(first.problems).toHaveLength(1)
    expect(second.problems).toEqual(first.problems)
  })

  test('is continued by another reader, which serves a bad file as it was when it was last good', async () => {
    const reader = newFolder()
    await reader.read()
    write('providers/a.example.yaml', 'broken: [')
    const next = continued(continued(reader))
    expect(serves(await next.read())).toEqual(both)
    expect(serves(await next.read())).toEqual(both)
  })

  test('leaves a claimed domain with the file that has it when another reader continues', async () => {
    const reader = newFolder()
    await reader.read()
    write(
      'providers/0.a.example.yaml',
      provider('0.a.example', 'domains: [0.a.example, a.example]')
    )
    expect(owner(await continued(reader).read(), 'a.example')).toBe('a.example')
  })

  test('keeps the object of an unchanged file when another reader continues', async () => {
    const reader = newFolder()
    await reader.read()
    const next = continued(reader)
    const [a, b] = next.served
    write('providers/b.example.yaml', provider('b.example').replace('imap.b', 'new.b'))
    const { providerSet } = await next.read()
    expect(providerSet?.files[0]).toBe(a)
    expect(providerSet?.files[1]).not.toBe(b)
  })

  test('leaves out a file that is deleted between listing and reading', async () => {
    const reader = new ProviderFolder(
      join(cwd, 'providers'),
      { cwd, environment: {} },
      {
        list: async path => {
          const listing = await listProviders(path)
          rmSync(join(cwd, 'providers/b.example.yaml'), { force: true })
          return listing
        }
      }
    )
    const state = await reader.read()
    expect(serves(state)).toEqual({ 'a.example': 'imap.a.example' })
    expect(state.problems).toEqual([])
  })
})

test('a missing folder is reported with the variable to set', async () => {
  rmSync(join(cwd, 'providers'), { recursive: true })
  const { problems } = await load()
  expect(problems.map(drawProblem)).toEqual([
    'providers: error: there is no such file or folder  [unreadable]\n' +
      '  hint: the variable PROVIDERS names the folder with the provider files'
  ])
})

test('an empty folder is reported', async () => {
  expect(await problemLines()).toEqual([
    'providers: error: no *.yaml file in this folder  [no-providers]'
  ])
})

test('a file in place of the folder is reported', async () => {
  rmSync(join(cwd, 'providers'), { recursive: true })
  write('providers', '')
  expect(await problemLines()).toEqual([
    'providers: error: a part of the path is not a folder  [unreadable]'
  ])
})

test('every file that cannot be read is reported, and a FIFO does not block', async () => {
  const folder = join(cwd, 'providers')
  mkdirSync(join(folder, 'folder.example.yaml'))
  symlinkSync('nowhere', join(folder, 'dangling.example.yaml'))
  symlinkSync('loop.example.yaml', join(folder, 'loop.example.yaml'))
  execFileSync('mkfifo', [join(folder, 'fifo.example.yaml')])
  expect(await problemLines()).toEqual([
    'providers/dangling.example.yaml: error: there is no such file or folder  [unreadable]',
    'providers/fifo.example.yaml: error: not a regular file  [unreadable]',
    'providers/folder.example.yaml: error: it is a folder  [unreadable]',
    'providers/loop.example.yaml: error: symbolic links lead in a circle  [unreadable]'
  ])
})

test('a file of 10 MB is refused', async () => {
  write('providers/example.com.yaml', new Uint8Array(10 * 1024 * 1024).fill(0x23))
  const [line] = await problemLines()
  expect(line).toMatch(/^providers\/example\.com\.yaml: error: .*\[too-big\]$/)
})

test('all problems of all files are reported at once, sorted by location', async () => {
  write('providers/b.example.yaml', 'name: B\n')
  write('providers/a.example.yaml', provider('a.example').replace('imap,', 'imop,'))
  write('providers/c.example.yaml', '')
  const lines = await problemLines()
  expect(lines.map(line => line.split(/[ :]/)[0])).toEqual([
    'providers/a.example.yaml',
    ...lines.slice(1, -1).map(() => 'providers/b.example.yaml'),
    'providers/c.example.yaml'
  ])
})

test('a domain that two good files claim is reported even if a third file is bad', async () => {
  write('providers/a.example.yaml', provider('a.example'))
  write('providers/b.example.yaml', provider('b.example', 'domains: [b.example, a.example]'))
  write('providers/c.example.yaml', '')
  const codes = (await load()).problems.map(problem => problem.code)
  expect(codes).toEqual(['domain-claimed-twice', 'empty'])
})

test('the path of a domainsFile is relative to its YAML file', async () => {
  write('providers/example.com.yaml', provider('example.com', 'domainsFile: lists/customers.txt'))
  write('providers/lists/customers.txt', 'customer.example\nexample.com\n')
  const loaded = await load()
  expect(finds(loaded, 'customer.example')).toBe('example.com')
  const { stamps } = await newFolder().read()
  expect([...stamps.keys()]).toEqual([
    join(cwd, 'providers/example.com.yaml'),
    join(cwd, 'providers/lists/customers.txt')
  ])
})

test('a domainsFile that cannot be read is reported at the key that names it', async () => {
  write('providers/example.com.yaml', provider('example.com', 'domainsFile: customers.txt'))
  expect(await problemLines()).toContain(
    'providers/example.com.yaml:4:14: error: providers/customers.txt: there is no such file or folder  [unreadable]'
  )
})

test('the version of the configuration changes with a variable that a document depends on', async () => {
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

test('the version of the configuration changes when a byte of a file does, and only then', async () => {
  write('providers/example.com.yaml', provider('example.com', 'domainsFile: customers.txt'))
  write('providers/customers.txt', 'example.com\n')
  const versions = [(await load()).directory?.version, (await load()).directory?.version]
  write('providers/customers.txt', 'example.com\ncustomer.example\n')
  versions.push((await load()).directory?.version)
  expect(versions[0]).toMatch(/^[\w-]{16}$/)
  expect(versions[1]).toBe(versions[0])
  expect(versions[2]).not.toBe(versions[0])
})

/** Provider → version. */
async function versionsOf(label = 'imap'): Promise<Readonly<Record<string, string>>> {
  const { directory } = await load({ MAILSETUP_LABEL: label })
  return Object.fromEntries(directory?.providers.map(({ id, version }) => [id, version]) ?? [])
}

/** The providers that have another version after a change. */
async function changedBy(change: () => unknown, label?: string): Promise<readonly string[]> {
  const before = await versionsOf()
  change()
  const after = await versionsOf(label)
  return Object.keys(before).filter(id => after[id] !== before[id])
}

describe('the version of a provider', () => {
  const lists = 'domainsFile: customers.txt\nbranding: { logo: logo.svg }'
  beforeEach(() => {
    write('providers/a.example.yaml', provider('a.example', lists))
    write('providers/customers.txt', 'a.example\n')
    write('providers/logo.svg', LOGO)
    write(
      'providers/b.example.yaml',
      provider('b.example').replace('imap.b.example', '"${MAILSETUP_LABEL}.b.example"')
    )
  })

  test('is different for different providers, and the same whenever they are read', async () => {
    const { 'a.example': a, 'b.example': b } = await versionsOf()
    expect([a, b]).toEqual([
      expect.stringMatching(/^[\w-]{16}$/),
      expect.stringMatching(/^[\w-]{16}$/)
    ])
    expect(a).not.toBe(b)
    expect(await versionsOf()).toEqual({ 'a.example': a, 'b.example': b })
  })

  test.each([
    ['its file', 'a.example.yaml', `${provider('a.example', lists)}# changed\n`],
    ['its list', 'customers.txt', 'a.example\ncustomer.example\n'],
    ['its logo', 'logo.svg', `${LOGO}\n`]
  ])('changes with %s, and that of another provider does not', async (_, file, text) => {
    expect(await changedBy(() => write(`providers/${file}`, text))).toEqual(['a.example'])
  })

  test('changes with a variable of its file, and that of another provider does not', async () => {
    expect(await changedBy(() => undefined, 'mail')).toEqual(['b.example'])
  })

  test('does not change with another file', async () => {
    const text = provider('c.example')
    expect(await changedBy(() => write('providers/c.example.yaml', text))).toEqual([])
  })

  test('changes with its list where a folder is read a second time', async () => {
    const reader = newFolder({ MAILSETUP_LABEL: 'imap' })
    const versions = async (): Promise<readonly string[]> =>
      (await reader.read()).providerSet?.files.map(file => file.provider.version) ?? []
    const before = await versions()
    write('providers/customers.txt', 'a.example\ncustomer.example\n')
    const after = await versions()
    expect(after).toEqual([expect.not.stringMatching(before[0] ?? ''), before[1]])
  })
})

test('files that are given by name may be in any folder, and paths below the working directory are relative', async () => {
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

test('${NAME} is read from the environment that is passed in', async () => {
  write(
    'providers/example.com.yaml',
    provider('example.com').replace('name: example.com', 'name: ${MAILSETUP_WHO}')
  )
  expect(finds(await load({ MAILSETUP_WHO: 'Anna' }), 'example.com')).toBe('Anna')
})

test('the path of a logo is relative to its file, and the logo becomes a data URL', async () => {
  write('providers/example.com.yaml', branded('logo.svg'))
  write('providers/logo.svg', LOGO)
  const { directory } = await load()
  expect(directory?.providers[0]?.branding?.logo).toBe(
    `data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}`
  )
  const { stamps } = await newFolder().read()
  expect([...stamps.keys()]).toContain(join(cwd, 'providers/logo.svg'))
})

test('so does the logo for dark backgrounds, and a file that it cannot be read from is reported', async () => {
  write('providers/logo.svg', LOGO)
  write('providers/dark.svg', `${LOGO}<!-- dark -->`)
  write('providers/example.com.yaml', branded('logo.svg, logoDark: dark.svg'))
  expect((await load()).directory?.providers[0]?.branding).toEqual({
    logo: `data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}`,
    logoDark: `data:image/svg+xml;base64,${Buffer.from(`${LOGO}<!-- dark -->`).toString('base64')}`
  })
  write('providers/example.com.yaml', branded('logo.svg, logoDark: none.svg'))
  expect(await problemLines()).toEqual([
    'providers/example.com.yaml:5:39: error: providers/none.svg: there is no such file or folder  [unreadable]'
  ])
})

test('the version of the configuration changes with a logo', async () => {
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
])(
  'a logo that cannot be used is reported at the key that names it: %s',
  async (name, text, problem) => {
    write('providers/example.com.yaml', branded(name))
    if (text !== undefined) write(`providers/${name}`, text)
    expect(await problemLines()).toEqual([
      `providers/example.com.yaml:5:19: error: providers/${name}: ${problem}  [unreadable]`
    ])
  }
)
