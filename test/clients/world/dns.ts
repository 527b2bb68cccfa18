/** The only name server there is: every name that a case lists is at 127.0.0.1, and no other name exists. */
import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'

export type Zone = {
  /** The names that have an address. */
  readonly names: readonly string[]
  /** Domain → its mail exchanger. */
  readonly mx?: Readonly<Record<string, string>>
  /** `_service._tcp.DOMAIN` → the host that has it, on port 443. */
  readonly srv?: Readonly<Record<string, string>>
}

const [A, MX, SRV] = [1, 15, 33]
const TYPES = new Map([
  [A, 'A'],
  [2, 'NS'],
  [MX, 'MX'],
  [SRV, 'SRV'],
  [5, 'CNAME'],
  [16, 'TXT'],
  [28, 'AAAA']
])

/** @returns what is looked up from now on, as `MX example.com`. */
export async function startDns(zone: Zone): Promise<readonly string[]> {
  const asked: string[] = []
  const answer = (query: Buffer): Buffer => {
    const { name, type } = questionOf(query)
    asked.push(`${TYPES.get(type) ?? type} ${name}`)
    return reply(query, zone, name, type)
  }
  const udp = createSocket('udp4')
  udp.on('message', (query, { port, address }) => udp.send(answer(query), port, address))
  const tcp = createServer(socket => {
    socket.on('error', () => socket.destroy())
    socket.on('data', query => {
      const message = answer(query.subarray(2))
      socket.end(Buffer.concat([number(message.length), message]))
    })
  })
  await new Promise<void>(resolve => udp.bind(53, '127.0.0.1', resolve))
  await new Promise<void>(resolve => tcp.listen(53, '127.0.0.1', resolve))
  return asked
}

type Question = { readonly name: string; readonly type: number; readonly end: number }

const HEADER = 12

function questionOf(query: Buffer): Question {
  const labels: string[] = []
  let at = HEADER
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

function reply(query: Buffer, zone: Zone, name: string, type: number): Buffer {
  const { names, mx = {}, srv = {} } = zone
  const exists = names.includes(name) || name in mx || name in srv
  const data = dataOf({ names, mx, srv }, name, type)
  const question = query.subarray(HEADER, questionOf(query).end)
  const AUTHORITATIVE = 0x85_80
  const NO_SUCH_NAME = 3
  const head = [AUTHORITATIVE + (exists ? 0 : NO_SUCH_NAME), 1, data ? 1 : 0, 0, 0]
  const record = data ? [question, number(0), number(5), number(data.length), data] : []
  return Buffer.concat([query.subarray(0, 2), ...head.map(number), question, ...record])
}

function dataOf(
  { names, mx, srv }: Required<Zone>,
  name: string,
  type: number
): Buffer | undefined {
  if (type === A && names.includes(name)) return Buffer.from([127, 0, 0, 1])
  const exchanger = mx[name]
  if (type === MX && exchanger) return Buffer.concat([number(10), wire(exchanger)])
  const host = srv[name]
  if (type === SRV && host) return Buffer.concat([...[0, 0, 443].map(number), wire(host)])
  return undefined
}

function wire(name: string): Buffer {
  const labels = name
    .split('.')
    .map(label => Buffer.from(`${String.fromCodePoint(label.length)}${label}`, 'latin1'))
  return Buffer.concat([...labels, Buffer.from([0])])
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
