import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawProblem } from '../../../provider-file/problem.ts'
import { loadFiles, loadFolder } from './load-files.ts'
import { ProviderFolder, type FolderState } from './provider-folder.ts'

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  writeProvider('{ sv: wording/sv.yaml }')
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}

function writeProvider(wording: string): void {
  write(
    'providers/example.com.yaml',
    `name: Example
domains: [example.com]
incoming: [{ protocol: imap, host: imap.example.com }]
outgoing: [{ protocol: smtp, host: smtp.example.com }]
wording: ${wording}
`
  )
}

async function load(environment: Record<string, string> = {}) {
  const { directory, problems } = await loadFolder('providers', { cwd, environment })
  const lines = problems.map(problem => drawProblem(problem).split('\n')[0])
  return { provider: directory?.providers[0], problems, lines }
}

function newFolder(): ProviderFolder {
  return new ProviderFolder(join(cwd, 'providers'), { cwd, environment: {} })
}

function served({ providerSet }: FolderState): unknown {
  return providerSet?.files[0]?.provider.wording
}

test('a provider has the texts of its wording files, by language', async () => {
  writeProvider('{ sv: wording/sv.yaml, en: wording/en.txt }')
  write('providers/wording/sv.yaml', 'form: { lead: Skriv din adress. }\n')
  write('providers/wording/en.txt', 'title: Your email\n')
  const { provider, lines } = await load()
  expect(provider?.wording).toEqual({
    sv: { 'form.lead': 'Skriv din adress.' },
    en: { title: 'Your email' }
  })
  expect(lines).toEqual([])
})

test('all problems of a wording file are reported, and those of its provider file', async () => {
  writeProvider('{ sv: wording/sv.yaml, en: wording/none.yaml }')
  write('providers/wording/sv.yaml', 'form: { led: Skriv., label: 12 }\ntitleFor: Email\n')
  const { provider, lines } = await load()
  expect(provider).toBeUndefined()
  expect(lines).toEqual([
    'providers/example.com.yaml:5:37: error: providers/wording/none.yaml: there is no such file or folder  [unreadable]',
    'providers/wording/sv.yaml:1:9: error: unknown key "led", did you mean "lead"?  [unknown-key]',
    'providers/wording/sv.yaml:1:29: error: expected text, found the number 12  [wrong-type]',
    'providers/wording/sv.yaml:2:11: warning: the text has no {address}, and Mailsetup’s own text has it  [missing-placeholder]'
  ])
})

test('the warnings of a good wording file are reported too', async () => {
  write('providers/wording/sv.yaml', 'titleFor: Email\n')
  const { provider, problems } = await load()
  expect(provider?.wording).toEqual({ sv: { titleFor: 'Email' } })
  expect(problems.map(({ code }) => code)).toEqual(['missing-placeholder'])
})

test.each([
  [
    'among the provider files',
    'sv.yaml',
    '',
    'a *.yaml file in this folder is read as a provider file'
  ],
  ['that is too long', 'sv.txt', '#'.repeat(256 * 1024 + 1), 'longer than 262144 bytes'],
  [
    'outside of the folder',
    '../sv.txt',
    '',
    'it lies outside of the folder with the provider files'
  ]
])('a wording file %s is reported at the key that names it', async (_, name, text, problem) => {
  writeProvider(`{ sv: ${name} }`)
  write(`providers/${name}`, text)
  const { lines } = await load()
  expect(lines).toContain(
    `providers/example.com.yaml:5:16: error: ${join('providers', name)}: ${problem}  [unreadable]`
  )
})

test('a link that leads out of the folder is refused, and nothing of the file is shown', async () => {
  write('secret.yaml', 's3cret: hunter\n')
  mkdirSync(join(cwd, 'providers/wording'))
  symlinkSync('../../secret.yaml', join(cwd, 'providers/wording/sv.yaml'))
  const { lines } = await load()
  expect(lines).toEqual([expect.stringContaining('it lies outside of the folder')])
})

