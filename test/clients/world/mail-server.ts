/** Dovecot and Postfix with two mailboxes, a person's and a correspondent's: each opens to one login, and to no other. */
import { spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { Authority, Certificate } from './authority.ts'
import { must, until } from './command.ts'
import { dovecotConf, mainCf, MASTER_CF, type Place } from './mail-server-files.ts'

export const MAIL_PACKAGES = ['dovecot-core', 'dovecot-imapd', 'dovecot-pop3d', 'postfix']
export const PASSWORD = 'a long password'

export type Mailbox = {
  readonly address: string
  /** The user name that opens it. */
  readonly login: string
  /** Dovecot refuses log-ins without TLS; Postfix always does. */
  readonly requiresTls: boolean
}

export type MailServer = {
  /** Puts a message into the mailbox. */
  readonly deliver: (subject: string, body: string) => void
  /** What the correspondent got, once there is something. */
  readonly received: () => Promise<readonly string[]>
  /** Who logged in, how, the correspondent apart: `login imap encrypted anna`. */
  readonly logins: () => readonly string[]
  /** What both logs say of log-ins and mistakes, for people. */
  readonly log: () => string
}

const PORTS = [143, 993, 110, 995, 25, 465, 587]
/** Debian's user and group "mail". */
const MAIL = 8

/** Whom the programs write to. */
export function correspondentOf(address: string): string {
  return `correspondent@${address.split('@').at(-1)}`
}

export async function startMailServer(
  folder: string,
  authority: Authority,
  names: readonly string[],
  mailbox: Mailbox
): Promise<MailServer> {
  const { address } = mailbox
  const correspondent = correspondentOf(address)
  await writeFiles(folder, await authority.issue(names), mailbox)
  await launch(folder)
  const log = (): string => logsIn(folder)
  return {
    deliver: (subject, body) => deliver(join(folder, 'mail', address), address, subject, body),
    received: () =>
      until('a message for the correspondent', () =>
        messagesIn(join(folder, 'mail', correspondent))
      ),
    logins: () => loginsIn(log()).filter(fact => !fact.endsWith(correspondent)),
    log: () => log().split('\n').filter(isTelling).slice(-12).join('\n')
  }
}

async function writeFiles(
  folder: string,
  { chain, key }: Certificate,
  { address, login, requiresTls }: Mailbox
): Promise<void> {
  const domain = address.split('@').at(-1) ?? ''
  const place: Place = { folder, chain, key, domain, mail: MAIL, requiresTls }
  for (const path of ['', 'postfix', 'queue', 'data', 'mail']) mkdirSync(join(folder, path))
  chownSync(join(folder, 'mail'), MAIL, MAIL)
  await must('chown', ['postfix', join(folder, 'data')])
  const user = (name: string, home: string): string =>
    `${name}:{PLAIN}${PASSWORD}:${MAIL}:${MAIL}::${join(folder, 'mail', home)}::\n`
  const correspondent = correspondentOf(address)
  // Dovecot looks a backslash up as two.
  const entry = login.replaceAll('\\', '\\\\')
  const boxes = [address, correspondent].map(name => `${name} ${name}/Maildir/\n`)
  const files = {
    'dovecot.conf': dovecotConf(place),
    users: user(entry, address) + user(correspondent, correspondent),
    'postfix/main.cf': mainCf(place),
    'postfix/master.cf': MASTER_CF,
    'postfix/mailboxes': boxes.join('')
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

async function launch(folder: string): Promise<void> {
  const out = openSync(join(folder, 'dovecot.out'), 'w')
  spawn('/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], {
    stdio: ['ignore', out, out]
  })
  await must('/usr/sbin/postfix', ['-c', join(folder, 'postfix'), 'start'])
  for (const port of PORTS)
    await until(`port ${port} listens`, () => listens(port)).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${logsIn(folder)}`)
    })
}

function logsIn(folder: string): string {
  const files = ['dovecot.out', 'dovecot.log', 'postfix.log'].map(name => join(folder, name))
  return files.map(file => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('')
}

/** Without what comes of looking whether the ports listen. */
function isTelling(line: string): boolean {
  if (/SSL_accept|in 0 secs|waited 0 secs/.test(line)) return false
  return /Login:|sasl_|fail|reject|warning|fatal|error/i.test(line)
}

function listens(port: number): Promise<true | undefined> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.once('error', () => resolve(undefined))
    socket.once('connect', () => socket.destroy())
  })
}

function deliver(home: string, to: string, subject: string, body: string): void {
  const id = `${Date.now()}.1.world`
  const message = `From: ${correspondentOf(to)}
To: ${to}
Subject: ${subject}
Date: ${new Date().toUTCString().replace('GMT', '+0000')}
Message-ID: <${id}@${to.split('@').at(-1)}>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${body}
`
  for (const folder of ['', 'Maildir', 'Maildir/cur', 'Maildir/tmp', 'Maildir/new']) {
    mkdirSync(join(home, folder), { recursive: true })
    chownSync(join(home, folder), MAIL, MAIL)
  }
  const file = join(home, 'Maildir/new', id)
  writeFileSync(file, message.replaceAll('\n', '\r\n'))
  chownSync(file, MAIL, MAIL)
}

function messagesIn(home: string): readonly string[] | undefined {
  const folder = join(home, 'Maildir/new')
  const names = existsSync(folder) ? readdirSync(folder) : []
  if (names.length === 0) return undefined
  return names.map(name => readFileSync(join(folder, name), 'utf8'))
}

const IMAP_OR_POP = /(imap|pop3)-login: Info: Login: user=<(.*?)>.*?(, TLS)?(?:, session=|$)/gm
// By postfix's own name of the port's service; both ports take a password inside TLS only.
const SMTP = /postfix\/(submissions?)\/smtpd.*sasl_username=(.*)$/gm

function loginsIn(log: string): readonly string[] {
  const received = [...log.matchAll(IMAP_OR_POP)].map(
    ([, protocol, login, tls]) => `login ${protocol} ${tls ? 'encrypted' : 'UNENCRYPTED'} ${login}`
  )
  const sent = [...log.matchAll(SMTP)].map(([, , login]) => `login smtp encrypted ${login}`)
  return [...new Set([...received, ...sent])]
}
