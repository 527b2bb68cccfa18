import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readManagedProfile, readProfile } from '../../../../../test/apple-profile.ts'
import { run } from '../../run.ts'
import { isKnownVendor, refusalOf, VENDOR_NAMES, vendorOf } from './vendors.ts'

const SERVERS = `incoming: [{ protocol: imap, host: "imap.{domain}" }, { protocol: pop3, host: pop.example.net }]
outgoing: [{ protocol: smtp, host: smtp.example.net }]
`
const DAV = `calendar: { caldav: https://dav.example.net/ }
contacts: { carddav: https://dav.example.net/ }
`
/** Folder → the provider files in it. */
const FOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  single: {
    'example.com.yaml': `name: Example Mail\ndomains: [example.com]\n${SERVERS}`
  },
  several: {
    'example.com.yaml': `name: Example Mail\ndomains: [example.com, example.org, bücher.example, "*.students.example.com"]\n${SERVERS}${DAV}`,
    'local.example.yaml': `name: Local\ndomains: [local.example]\nlogin: "{localpart}"\n${SERVERS}`,
    'suffix.example.yaml': `name: Suffix\ndomains: [suffix.example]\nlogin: "{localpart}x"\n${SERVERS}`,
    'dollar.example.yaml': `name: Pay $less\ndomains: [dollar.example]\n${SERVERS}`,
    'braces.example.yaml': `name: Braces\ndomains: [braces.example]\nprofile: { organization: "Big {{ org", removalNote: "100%sure%" }\n${SERVERS}`,
    'consent.example.yaml': `name: Consent\ndomains: [consent.example]\nprofile: { consent: { en: "Costs $five" } }\n${SERVERS}`,
    'eas.example.yaml': `name: Sync\ndomains: [eas.example]\nactivesync: https://eas.example.net/Microsoft-Server-ActiveSync\n`,
    'oauth.example.yaml': `name: OAuth\ndomains: [oauth.example]\nincoming: [{ protocol: imap, host: imap.example.net, authentication: oauth2 }]\noutgoing: [{ protocol: smtp, host: smtp.example.net, authentication: oauth2 }]\noauth: { issuer: https://login.example.net }\n`
  },
  wildcard: {
    'example.com.yaml': `name: Example Mail\ndomains: ["*.example.com"]\n${SERVERS}`
  }
}

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  for (const [folder, files] of Object.entries(FOLDERS)) {
    mkdirSync(join(cwd, folder))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, folder, file), text)
  }
})
afterAll(() => rmSync(cwd, { recursive: true }))

type Output = { readonly code: number; readonly stdout: string; readonly stderr: string }

async function profile(argv: readonly string[], folder = 'several', env = {}): Promise<Output> {
  let [stdout, stderr] = ['', '']
  const code = await run(['profile', ...argv], {
    stdin: () => Promise.resolve(new Uint8Array()),
    stdout: text =>
      void (stdout += typeof text === 'string' ? text : new TextDecoder().decode(text)),
    stderr: text => void (stderr += text),
    env: { PROVIDERS: folder, ...env },
    cwd,
    color: false,
    progress: () => Promise.resolve({ step: () => undefined, stop: () => undefined })
  })
  return { code, stdout, stderr }
}

/** For an MDM of this name, as `custom` with some variables. */
function argumentsFor(mdm: string): readonly string[] {
  return mdm === 'custom'
    ? ['--mdm', mdm, '--mdm-address', '%Email%', '--mdm-name', '%FullName%']
    : ['--mdm', mdm]
}

async function documentOf(argv: readonly string[], folder?: string): Promise<string> {
  const { code, stdout } = await profile(argv, folder)
  expect(code).toBe(0)
  return stdout
}