describe('a folder that has only wording files', () => {
  test('is not taken for one with provider files', async () => {
    write('providers/wording/sv.yaml', 'title: E-post\n')
    expect((await load()).lines).toEqual([])
  })

  test('nor is it where the provider file is bad', async () => {
    write('providers/wording/sv.yaml', 'title: E-post\n')
    writeProvider('{ sv: wording/sv.yaml')
    expect((await load()).problems.map(({ code }) => code)).toEqual(['not-yaml'])
  })

  test('is, with another file in it', async () => {
    write('providers/wording/sv.yaml', 'title: E-post\n')
    write('providers/wording/example.net.yaml', '')
    expect((await load()).problems.map(({ code }) => code)).toEqual(['ignored-file'])
  })
})

describe('a folder that is read again', () => {
  test('serves the last good version of a bad wording file, then the next good one', async () => {
    write('providers/wording/sv.yaml', 'title: E-post\n')
    const folder = newFolder()
    const first = await folder.read()
    expect(served(first)).toEqual({ sv: { title: 'E-post' } })
    expect([...first.stamps.keys()]).toContain(join(cwd, 'providers/wording/sv.yaml'))
    write('providers/wording/sv.yaml', 'titel: Brev\n')
    const second = await folder.read()
    expect(served(second)).toEqual({ sv: { title: 'E-post' } })
    expect(second.problems.map(({ file, code }) => [file, code])).toEqual([
      ['providers/wording/sv.yaml', 'unknown-key']
    ])
    write('providers/wording/sv.yaml', 'title: Brev\n')
    const third = await folder.read()
    expect([served(third), third.problems]).toEqual([{ sv: { title: 'Brev' } }, []])
  })

  test('serves the texts without errors if there is no last good version', async () => {
    write('providers/wording/sv.yaml', 'title: E-post\ntitel: Brev\n')
    const folder = newFolder()
    const first = await folder.read()
    expect(served(first)).toEqual({ sv: { title: 'E-post' } })
    expect(first.problems.map(({ code }) => code)).toEqual(['unknown-key'])
    write('providers/wording/sv.yaml', 'title: Brev\n')
    expect(served(await folder.read())).toEqual({ sv: { title: 'Brev' } })
  })

  test('does not serve a provider without a file that its wording names', async () => {
    const { problems, files, providerSet } = await newFolder().read()
    expect([files, providerSet]).toEqual([1, undefined])
    expect(problems.map(({ code }) => code)).toEqual(['unreadable'])
  })

  test('is continued by another reader, with the wording', async () => {
    write('providers/wording/sv.yaml', 'title: E-post\n')
    const folder = newFolder()
    await folder.read()
    rmSync(join(cwd, 'providers/wording/sv.yaml'))
    const snapshot = structuredClone(folder.snapshot())
    const context = { cwd, environment: {} }
    const next = new ProviderFolder(join(cwd, 'providers'), context, { snapshot })
    expect(served(await next.read())).toEqual({ sv: { title: 'E-post' } })
  })
})

test('the version of a provider changes with its wording, and with a variable in it', async () => {
  write('providers/wording/sv.yaml', 'title: E-post i ${MAILSETUP_CITY}\n')
  const inLund = await load({ MAILSETUP_CITY: 'Lund' })
  const inUme = await load({ MAILSETUP_CITY: 'Umeå' })
  write('providers/wording/sv.yaml', 'title: Brev i ${MAILSETUP_CITY}\n')
  const changed = await load({ MAILSETUP_CITY: 'Umeå' })
  const versions = [inLund, inUme, changed].map(({ provider }) => provider?.version)
  expect(new Set(versions).size).toBe(3)
})

test('a provider file that is given by name has its wording', async () => {
  write('providers/wording/sv.yaml', 'title: E-post\n')
  const files = ['providers/example.com.yaml']
  const { directory } = await loadFiles(files, { cwd, environment: {} })
  expect(directory?.providers[0]?.wording).toEqual({ sv: { title: 'E-post' } })
})
