/** A client of yaml-language-server, which checks YAML in editors. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}
type Diagnostics = {
  readonly uri: string
  readonly diagnostics: readonly {
    readonly message: string
    readonly range: { readonly start: { readonly line: number } }
  }[]
}

export type LanguageServer = {
  /** Opens a text under a URI → its diagnostics as `line: message`. Lines count from 1. */
  readonly diagnose: (uri: string, text: string) => Promise<string[]>
  readonly stop: () => void
}

export async function startLanguageServer(): Promise<LanguageServer> {
  const program = createRequire(import.meta.url).resolve(
    'yaml-language-server/bin/yaml-language-server'
  )
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore']
  })
  const waiting = new Map<number | string, (value: unknown) => void>()
  const responseTo = (key: number | string): Promise<unknown> =>
    new Promise(resolve => waiting.set(key, resolve))

  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  function receive({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as Diagnostics
      waiting.get(uri)?.(diagnostics.map(d => `${d.range.start.line + 1}: ${d.message}`))
    } else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) waiting.get(id)?.(result)
  }
  server.stdout.on('data', messagesTo(receive))

  send({
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} }
  })
  await responseTo(1)
  send({ method: 'initialized', params: {} })
  // No schema from the network, only the one that the file names.
  const yaml = { validate: true, schemaStore: { enable: false } }
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } })

  return {
    async diagnose(uri, text) {
      const response = responseTo(uri)
      const textDocument = { uri, languageId: 'yaml', version: 1, text }
      send({ method: 'textDocument/didOpen', params: { textDocument } })
      return (await response) as string[]
    },
    stop: () => void server.kill()
  }
}

/** Chunks of bytes → whole messages (LSP base protocol). */
function messagesTo(receive: (message: Message) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  return chunk => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = rest.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1])
      const end = head + 4 + length
      if (head < 0 || rest.length < end) return
      receive(JSON.parse(rest.toString('utf8', head + 4, end)) as Message)
      rest = rest.subarray(end)
    }
  }
}
