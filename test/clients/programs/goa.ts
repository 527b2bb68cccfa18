/** GNOME Online Accounts: its look-up of Exchange, in the library behind the panel of GNOME's settings. */
import { fileURLToPath } from 'node:url'
import type { Program } from '../program.ts'
import { command } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'
import { PASSWORD } from '../world/mail-server.ts'
import { compile } from './compile.ts'

const SOURCE = fileURLToPath(new URL('goa-lookup.c', import.meta.url))

export const goa: Program = {
  name: 'GNOME Online Accounts',
  packages: ['libgoa-backend-1.0-1', 'gcc', 'libglib2.0-dev', 'pkg-config', 'glib-networking'],
  version: () => versionOf('libgoa-backend-1.0-1'),
  seconds: 40,
  async *run({ folder, env, address }) {
    const program = await compile(SOURCE, folder, 'gio-2.0', ['-ldl'])
    const [user = '', domain = ''] = address.split('@')
    const { code, err } = await command(program, [address, PASSWORD, user, domain], {
      env,
      seconds: 30
    })
    if (code > 1) throw new Error(err)
    yield code === 0 ? 'Exchange found' : (err.trim().split('\n').at(-1) ?? '')
  }
}
