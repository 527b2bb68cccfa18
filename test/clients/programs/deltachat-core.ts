/** Delta Chat's core: the program that all its apps are built around, spoken to by JSON-RPC. */
import { spawn } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { World } from '../program.ts'
import { until } from '../world/command.ts'
import { npmFolder, type NpmPackage } from '../world/debian.ts'
import { PASSWORD } from '../world/mail-server.ts'

type Rpc = (method: string, ...params: readonly unknown[]) => Promise<unknown>
type Answer = {
  readonly id: number
  readonly result: unknown
  readonly error?: { message: string }
}
type Event = { readonly kind: string; readonly msgId?: number; readonly progress?: number }
type Heard = { readonly contextId: number; readonly event: Event }
type Message = {
  readonly chatId: number
  readonly fromId: number
  readonly subject: string
  readonly text: string
}

/** Contacts up to this number are the core's own, and write messages of their own. */
const LAST_SPECIAL = 9

export class Account {
  readonly #rpc: Rpc
  readonly #id: number
  readonly #heard: readonly Heard[]

  private constructor(rpc: Rpc, id: number, heard: readonly Heard[]) {
    this.#rpc = rpc
    this.#id = id
    this.#heard = heard
  }

  /** An account for each address in one core, which finds out its servers and tries them. */
  static async configure(
    { folder, env, authority }: World,
    npm: NpmPackage,
    addresses: readonly string[],
    settings: Readonly<Record<string, string>> = {}
  ): Promise<readonly Account[]> {
    const program = join(npmFolder(npm), 'deltachat-rpc-server')
    chmodSync(program, 0o755)
    const places = { DC_ACCOUNTS_PATH: join(folder, 'accounts') }
    const rpc = start(program, { ...env, ...places, SSL_CERT_FILE: authority.certificate })
    const heard: Heard[] = []
    void listen(rpc, heard)
    const accounts: Account[] = []
    for (const addr of addresses) {
      const id = Number(await rpc('add_account'))
      await rpc('batch_set_config', id, { addr, mail_pw: PASSWORD, ...settings })
      await rpc('configure', id)
      await rpc('start_io', id)
      accounts.push(new Account(rpc, id, heard))
    }
    return accounts
  }

  call(method: string, ...params: readonly unknown[]): Promise<unknown> {
    return this.#rpc(method, this.#id, ...params)
  }

  async send(chat: unknown, text: string): Promise<void> {
    await this.call('send_msg', chat, { text, viewtype: 'Text' })
  }

  /** The first message from another person that holds a text. */
  received(text: string): Promise<Message> {
    const seek = async (): Promise<Message | undefined> => {
      const messages = await Promise.all(this.#events().map(({ msgId }) => this.#message(msgId)))
      return messages.find(message => message?.text.includes(text))
    }
    return until(`a message with "${text}"`, seek, 90)
  }

  /** An event of one kind whose progress is at its end. */
  async finished(kind: string): Promise<void> {
    const isDone = (event: Event): boolean => event.kind === kind && event.progress === 1000
    await until(kind, () => this.#events().find(isDone), 90)
  }

  async #message(id: number | undefined): Promise<Message | undefined> {
    if (!id) return undefined
    // Some are gone soon after they came: the core's own talk about keys.
    const message = (await this.call('get_message', id).catch(() => undefined)) as
      | Message
      | undefined
    return message && message.fromId > LAST_SPECIAL ? message : undefined
  }

  #events(): readonly Event[] {
    return this.#heard.filter(({ contextId }) => contextId === this.#id).map(({ event }) => event)
  }
}

function start(program: string, env: Readonly<Record<string, string>>): Rpc {
  const { stdin, stdout } = spawn(program, { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting = new Map<number, (answer: Answer) => void>()
  createInterface(stdout).on('line', line => {
    const answer = JSON.parse(line) as Answer
    waiting.get(answer.id)?.(answer)
  })
  return async (method, ...params) => {
    const id = waiting.size + 1
    const answered = new Promise<Answer>(resolve => waiting.set(id, resolve))
    stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    const { result, error } = await answered
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }
}

async function listen(rpc: Rpc, heard: Heard[]): Promise<void> {
  for (;;) heard.push((await rpc('get_next_event')) as Heard)
}
