import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readProfile } from '../../../test/apple-profile.ts'
import { run } from './run.ts'

const PROVIDERS = fileURLToPath(new URL('../../../test/providers', import.meta.url))

type Output = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Runs a command with the providers of test/providers. */
async function output(argv: readonly string[], stdin = '', env = {}): Promise<Output> {
  let [stdout, stderr] = ['', '']
  const code = await run(argv, {
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    stdout: text =>
      void (stdout += typeof text === 'string' ? text : new TextDecoder().decode(text)),
    stderr: text => void (stderr += text),
    env: { PROVIDERS, ...env },
    cwd: PROVIDERS,
    color: false,
    progress: () => Promise.resolve({ step: () => undefined, stop: () => undefined })
  })
  return { code, stdout, stderr }
}

function golden(file: string): string {
  return fileURLToPath(new URL(`../../formats/${file}`, import.meta.url))
}

const JANE = 'jane.doe+tag@full.example'

describe('show', () => {
  test.each([
    ['thunderbird', 'full.example.xml'],
    ['outlook', 'full.example.xml'],
    ['outlook-json', 'full.example.json'],
    ['outlook-soap', 'full.example.xml'],
    ['apple', 'full.example.mobileconfig'],
    ['api', 'full.example.json']
  ])('--as %s prints the document that programs get, byte for byte', async (format, file) => {
    const { code, stdout, stderr } = await output(['show', JANE, '--as', format])
    expect([code, stderr]).toEqual([0, ''])
    await expect(stdout).toMatchFileSnapshot(golden(`${format}/golden/${file}`))
  })

  test('--json prints the same as --as api', async () => {
    expect(await output(['show', JANE, '--json'])).toEqual(
      await output(['show', JANE, '--as', 'api'])
    )
  })

  test('a refusal of the format goes to standard error, with exit code 1', async () => {
    const { code, stdout, stderr } = await output([
      'show',
      'jane@moved.example',
      '--as',
      'thunderbird'
    ])
    expect([code, stdout]).toEqual([1, ''])
    await expect(stderr).toMatchFileSnapshot(golden('thunderbird/golden/moved.example.404.txt'))
  })

  test('an unknown domain goes to standard error, with exit code 1', async () => {
    const { code, stdout, stderr } = await output(['show', 'jane@unknown.example'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('unknown.example')
  })
})

describe('check', () => {
  test('finds no error in good files, and with --strict fails for warnings', async () => {
    const { code, stdout } = await output(['check'])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/: ok, \d+ warnings\n/)])
    expect((await output(['check', '--strict'])).code).toBe(1)
  })

  test('--json lists the formats without a reply in unsupported', async () => {
    const { code, stdout } = await output(['check', 'moved.example.yaml', '--json'])
    const { ok, files, unsupported } = JSON.parse(stdout) as Record<string, unknown>
    expect([code, ok, files]).toEqual([0, true, 1])
    expect(unsupported).toContainEqual({
      provider: 'moved.example',
      format: 'thunderbird',
      reasons: ['no IMAP or POP3 server', 'no SMTP server']
    })
  })

  test('a named file is checked in place of the file of the same name in PROVIDERS', async () => {
    const { code, stdout } = await output(['check', 'example.com.yaml', 'full.example.yaml'])
    expect(code).toBe(0)
    expect(stdout).not.toContain('domain-claimed-twice')
  })
})

describe('profile', () => {
  test('prints the profile that the service gives, byte for byte', async () => {
    const { code, stdout, stderr } = await output(['profile', JANE])
    expect([code, stderr]).toEqual([0, ''])
    await expect(stdout).toMatchFileSnapshot(golden('apple/golden/full.example.mobileconfig'))
  })

  test('--together prints one profile with all addresses', async () => {
    const { code, stdout } = await output([
      'profile',
      'jane@example.com',
      'info@example.com',
      '--together'
    ])
    const { payloads } = readProfile(stdout)
    expect(code).toBe(0)
    expect(payloads.map(payload => payload.EmailAddress)).toEqual([
      'jane@example.com',
      'info@example.com'
    ])
  })

  test('--name, --protocol, --only and --lang are in the profile', async () => {
    const { stdout } = await output(
      'profile jane@full.example --name Jane --protocol pop3 --only mail --lang de'.split(' ')
    )
    const { profile, payloads } = readProfile(stdout)
    expect(payloads).toMatchObject([{ EmailAccountName: 'Jane', EmailAccountType: 'EmailTypePOP' }])
    expect(profile.PayloadDescription).toMatch(/^Richtet /)
  })

  test('--csv - reads standard input', async () => {
    const { code, stdout } = await output(
      ['profile', '--csv', '-'],
      'address,name\njane@example.com,Jane\n'
    )
    expect([code, readProfile(stdout).payloads[0]?.EmailAccountName]).toEqual([0, 'Jane'])
  })
})

describe('settings', () => {
  test('an option overrides its variable', async () => {
    const wrong = { PROVIDERS: '/nowhere' }
    expect((await output(['check'], '', wrong)).code).toBe(1)
    expect((await output(['check', '--providers', PROVIDERS], '', wrong)).code).toBe(0)
  })

  test('an invalid variable is exit code 2, before anything is read', async () => {
    const { code, stdout, stderr } = await output(['check'], '', { PORT: 'http' })
    expect([code, stdout, stderr]).toEqual([2, '', 'PORT "http" is not a port (0 to 65535)\n'])
  })
})
