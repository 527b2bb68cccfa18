/**
 * A configuration profile, which no program here installs: it is fetched as Safari does, verified and read as strictly as
 * Apple's documents allow, and then curl logs in with what it holds.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { readProfile } from '../../apple-profile.ts'
import { GREETING, mailLoop, REPLY } from '../mail-loop.ts'
import { type Fact, type Program, server, type World } from '../program.ts'
import { must } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'
import { correspondentOf, PASSWORD } from '../world/mail-server.ts'

const READERS = fileURLToPath(new URL('apple-readers.py', import.meta.url))
const TYPE = 'application/x-apple-aspen-config'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

type Dictionary = Readonly<Record<string, unknown>>

/** The profile that a link with this query gives. */
export function appleProfile(query: string): Program {
  return {
    name: 'Apple profile',
    packages: ['libplist-utils', 'python3', 'curl', 'openssl'],
    version: () => `read by libplist ${versionOf('libplist-utils')}`,
    seconds: 120,
    async *run(world) {
      const file = await fetchProfile(world, query)
      const { text, signature } = await contentOf(world, file)
      yield signature
      const { payloads, problems } = readProfile(text)
      if (problems.length > 0) throw new Error(`against Apple's key tables: ${problems.join(', ')}`)
      yield await readTwice(world, text)
      const account = payloads.find(({ PayloadType }) => PayloadType === 'com.apple.mail.managed')
      if (!account) throw new Error('no mail account in it')
      const [incoming, outgoing] = [serverIn(account, 'Incoming'), serverIn(account, 'Outgoing')]
      yield* [incoming, outgoing].map(factOf)
      yield* payloads.filter(payload => payload !== account).map(davFact)
      yield* mailLoop(world, {
        read: () => fetchMessage(world, incoming),
        send: () => sendMessage(world, outgoing)
      })
    }
  }
}

async function fetchProfile({ folder, env, address }: World, query: string): Promise<string> {
  const domain = address.split('@')[1]
  const file = join(folder, 'profile')
  const url = `https://autoconfig.${domain}/email.mobileconfig?email=${encodeURIComponent(address)}${query}`
  const form = '%{http_code} %{content_type}'
  const said = await must('curl', ['-sS', '-A', SAFARI, '-o', file, '-w', form, url], { env })
  if (said !== `200 ${TYPE}`) throw new Error(`${said}: an iPhone installs nothing but 200 ${TYPE}`)
  return file
}

const SEQUENCE = 0x30

/** A signed profile is a CMS message in DER, with the property list in it. */
async function contentOf(
  { folder, authority }: World,
  file: string
): Promise<{ readonly text: string; readonly signature: Fact }> {
  if (readFileSync(file)[0] !== SEQUENCE)
    return { text: readFileSync(file, 'utf8'), signature: 'not signed' }
  const out = join(folder, 'content')
  const trust = ['-CAfile', authority.certificate, '-purpose', 'any']
  await must('openssl', [
    'cms',
    '-verify',
    '-inform',
    'DER',
    '-binary',
    '-in',
    file,
    ...trust,
    '-out',
    out
  ])
  return { text: readFileSync(out, 'utf8'), signature: 'signature verified' }
}

async function readTwice({ folder, env }: World, text: string): Promise<Fact> {
  const file = join(folder, 'profile.plist')
  writeFileSync(file, text)
  const [one, other] = JSON.parse(await must('/usr/bin/python3', [READERS, file], { env })) as [
    Dictionary,
    Dictionary
  ]
  if (!isDeepStrictEqual(one, other)) throw new Error('plistlib and libplist read different things')
  if (!isDeepStrictEqual(one, JSON.parse(JSON.stringify(readProfile(text).profile))))
    throw new Error('plist reads something else than plistlib and libplist')
  return 'plistlib and libplist agree'
}

type Server = {
  readonly protocol: string
  readonly host: string
  readonly port: number
  readonly isEncrypted: boolean
  readonly login: string
  readonly authentication: string
}

function serverIn(account: Dictionary, side: 'Incoming' | 'Outgoing'): Server {
  const key = (name: string): unknown => account[`${side}MailServer${name}`]
  const received = account.EmailAccountType === 'EmailTypeIMAP' ? 'imap' : 'pop3'
  return {
    protocol: side === 'Incoming' ? received : 'smtp',
    host: String(key('HostName')),
    port: Number(key('PortNumber')),
    isEncrypted: key('UseSSL') === true,
    login: String(key('Username')),
    authentication: String(key('Authentication'))
  }
}

/** Apple has one switch for both kinds; the port tells them apart. */
const TLS_PORTS = [993, 995, 465]

function securityOf({ port, isEncrypted }: Server): string {
  if (!isEncrypted) return 'none'
  return TLS_PORTS.includes(port) ? 'tls' : 'starttls'
}

function factOf(one: Server): Fact {
  const { protocol, host, port, login, authentication } = one
  return `${server(protocol, host, port, securityOf(one), login)} ${authentication}`
}

function davFact(payload: Dictionary): Fact {
  const kind = payload.PayloadType === 'com.apple.caldav.account' ? 'CalDAV' : 'CardDAV'
  const key = (name: string): unknown => payload[`${kind}${name}`]
  const security = key('UseSSL') === true ? 'tls' : 'none'
  return server(
    kind.toLowerCase(),
    String(key('HostName')),
    String(key('Port')),
    security,
    String(key('Username'))
  )
}

function curl(
  { env }: World,
  one: Server,
  path: string,
  args: readonly string[] = [],
  input = ''
): Promise<string> {
  const { protocol, host, port, login } = one
  const security = securityOf(one)
  const url = `${protocol}${security === 'tls' ? 's' : ''}://${host}:${port}/${path}`
  const encryption = security === 'starttls' ? ['--ssl-reqd'] : []
  const all = ['-sS', '--max-time', '60', '-u', `${login}:${PASSWORD}`, ...encryption, ...args, url]
  return must('curl', all, { env, input })
}

async function fetchMessage(world: World, one: Server): Promise<readonly [string, string]> {
  const message = await curl(world, one, one.protocol === 'imap' ? 'INBOX;MAILINDEX=1' : '1')
  return [/^Subject: (.*?)\r?$/m.exec(message)?.[1] ?? '', message]
}

function sendMessage(world: World, one: Server): Promise<string> {
  const { address } = world
  const to = correspondentOf(address)
  const message = `From: ${address}\r\nTo: ${to}\r\nSubject: ${REPLY}\r\n\r\n${GREETING.body}\r\n`
  return curl(world, one, '', ['--mail-from', address, '--mail-rcpt', to, '-T', '-'], message)
}
