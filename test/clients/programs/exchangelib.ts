/** Debian's exchangelib: how programs in Python find Exchange Web Services. */
import { fileURLToPath } from 'node:url'
import type { Program } from '../program.ts'
import { must } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'
import { PASSWORD } from '../world/mail-server.ts'

const SCRIPT = fileURLToPath(new URL('exchangelib-lookup.py', import.meta.url))

export const exchangelib: Program = {
  name: 'exchangelib',
  packages: ['python3-exchangelib'],
  version: () => versionOf('python3-exchangelib'),
  seconds: 120,
  async *run({ env, address, authority }) {
    // It brings a list of authorities along.
    const trusting = { ...env, REQUESTS_CA_BUNDLE: authority.certificate }
    const args = [SCRIPT, address, PASSWORD]
    const found = await must('/usr/bin/python3', args, { env: trusting, seconds: 100 })
    const [url, mailbox] = JSON.parse(found) as readonly string[]
    yield* [`ews ${url}`, `mailbox ${mailbox}`]
  }
}