describe.each(VENDOR_NAMES)('%s', mdm => {
  const argv = argumentsFor(mdm)

  test('the profile', async () => {
    const golden = fileURLToPath(new URL(`golden/${mdm}.mobileconfig`, import.meta.url))
    const text = await documentOf([...argv, '--domain', 'example.org'])
    await expect(text).toMatchFileSnapshot(golden)
  })

  test.each([
    ['imap', 'single', 'example.com', ['com.apple.mail.managed']],
    ['pop3', 'single', 'example.com', ['com.apple.mail.managed']],
    [
      'imap',
      'several',
      'example.org',
      ['com.apple.mail.managed', 'com.apple.caldav.account', 'com.apple.carddav.account']
    ],
    ['activesync', 'several', 'eas.example', ['com.apple.eas.account']]
  ])('%s in the folder %s at %s is valid', async (protocol, folder, domain, types) => {
    const text = await documentOf([...argv, '--domain', domain, '--protocol', protocol], folder)
    const { profile: made, payloads, problems } = readManagedProfile(text, vendorOf(mdm).syntax)
    expect(problems).toEqual([])
    expect(payloads.map(({ PayloadType }) => PayloadType)).toEqual(types)
    expect(made).toMatchObject({ PayloadScope: 'User' })
    expect(text).not.toContain('&')
  })

  test('the name is a variable, or there is no name', async () => {
    const text = await documentOf([...argv, '--domain', 'example.com'])
    const [mail] = readProfile(text).payloads
    expect(mail?.['EmailAccountName']).toBe(
      mdm === 'custom' ? '%FullName%' : vendorOf(mdm).fullName
    )
  })
})

describe('variables', () => {
  test('are written byte for byte', async () => {
    expect(await documentOf(['--mdm', 'addigy'], 'single')).toContain(
      '<string>{{.User "emails_primary"}}</string>'
    )
  })

  test('the address is the part before the @ with the domain, or the variable that an option names', async () => {
    const argv = ['--mdm', 'intune', '--domain', 'example.com']
    expect(readProfile(await documentOf(argv)).payloads[0]).toMatchObject({
      EmailAddress: '{{partialupn}}@example.com',
      IncomingMailServerUsername: '{{partialupn}}@example.com'
    })
    const text = await documentOf([...argv, '--mdm-address', '{{mail}}'])
    expect(readProfile(text).payloads[0]).toMatchObject({ EmailAddress: '{{mail}}' })
  })

  test('are in the user names of the login rule', async () => {
    const text = await documentOf(['--mdm', 'kandji', '--domain', 'local.example'])
    expect(readProfile(text).payloads[0]).toMatchObject({
      EmailAddress: '$EMAIL_PREFIX@local.example',
      IncomingMailServerUsername: '$EMAIL_PREFIX',
      OutgoingMailServerUsername: '$EMAIL_PREFIX'
    })
  })

  test('a custom MDM without a name has no name in the profile', async () => {
    const text = await documentOf(['--mdm', 'custom', '--mdm-localpart', '${user}'], 'single')
    expect(readProfile(text).payloads[0]).not.toHaveProperty('EmailAccountName')
    expect(text).toContain('<string>${user}@example.com</string>')
  })

  test('a domain of letters is written in A-labels', async () => {
    const text = await documentOf(['--mdm', 'fleet', '--domain', 'Bücher.example'])
    expect(text).toContain('_LOCAL_PART}@xn--bcher-kva.example</string>')
  })
})

/** Identifier and UUID of the profile and of each payload. */
async function identity(argv: readonly string[], folder?: string): Promise<readonly unknown[]> {
  const { profile: made, payloads } = readProfile(await documentOf(argv, folder))
  return [made, ...payloads].map(({ PayloadIdentifier, PayloadUUID }) => [
    PayloadIdentifier,
    PayloadUUID
  ])
}

describe('the identity', () => {
  const mdm = ['--mdm', 'jamf', '--domain', 'example.com']

  test('is the same each time and for each MDM', async () => {
    const first = await identity(mdm)
    expect(await identity(mdm)).toEqual(first)
    expect(await identity(['--mdm', 'intune', '--domain', 'EXAMPLE.com'])).toEqual(first)
    expect(await identity(['--mdm', 'jamf'], 'single')).toEqual(first.slice(0, 2))
  })

  test('differs by domain, by protocol, and from that of a person', async () => {
    const identifiers = new Set(
      await Promise.all(
        [
          mdm,
          ['--mdm', 'jamf', '--domain', 'example.org'],
          [...mdm, '--protocol', 'pop3'],
          ['jamf@example.com'],
          ['mdm@example.com']
        ].map(async argv =>
          String(readProfile(await documentOf(argv)).profile['PayloadIdentifier'])
        )
      )
    )
    expect(identifiers.size).toBe(5)
  })
})

