/** ews-javascript-api, a port of Microsoft's EWS Managed API: how programs in JavaScript find Exchange Web Services. */
import { fileURLToPath } from 'node:url'
import type { Program } from '../program.ts'
import { must } from '../world/command.ts'
import { npmFolder, npmVersion } from '../world/debian.ts'
import { PASSWORD } from '../world/mail-server.ts'

const SCRIPT = fileURLToPath(new URL('ews-lookup.js', import.meta.url))
const NPM = { name: 'ews-javascript-api', version: '0.15.3' }

export const ews: Program = {
  name: 'ews-javascript-api',
  packages: [],
  npm: NPM,
  version: () => npmVersion(NPM),
  seconds: 120,
  async *run({ env, address, authority }) {
    const trusting = { ...env, NODE_EXTRA_CA_CERTS: authority.certificate }
    const args = [SCRIPT, npmFolder(NPM), address, PASSWORD]
    const said = await must(process.execPath, args, { env: trusting, seconds: 100 })
    const [url, setting, mailbox] = JSON.parse(said.trim().split('\n').at(-1) ?? '') as string[]
    yield* [`ews ${url}`, `setting ${setting}`, `mailbox ${mailbox}`]
  }
}
