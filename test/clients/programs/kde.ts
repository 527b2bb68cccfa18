/** KDE's account wizard: its class Ispdb, by the program `ispdb` that Debian's package has for trying it out. */
import { type Fact, type Program, server } from '../program.ts'
import { command, must } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'

// KIO thinks itself offline where there is nothing but loopback. This pair of interfaces leads nowhere: its address is
// one for documentation, it has no route, and every name is at 127.0.0.1.
const IDLE_NETWORK = [
  'link add idle0 type veth peer name idle1',
  'link set idle0 addrgenmode none',
  'link set idle1 addrgenmode none',
  'link set idle1 up',
  'link set idle0 up',
  'addr add 192.0.2.1/32 dev idle0'
]

export const kde: Program = {
  name: 'KDE account wizard',
  packages: ['accountwizard', 'dbus-daemon'],
  version: () => versionOf('accountwizard'),
  seconds: 90,
  async *run({ env, address }) {
    for (const line of IDLE_NETWORK) await must('ip', line.split(' '))
    // Without an answer it asks the last address for ever.
    const args = ['--', 'timeout', '60', 'ispdb', '--email', address]
    const talkative = {
      QT_QPA_PLATFORM: 'offscreen',
      QT_LOGGING_RULES: '*.debug=true;qt.*.debug=false'
    }
    const { code, out, err } = await command('dbus-run-session', args, {
      env: { ...env, ...talkative },
      seconds: 75
    })
    const facts = factsIn(`${out}\n${err}`)
    if (code !== 0)
      throw new Error(`ispdb ended with ${code}: ${facts.join() || 'no servers found'}`)
    yield* facts
  }
}

const HEADING = /: (imap|pop3|smtp) servers:$/i
const SERVER = /hostname: "(.*?)" - port: (\d+) - encryption: "(.*?)" - username: "(.*?)"/
// Its words; TLS is what it calls STARTTLS.
const SECURITIES: Readonly<Record<string, string>> = { SSL: 'tls', TLS: 'starttls', None: 'none' }

/** Servers stand one a line, below a heading for each protocol. */
function factsIn(text: string): readonly Fact[] {
  const facts: Fact[] = []
  let protocol = ''
  for (const line of text.split('\n')) {
    protocol = HEADING.exec(line)?.[1]?.toLowerCase() ?? protocol
    const [found, host = '', port = '', security = '', login] = SERVER.exec(line) ?? []
    if (!found) continue
    // Qt prints texts as it would write them in a program.
    const name = login?.replaceAll('\\\\', '\\')
    facts.push(server(protocol, host, port, SECURITIES[security] ?? security, name))
  }
  return facts
}