describe('the domain', () => {
  test('is the only one without --domain', async () => {
    expect(await documentOf(['--mdm', 'jamf'], 'single')).toContain('imap.example.com')
  })

  test.each(['several', 'wildcard'])('must be named with the folder %s', async folder => {
    expect(await profile(['--mdm', 'jamf'], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'specify the mail domain with --domain: the provider files have several\n'
    })
  })

  test('can be one of a wildcard', async () => {
    const argv = ['--mdm', 'jamf', '--domain', 'physics.students.example.com']
    expect(await documentOf(argv)).toContain('imap.physics.students.example.com')
  })

  test.each([
    ['elsewhere.example', 1, 'no provider serves this domain\n'],
    ['mail.example.com', 1, 'no provider serves this domain\n'],
    ['example', 2, '--domain is not a domain (example: example.com)\n']
  ])('%s is refused', async (domain, code, stderr) => {
    expect(await profile(['--mdm', 'jamf', '--domain', domain])).toEqual({
      code,
      stdout: '',
      stderr
    })
  })
})

describe('refusals, with exit code 1', () => {
  test.each([
    [['jamf', '--domain', 'local.example'], /Jamf Pro has no variable for the part before the @/],
    [['addigy', '--domain', 'local.example'], /Addigy has no variable for the part before the @/],
    [
      ['jamf', '--domain', 'dollar.example'],
      /Jamf Pro would read a part of PayloadDisplayName "Pay \$less/
    ],
    [['addigy', '--domain', 'braces.example'], /PayloadOrganization "Big \{\{ org" as a variable/],
    [
      ['custom', '--mdm-address', '%e%', '--domain', 'braces.example'],
      /PayloadDescription .*100%sure%/
    ],
    [['fleet', '--domain', 'consent.example'], /"Costs \$five"/],
    [['kandji', '--domain', 'suffix.example'], /"\$EMAIL_PREFIXx" as a variable/],
    [['jamf', '--domain', 'oauth.example'], /offers no mail or ActiveSync account/],
    [['jamf', '--domain', 'oauth.example', '--protocol', 'imap'], /offers no imap account/],
    [['custom', '--mdm-address', '%Password%', '--domain', 'example.com'], /contains no password/],
    [['custom', '--mdm-address', '$E', '--mdm-name', '{{passwd}}'], /contains no password/],
    [['mosyle'], /^mosyle: no page of the vendor .* Use --mdm custom/],
    [['meraki'], /Use --mdm custom/],
    [['hexnode'], /Use --mdm custom/],
    [['miradore'], /Use --mdm custom/],
    [['workspaceone'], /Use --mdm custom/],
    [['Workspace-ONE'], /Use --mdm custom/],
    [['simplemdm'], /attribute_support and escape_attributes/],
    [['micromdm'], /Use mailsetup profile --csv/],
    [['nanomdm'], /Use mailsetup profile --csv/],
    [['nanocmd'], /Use mailsetup profile --csv/],
    [['apple-business'], /Use mailsetup profile --csv/]
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await profile(['--mdm', ...argv])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(message)
  })

  test.each([
    ['intune', 'dollar.example'],
    ['jamf', 'braces.example'],
    ['fleet', 'suffix.example'],
    ['custom', 'dollar.example']
  ])('%s does not read a text of %s as a variable', async (mdm, domain) => {
    expect(await documentOf([...argumentsFor(mdm), '--domain', domain])).toContain(domain)
  })

  test('a login rule with {localpart} is possible where an option has the variable', async () => {
    const argv = ['--mdm', 'jamf', '--domain', 'local.example']
    const text = await documentOf([...argv, '--mdm-localpart', '$EXTENSIONATTRIBUTE_5'])
    expect(readProfile(text).payloads[0]).toMatchObject({
      EmailAddress: '$EXTENSIONATTRIBUTE_5@local.example',
      IncomingMailServerUsername: '$EXTENSIONATTRIBUTE_5'
    })
  })
})

