import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Io } from '../src/main/cli/io.ts'
import { run } from '../src/main/cli/run.ts'
import { CATALOGUES } from '../src/web/messages.ts'
import { VERSION } from '../src/main/node/version.ts'

// A transcript in cli/ is a command line, its output and its exit code. `vitest -u` writes them: read every changed line.
// Documents of formats are left out: run.test.ts compares them with golden files.

const GOOD = `name: Example Mail
domains: [example.com, bücher.example, "*.students.example.com"]
domainsFile: customers.txt
login: "{localpart}"
incoming:
  - { protocol: imap, host: "imap.{domain}" }
  - { protocol: imap, host: "imap.{domain}", security: starttls }
  - { protocol: pop3, host: pop.example.com, port: 110, security: none }
outgoing:
  - { protocol: smtp, host: smtp.example.com, authentication: [oauth2, password], login: "{address}" }
webmail: https://webmail.example.com
calendar: { caldav: https://dav.example.com/ }
contacts: { carddav: https://dav.example.com/ }
sieve: { host: sieve.example.com }
oauth: { issuer: https://login.example.com }
help: [{ url: https://example.com/help, title: { en: Set up mail, sv: Ställ in e-post } }]
support: { email: help@example.com, phone: "+46 8 123 456" }
firstSteps: { url: "https://panel.{domain}/imap", text: { en: Switch on IMAP., sv: Slå på IMAP. } }
passwordHelp: { en: Use an app password. }
controlPanel: "https://panel.{domain}/"
quota: 5 GB
notes: { sv: Öppet alla dagar. }
legal: { privacy: https://example.com/privacy }
languages: [sv, en]
`

const MOVED = `name: Moved Mail
domains: [moved.example]
redirect: user@tenant.example
exchange: { ews: https://ews.example/EWS/Exchange.asmx, owa: https://ews.example/owa }
`

const BAD = `name: 5
domain: [example.net]
incoming: [{ protocol: imop, host: imap.example.net }]
`

/** Contains a domain of MOVED. */
const NEW = `name: New Mail
domains: [new.example, moved.example]
incoming: [{ protocol: imap, host: imap.new.example }]
outgoing: [{ protocol: smtp, host: smtp.new.example }]
`

/** A new version of GOOD, with one of its domains. */
const NEXT_VERSION = NEW.replaceAll('new.example', 'example.com').replace(', moved.example', '')

const PEOPLE = `Name;E-mail;Protocol;Department
Anna Berg;anna@example.com;;Sales
"Berg; Bertil";bertil@example.com  info@example.com;pop3;

Nobody;nobody;;
Cecilia;cecilia@elsewhere.example;;
Anna again;anna@EXAMPLE.com;;
David;david@example.com;smoke signals;
Eva;eva@moved.example;;
Both;both@example.com both@moved.example;;
`

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mailsetup-'))
  for (const folder of ['providers', 'bad', 'empty', 'drafts']) mkdirSync(join(cwd, folder))
  writeFileSync(join(cwd, 'providers/example.com.yaml'), GOOD)
  writeFileSync(join(cwd, 'providers/customers.txt'), 'customer.example\n')
  writeFileSync(join(cwd, 'providers/moved.example.yaml'), MOVED)
  writeFileSync(join(cwd, 'bad/example.net.yaml'), BAD)
  writeFileSync(join(cwd, 'bad/example.org.yaml'), '')
  writeFileSync(join(cwd, 'drafts/new.example.yaml'), NEW)
  writeFileSync(join(cwd, 'drafts/example.com.yaml'), NEXT_VERSION)
  writeFileSync(join(cwd, 'people.csv'), `\ufeff${PEOPLE.replaceAll('\n', '\r\n')}`)
  writeFileSync(join(cwd, 'unnamed.csv'), 'adress,name\nanna@example.com,Anna\n')
  writeFileSync(join(cwd, 'quotes.csv'), 'address,name\nanna@example.com,"Anna\n')
  writeFileSync(
    join(cwd, 'latin-1.csv'),
    Buffer.from('address,name\na@example.com,Åsa\n', 'latin1')
  )
  writeFileSync(
    join(cwd, 'headings.csv'),
    `email,\u001b[31mred,\u202eturned,"two\nlines"${',x'.repeat(30)}\nanna@example.com\n`
  )
  writeFileSync(join(cwd, 'empty.csv'), 'address,name\n\n')
})
afterAll(() => rmSync(cwd, { recursive: true }))

