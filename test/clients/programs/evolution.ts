/** Debian's Evolution: the look-up of its account assistant, called from a small C program. */
import { fileURLToPath } from 'node:url'
import { type Fact, type Program, server } from '../program.ts'
import { must } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'
import { PASSWORD } from '../world/mail-server.ts'
import { compile } from './compile.ts'

const SOURCE = fileURLToPath(new URL('evolution-lookup.c', import.meta.url))
const LIBRARIES =
  'evolution-shell-3.0 evolution-mail-3.0 libebackend-1.2 camel-1.2 libebook-1.2 gtk+-3.0'

export const evolution: Program = {
  name: 'Evolution',
  packages: [
    'evolution',
    'evolution-ews',
    'evolution-dev',
    'evolution-data-server-dev',
    'libebook1.2-dev',
    'gcc',
    'libc6-dev',
    'pkg-config',
    'dbus-daemon',
    'glib-networking'
  ],
  version: () => versionOf('evolution'),
  seconds: 120,
  async *run({ folder, env, address }) {
    const modules = await must('pkg-config', ['--variable=moduledir', 'evolution-shell-3.0'])
    const program = await compile(SOURCE, folder, LIBRARIES, [
      `-DEVOLUTION_MODULEDIR="${modules.trim()}"`
    ])
    const quiet = { ...env, GSETTINGS_BACKEND: 'memory', GIO_USE_VFS: 'local' }
    const args = ['--', program, address, PASSWORD]
    const found = await must('dbus-run-session', args, { env: quiet, seconds: 100 })
    yield* found
      .split(/^result /m)
      .slice(1)
      .map(factOf)
  }
}

const PROTOCOLS: Readonly<Record<string, string>> = { imapx: 'imap', pop: 'pop3' }
const SECURITIES: Readonly<Record<string, string>> = {
  'ssl-on-alternate-port': 'tls',
  'starttls-on-standard-port': 'starttls'
}

/** The protocol, and the key file of one result. */
function factOf(text: string): Fact {
  const [protocol = ''] = text.split('\n')
  const key = (group: string, name: string): string =>
    new RegExp(`^\\[${group}\\]\n(?:[^\\[].*\n)*?${name}=(.*)$`, 'm').exec(text)?.[1] ?? ''
  if (protocol === 'ews') return `ews ${key('Ews Backend', 'Hosturl')}`
  const method = key('Security', 'Method')
  const [host, port] = [key('Authentication', 'Host'), key('Authentication', 'Port')]
  // In a key file, a backslash is written twice.
  const login = key('Authentication', 'User').replaceAll('\\\\', '\\')
  return server(PROTOCOLS[protocol] ?? protocol, host, port, SECURITIES[method] ?? method, login)
}
