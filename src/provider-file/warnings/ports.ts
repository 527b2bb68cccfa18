/** Ports and security that do not go together as programs expect. */
import type { Protocol, Provider, Server } from '../../settings/settings.ts'
import type { ProblemText } from '../problem.ts'
import type { Source } from '../source.ts'

// What programs go by when a document cannot say STARTTLS (Autodiscover; Thunderbird, FairEmail).
const STARTTLS_PORTS = [143, 110, 25, 587]
const TLS_PORTS = [993, 995, 465]

const NAMES = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP', sieve: 'ManageSieve' } as const
type Named = Protocol | 'sieve'

/** The ports that IANA assigned to these protocols. Any other port may be anybody's. */
const OWNERS: ReadonlyMap<number, Named> = new Map([
  [143, 'imap'],
  [993, 'imap'],
  [110, 'pop3'],
  [995, 'pop3'],
  [25, 'smtp'],
  [465, 'smtp'],
  [587, 'smtp'],
  [4190, 'sieve']
])

type Path = readonly PropertyKey[]

export function warnPort(source: Source, path: Path, server: Server): void {
  warn(source, path, ownedByAnother(server.protocol, server.port) ?? wrongSecurity(server))
}

export function warnSievePort(source: Source, { sieve }: Provider): void {
  if (sieve) warn(source, ['sieve'], ownedByAnother('sieve', sieve.port))
}

function warn(source: Source, path: Path, text: ProblemText | undefined): void {
  if (text) source.warn([...path, 'port'], { code: 'unusual-port', ...text })
}

function ownedByAnother(protocol: Named, port: number): ProblemText | undefined {
  const owner = OWNERS.get(port)
  if (owner === undefined || owner === protocol) return undefined
  const own = [...OWNERS].filter(([, named]) => named === protocol).map(([number]) => number)
  return {
    message: `port ${port} is a port of ${NAMES[owner]}, not of ${NAMES[protocol]}`,
    hint: `the ports of ${NAMES[protocol]}: ${own.join(', ')}`
  }
}

function wrongSecurity({
  port,
  security
}: Pick<Server, 'port' | 'security'>): ProblemText | undefined {
  const isTls = TLS_PORTS.includes(port)
  const isStarttls = STARTTLS_PORTS.includes(port)
  return {
    tls: isStarttls ? tlsOnStarttlsPort(port) : undefined,
    starttls: isStarttls ? undefined : starttlsElsewhere(port),
    none: isTls ? unencryptedOnTlsPort(port) : undefined
  }[security] satisfies ProblemText | undefined
}

function starttlsElsewhere(port: number): ProblemText {
  return {
    message: `Autodiscover cannot say STARTTLS on port ${port}, because its programs go by the port: it leaves this server out`,
    hint: 'ports 143, 110, 25 and 587 mean STARTTLS'
  }
}

function tlsOnStarttlsPort(port: number): ProblemText {
  return {
    message: `port ${port} is a STARTTLS port: programs will not try TLS from the first byte there`,
    hint: 'security: starttls'
  }
}

function unencryptedOnTlsPort(port: number): ProblemText {
  return {
    message: `port ${port} is a TLS port: programs will try TLS there`,
    hint: 'security: tls'
  }
}
