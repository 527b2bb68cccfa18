/** Mozilla's remote control: a length, a colon, and a JSON array, both ways. */
import { connect, type Socket } from 'node:net'
import { until } from '../world/command.ts'

type Message = readonly [
  kind: number,
  id: number,
  error: { message: string } | null,
  result: unknown
]
type Waiting = { readonly done: (result: unknown) => void; readonly failed: (error: Error) => void }

export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #heard = Buffer.alloc(0)
  #sent = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', chunk => this.#hear(chunk))
    socket.on('close', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('it has gone'))
    })
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = await until('Marionette listens', () => reach(port), 120)
    return new Marionette(socket)
  }

  send(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#sent += 1
    const id = this.#sent
    const text = JSON.stringify([0, id, name, parameters])
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`)
    return new Promise((done, failed) => this.#waiting.set(id, { done, failed }))
  }

  /** Runs the body of an async function in the program itself. `args` are its arguments, its result is JSON. */
  async run(body: string, args: readonly unknown[]): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]
      const run = async args => { ${body} }
      run(Array.from(arguments).slice(0, -1)).then(
        value => done(JSON.stringify({ value })),
        error => done(JSON.stringify({ error: String(error) }))
      )`
    const options = { newSandbox: true, sandbox: 'system' }
    const sent = await this.send('WebDriver:ExecuteAsyncScript', { script, args, ...options })
    const { value: text } = sent as { value: string }
    const { value, error } = JSON.parse(text) as { value?: unknown; error?: string }
    if (error !== undefined) throw new Error(error)
    return value
  }

  #hear(chunk: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, chunk])
    for (let colon = this.#heard.indexOf(':'); colon > 0; colon = this.#heard.indexOf(':')) {
      const end = colon + 1 + Number(this.#heard.toString('latin1', 0, colon))
      if (this.#heard.length < end) return
      const message = JSON.parse(this.#heard.toString('utf8', colon + 1, end)) as unknown
      this.#heard = this.#heard.subarray(end)
      // The first one is a greeting, and no array.
      if (Array.isArray(message)) this.#resolve(message as unknown as Message)
    }
  }

  #resolve([, id, error, result]: Message): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.failed(new Error(error.message))
    else waiting?.done(result)
  }
}

function reach(port: number): Promise<Socket | undefined> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', () => resolve(undefined))
  })
}