describe('wrong use, with exit code 2', () => {
  test.each([
    [['--mdm', 'jamf', 'anna@example.com'], 'a mail address cannot be used with --mdm'],
    [['--mdm', 'jamf', '--csv', 'people.csv'], '--csv cannot be used with --mdm'],
    [['--mdm', 'jamf', '--name', 'Anna'], '--name cannot be used with --mdm'],
    [['--mdm', 'jamf', '--together'], '--together cannot be used with --mdm'],
    [['--mdm', 'jamf', '--skip-bad'], '--skip-bad cannot be used with --mdm'],
    [['--mdm', 'jamf', '--out', 'profiles.zip'], '--out must name a .mobileconfig file'],
    [['--mdm', 'jamf', '--out', 'folder'], '--out must name a .mobileconfig file'],
    [['--mdm', 'soti'], '--mdm "soti" is not one of jamf, intune, kandji, addigy, fleet, custom'],
    [['--mdm', 'intun'], '(did you mean intune?)'],
    [['anna@example.com', '--domain', 'example.com'], '--domain can only be used with --mdm'],
    [['anna@example.com', '--mdm-name', '$NAME'], '--mdm-name can only be used with --mdm'],
    [['--mdm', 'custom'], '--mdm custom needs --mdm-address or --mdm-localpart'],
    [['--mdm', 'custom', '--mdm-address', 'anna@example.com'], 'contains no variable of the MDM'],
    [['--mdm', 'intune', '--mdm-name', '$FULLNAME'], '--mdm-name contains no variable of Intune'],
    [['--mdm', 'jamf', '--mdm-name', ''], '--mdm-name contains no variable of Jamf Pro'],
    [['--mdm', 'custom', '--mdm-address', '<%= mail %>'], '--mdm-address contains <, >, &'],
    [['--mdm', 'custom', '--mdm-address', '$a\u0080'], 'a control character'],
    [['--mdm', 'custom', '--mdm-localpart', '$a@$b'], '--mdm-localpart is the part before the @'],
    [
      ['--mdm', 'custom', '--mdm-address', '$a@example.org'],
      '--mdm-address must be one variable for the whole address, or end with @example.com'
    ]
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await profile(argv, 'single')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

describe('what is printed', () => {
  test('the file has the document, standard error the checklist', async () => {
    const out = 'intune.mobileconfig'
    const { code, stdout, stderr } = await profile(['--mdm', 'intune', '--out', out], 'single')
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(join(cwd, out), 'utf8')).toBe(
      await documentOf(['--mdm', 'intune'], 'single')
    )
    const golden = fileURLToPath(new URL('golden/intune.txt', import.meta.url))
    await expect(stderr).toMatchFileSnapshot(golden)
  })

  test('an MDM without a variable for the name is told so', async () => {
    const { stderr } = await profile(['--mdm', 'custom', '--mdm-address', '$MAIL'], 'single')
    expect(stderr).toContain('name: none. Mail uses the address')
    expect(stderr).toContain('address: $MAIL\n')
  })

  test('ActiveSync is not for Macs', async () => {
    const { stderr } = await profile(['--mdm', 'jamf', '--domain', 'eas.example'])
    expect(stderr).toContain('- Macs have no ActiveSync accounts in profiles.')
  })

  test('a file that cannot be written is told', async () => {
    const argv = ['--mdm', 'jamf', '--out', 'nowhere/a.mobileconfig']
    const { code, stderr } = await profile(argv, 'single')
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^nowhere\/a\.mobileconfig: .+\n$/)])
  })

  test('with SIGNING_CERT the profile is not signed, and the reason is told', async () => {
    const env = { SIGNING_CERT: 'nowhere.pem', SIGNING_KEY: 'nowhere.pem' }
    const { code, stdout, stderr } = await profile(['--mdm', 'jamf'], 'single', env)
    expect([code, stdout]).toEqual([0, await documentOf(['--mdm', 'jamf'], 'single')])
    expect(stderr).toMatch(/^SIGNING_CERT is ignored: an MDM cannot replace variables/)
  })

  test('texts are in the language of --lang, without an address', async () => {
    const { profile: made } = readProfile(
      await documentOf(['--mdm', 'jamf', '--lang', 'de'], 'single')
    )
    expect(made).toMatchObject({
      PayloadDisplayName: 'Example Mail (example.com)',
      PayloadDescription:
        'Richtet example.com bei Example Mail ein. Das Passwort geben Sie auf diesem Gerät ein.'
    })
  })

  test('--only mail leaves calendars out', async () => {
    const argv = ['--mdm', 'jamf', '--domain', 'example.com', '--only', 'mail']
    expect(readProfile(await documentOf(argv)).payloads).toHaveLength(1)
  })
})

test('an MDM is built in or refused, never both', () => {
  expect(VENDOR_NAMES.map(refusalOf)).toEqual(VENDOR_NAMES.map(() => undefined))
  expect(isKnownVendor('JAMF')).toBe(true)
  expect(isKnownVendor('toString')).toBe(false)
})