const DOCUMENT = /^(?:<\?xml |<!doctype html>|\{\n {2}"provider":)/

/** Runs `NAME=value … mailsetup words …`. No quoting: a word cannot contain a space. */
async function transcript(line: string, color = false): Promise<string> {
  const words = line.split(' ')
  const argv = words.slice(words.indexOf('mailsetup') + 1)
  const variables = words.slice(0, words.indexOf('mailsetup')).map(word => word.split('='))
  let out = ''
  const io: Io = {
    stdin: () => Promise.resolve(new TextEncoder().encode('email\nanna@example.com\n')),
    stdout: bytes => {
      const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)
      out += DOCUMENT.test(text) ? '(a document)\n' : text
    },
    stderr: text => void (out += text.replace(/^(?=.)/gm, 'stderr: ')),
    env: Object.fromEntries(variables) as Record<string, string>,
    cwd,
    color,
    progress: () => Promise.resolve({ step: () => undefined, stop: () => undefined })
  }
  const code = await run(argv, io)
  return `$ ${line}\n${out}exit ${code}\n`
}

const TRANSCRIPTS: Readonly<Record<string, readonly string[]>> = {
  help: [
    'mailsetup --help',
    'mailsetup help',
    'mailsetup help show',
    'mailsetup serve --help',
    'mailsetup check --help',
    'mailsetup show --help',
    'mailsetup profile --help',
    'mailsetup instructions --help',
    'mailsetup wording --help',
    'mailsetup schema --help'
  ],
  check: [
    'mailsetup check',
    'mailsetup check --json',
    'PROVIDERS=bad mailsetup check',
    'mailsetup check bad/example.net.yaml providers/example.com.yaml',
    'mailsetup check bad/example.org.yaml --json',
    'PROVIDERS=empty mailsetup check',
    'mailsetup check nowhere.yaml',
    'mailsetup check bad',
    'mailsetup check providers drafts/new.example.yaml',
    'mailsetup check drafts/new.example.yaml',
    'PROVIDERS=empty mailsetup check drafts/new.example.yaml',
    'mailsetup check drafts/example.com.yaml',
    'mailsetup check empty drafts/example.com.yaml',
    'mailsetup check --strict',
    'mailsetup check --strict providers/moved.example.yaml',
    'mailsetup check bad/example.net.yaml providers'
  ],
  show: [
    'mailsetup show Anna.B+x@bücher.example',
    'mailsetup show anna@customer.example',
    'mailsetup show anna@moved.example',
    'mailsetup show anna@example.com --as thunderbird',
    'mailsetup show anna@example.com --json',
    'mailsetup show anna@example.net',
    'mailsetup show anna@example.net --as thunderbird',
    'mailsetup show anna@example.net --as outlook',
    'PROVIDERS=bad mailsetup show anna@example.net'
  ],
  profile: [
    'mailsetup profile anna@example.com --name Anna --protocol pop3 --only mail --lang sv-SE',
    'mailsetup profile Anna@example.com info@bücher.example --together',
    'mailsetup profile anna@example.com info@example.com',
    'mailsetup profile anna@example.com info@example.com --out made',
    'mailsetup profile --csv people.csv --out people.zip',
    'mailsetup profile --csv people.csv --out people.zip --skip-bad',
    'mailsetup profile --csv unnamed.csv --out people.zip',
    'mailsetup profile --csv quotes.csv --out people.zip',
    'mailsetup profile --csv latin-1.csv --out people.zip',
    'mailsetup profile --csv headings.csv --out people.zip',
    'mailsetup profile --csv - --out input.zip',
    'mailsetup profile anna@example.com info@example.com --out anna.mobileconfig',
    'mailsetup profile anna@example.com --out anna.mobileconfig',
    'mailsetup profile anna@example.com --out providers',
    'mailsetup profile --csv empty.csv --out people.zip',
    'mailsetup profile --csv nowhere.csv --out people.zip',
    'mailsetup profile --csv people.csv --out nowhere/people.zip --skip-bad',
    'mailsetup profile anna@moved.example',
    'mailsetup profile --mdm fleet --domain customer.example',
    'mailsetup profile --mdm jamf --domain customer.example',
    'mailsetup profile --mdm custom --mdm-localpart ${user} --domain moved.example',
    'mailsetup profile --mdm kandji',
    'mailsetup profile --mdm mosyle',
    'mailsetup profile --mdm micromdm',
    'PROVIDERS=bad mailsetup profile anna@example.net'
  ],
  instructions: [
    'mailsetup instructions Anna.B+x@bücher.example --name Anna --lang en',
    'PUBLIC_URL=http://mail.example.net:8080 mailsetup instructions anna@moved.example --lang de-AT',
    'mailsetup instructions anna@example.com --format html',
    'mailsetup instructions --poster --domain example.com --lang en',
    'PUBLIC_URL=https://mail.example.net mailsetup instructions --poster --domain bücher.example --format html',
    'mailsetup instructions anna@example.net',
    'mailsetup instructions --poster --domain example.net',
    'PROVIDERS=bad mailsetup instructions anna@example.net'
  ],
  color: ['PROVIDERS=bad mailsetup check', 'mailsetup check', 'mailsetup show anna@example.com'],
  'wrong-use': [
    'mailsetup',
    'mailsetup chek',
    'mailsetup check --jsno',
    'mailsetup check --jsno --strictly --secret=x',
    'mailsetup help nosuch',
    'mailsetup help chek',
    'mailsetup profile anna@example.com --protocol smtp --lang xx --only calendar --jsno',
    'mailsetup profile anna@example.com --protocol smtp --lang xx --only calendar',
    'mailsetup profile anna@example.com --protocol pop',
    'mailsetup show anna --as pigeon',
    'mailsetup show anna\u001b[31m',
    'PORT=80 LOG_LEVEL=loud mailsetup serve --port http --trusted-proxies 10.0.0.0/8,x',
    'mailsetup check --providers empty',
    'mailsetup show',
    'mailsetup show anna@example.com bertil@example.com',
    'mailsetup show anna',
    'mailsetup show anna@example.com --as',
    'mailsetup show anna@example.com --as thunderbrid',
    'mailsetup show anna@example.com --as pigeon',
    'mailsetup show anna@example.com --as api --json',
    'mailsetup profile',
    'mailsetup profile anna@example.com --csv people.csv',
    'mailsetup profile anna@example.com info@example.com --name Anna --out made',
    'mailsetup profile --csv people.csv --together',
    'mailsetup profile --mdm jamf anna@example.com',
    'mailsetup profile --mdm jamf --out profiles.zip',
    'mailsetup profile --mdm soti --domain example.com',
    'mailsetup profile anna@example.com --domain example.com',
    'mailsetup instructions',
    'mailsetup instructions anna',
    'mailsetup instructions anna@example.com --name \u202e',
    'mailsetup instructions anna@example.com --format pdf --lang xx',
    'mailsetup instructions anna@example.com --domain example.com',
    'mailsetup instructions --poster',
    'mailsetup instructions --poster --domain http://example.com',
    'mailsetup instructions anna@example.com --poster',
    'mailsetup instructions --poster --name Anna',
    'SIGNING_CERT=people.csv SIGNING_KEY=people.csv mailsetup profile anna@example.com',
    'SIGNING_CERT=people.csv SIGNING_KEY=nowhere.pem mailsetup check',
    'PORT=http LOG_LEVEL=loud mailsetup serve',
    'MX_LOOKUP=on mailsetup check'
  ]
}

test.each(Object.entries(TRANSCRIPTS))('the transcript of %s', async (name, lines) => {
  const parts: string[] = []
  for (const line of lines) parts.push(await transcript(line, name === 'color'))
  await expect(parts.join('\n')).toMatchFileSnapshot(`cli/${name}.txt`)
})

test('--version prints the version in package.json', async () => {
  expect(await transcript('mailsetup --version')).toBe(
    `$ mailsetup --version\n${VERSION}\nexit 0\n`
  )
})

test('wording prints the texts of the page as a wording file', async () => {
  const [, ...lines] = (await transcript('mailsetup wording --lang sv-SE')).split('\n')
  const texts: unknown = parse(lines.slice(0, -2).join('\n'))
  expect(texts).toMatchObject({ form: CATALOGUES.sv.messages().form })
  expect(texts).not.toHaveProperty('direction')
})

test('schema prints a JSON Schema', async () => {
  const [, ...lines] = (await transcript('mailsetup schema')).split('\n')
  const schema: unknown = JSON.parse(lines.slice(0, -2).join('\n'))
  expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
})
