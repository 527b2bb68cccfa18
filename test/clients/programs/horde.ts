/** Debian's Horde_Mail_Autoconfig, the look-up of Horde's webmail. It asks by plain http only. */
import { fileURLToPath } from 'node:url'
import { type Program, server } from '../program.ts'
import { must } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'

const SCRIPT = fileURLToPath(new URL('horde-lookup.php', import.meta.url))
const PROTOCOLS: Readonly<Record<string, string>> = { Imap: 'imap', Pop3: 'pop3', Msa: 'smtp' }

type Found = readonly [
  kind: string,
  host: string,
  port: number,
  tls: string | boolean | null,
  login: string | null
]

export const horde: Program = {
  name: 'Horde_Mail_Autoconfig',
  packages: ['php-horde-mail-autoconfig', 'php-cli', 'php-xml', 'php-curl', 'php-horde-http'],
  version: () => versionOf('php-horde-mail-autoconfig'),
  seconds: 90,
  async *run({ env, address }) {
    const found = await must('php', [SCRIPT, address], { env, seconds: 75 })
    if (found === '') throw new Error('no servers found')
    yield* found
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Found)
      .map(([kind, host, port, tls, login]) =>
        server(
          PROTOCOLS[kind] ?? kind,
          host,
          port,
          tls === 'tls' ? 'tls' : String(tls),
          login ?? ''
        )
      )
  }
}
