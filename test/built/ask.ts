import { request, type Agent } from 'node:http'

export type Question = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Heard = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** One request, on a connection of its own unless an agent keeps some. */
export function ask(
  port: number,
  { method, path, headers, body }: Question,
  agent: Agent | false = false
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, agent, timeout: 30_000 }
    const asked = request({ ...options, method, headers: { ...headers } }, answer => {
      const chunks: Uint8Array[] = []
      answer.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text })
      })
      answer.on('error', reject)
    })
    asked.on('timeout', () => asked.destroy(new Error(`no answer to ${path} in 30 s`)))
    asked.on('error', reject).end(body)
  })
}
