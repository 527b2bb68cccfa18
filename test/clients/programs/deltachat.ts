/** Delta Chat's core in two versions: it configures itself, receives a message and sends one. */
import { GREETING, mailLoop, REPLY } from '../mail-loop.ts'
import { type Fact, type Program, server, type World } from '../program.ts'
import { npmVersion, type NpmPackage } from '../world/debian.ts'
import { correspondentOf } from '../world/mail-server.ts'
import { Account } from './deltachat-core.ts'

type Run = (world: World, npm: NpmPackage) => AsyncIterable<Fact>

function deltaChat(version: string, run: Run): Program {
  const npm = { name: `@deltachat/stdio-rpc-server-${process.platform}-${process.arch}`, version }
  return {
    name: 'Delta Chat',
    packages: [],
    npm,
    version: () => npmVersion(npm),
    seconds: 240,
    run: world => run(world, npm)
  }
}

/** The last version that believes the machine's own authorities, and takes mail that is not encrypted. */
export const deltaChatOld = deltaChat('1.142.12', async function* (world, npm) {
  const [account] = await Account.configure(world, npm, [world.address])
  if (!account) throw new Error('no account')
  yield await configured(account, 'imap', 'mail')
  yield await configured(account, 'smtp', 'send')
  yield* mailLoop(world, {
    read: async () => {
      const { subject, text } = await account.received(GREETING.body)
      return [subject, text]
    },
    send: async () => {
      const contact = await account.call('create_contact', correspondentOf(world.address), '')
      await account.send(await account.call('create_chat_by_contact_id', contact), REPLY)
    }
  })
})

/** The same version, where no server has a certificate that it trusts. → whether it made an account, and who logged in */
export const deltaChatAttacked = deltaChat('1.142.12', async function* (world, npm) {
  const made = Account.configure(world, npm, [world.address])
  yield await made.then(
    () => 'account made',
    () => 'no account'
  )
  yield* world.mail?.logins() ?? []
})

const SECURITIES: Readonly<Record<string, string>> = { 1: 'tls', 2: 'starttls', 3: 'none' }

async function configured(account: Account, protocol: string, key: string): Promise<string> {
  const names = ['server', 'port', 'security', 'user']
  const values = names.map(name => account.call('get_config', `configured_${key}_${name}`))
  const [host, port, security, login] = (await Promise.all(values)).map(String)
  return server(protocol, host ?? '', port ?? '', SECURITIES[security ?? ''] ?? '?', login)
}

const ACCEPT_INVALID = '3'

/**
 * Later versions believe compiled-in authorities only, so this one is set not to check; and they send and show encrypted
 * mail only, so the correspondent is a second account, whose key is exchanged by mail as when people scan a code.
 */
export const deltaChatNew = deltaChat('2.62.0', async function* (world, npm) {
  const { address, mail } = world
  const addresses = [address, correspondentOf(address)]
  const settings = { imap_certificate_checks: ACCEPT_INVALID }
  const [anna, correspondent] = await Account.configure(world, npm, addresses, settings)
  if (!anna || !correspondent) throw new Error('no account')
  const { used_transport_settings: used = '' } = (await anna.call('get_info')) as Readonly<
    Record<string, string>
  >
  for (const protocol of ['imap', 'smtp']) yield* serversIn(used, protocol)
  const code = await correspondent.call('get_chat_securejoin_qr_code', undefined)
  const chat = await anna.call('secure_join', code)
  await anna.finished('SecurejoinJoinerProgress')
  await anna.send(chat, REPLY)
  const { chatId } = await correspondent.received(REPLY)
  yield 'message sent'
  await correspondent.send(chatId, GREETING.body)
  await anna.received(GREETING.body)
  yield 'message read'
  yield* mail?.logins() ?? []
})

/** `… imap:[imap.example.com:993:tls:anna@example.com, …] …` */
function serversIn(used: string, protocol: string): readonly string[] {
  const [, list = ''] = new RegExp(`${protocol}:\\[(.*?)\\]`).exec(used) ?? []
  return list.split(', ').map(text => {
    const [host = '', port = '', security = '', login] = text.split(':')
    return server(protocol, host, port, security, login)
  })
}
