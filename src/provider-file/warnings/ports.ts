/** Ports that do not match the protocol or the security. */
import type { Protocol, ProviderTemplate, ServerTemplate } from '../../settings/settings.ts'
import type { ProblemText } from '../problem.ts'
import type { SourceFile } from '../yaml-file.ts'
import type { Path } from '../yaml/find-node.ts'

// Autodiscover has no word for STARTTLS, so programs go by the port: Thunderbird uses STARTTLS on these ports and TLS on all
// others, FairEmail uses STARTTLS on 143 and 587.
const STARTTLS_PORTS = [143, 110, 25, 587]
const TLS_PORTS = [993, 995, 465]

const NAMES = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP', sieve: 'ManageSieve' } as const
type PortOwner = Protocol | 'sieve'

/** The ports that IANA assigned to these protocols. A provider may use any other port for any of them. */
const OWNERS: ReadonlyMap<number, PortOwner> = new Map([
  [143, 'imap'],
  [993, 'imap'],
  [110, 'pop3'],
  [995, 'pop3'],
  [25, 'smtp'],
  [465, 'smtp'],
  [587, 'smtp'],
  [4190, 'sieve']
])

export function warnPort(source: SourceFile, path: Path, server: ServerTemplate): void {
  warn(source, path, ownedByAnother(server.protocol, server.port) ?? wrongSecurity(server))
}

export function warnSievePort(source: SourceFile, { sieve }: ProviderTemplate): void {
  if (sieve) warn(source, ['sieve'], ownedByAnother('sieve', sieve.port))
}

function warn(source: SourceFile, path: Path, text: ProblemText | undefined): void {
  if (text) source.warn([...path, 'port'], { code: 'unusual-port', ...text })
}

/** A port of another protocol is nearly always a slip, and the connection cannot work. */
function ownedByAnother(protocol: PortOwner, port: number): ProblemText | undefined {
  const owner = OWNERS.get(port)
  if (owner === undefined || owner === protocol) return undefined
  const own = [...OWNERS].filter(([, other]) => other === protocol).map(([number]) => number)
  return {
    message: `port ${port} belongs to ${NAMES[owner]}, not to ${NAMES[protocol]}`,
    hint: `${NAMES[protocol]} uses port ${own.join(' or ')}`
  }
}

function wrongSecurity({
  port,
  security
}: Pick<ServerTemplate, 'port' | 'security'>): ProblemText | undefined {
  const isTls = TLS_PORTS.includes(port)
  const isStarttls = STARTTLS_PORTS.includes(port)
  return {
    tls: isStarttls ? tlsOnStarttlsPort(port) : undefined,
    // Such a server is in other documents, which can name STARTTLS.
    starttls: isStarttls ? undefined : starttlsElsewhere(port),
    none: isTls ? unencryptedOnTlsPort(port) : undefined
  }[security] satisfies ProblemText | undefined
}

function starttlsElsewhere(port: number): ProblemText {
  return {
    message: `Autodiscover leaves this server out: its documents cannot express STARTTLS, and programs do not expect STARTTLS on port ${port}`,
    hint: 'use port 143, 110, 25 or 587'
  }
}

function tlsOnStarttlsPort(port: number): ProblemText {
  return {
    message: `port ${port} is for STARTTLS: programs do not try TLS from the first byte there`,
    hint: 'write security: starttls'
  }
}

function unencryptedOnTlsPort(port: number): ProblemText {
  return {
    message: `port ${port} is for TLS, but security is none: programs try TLS there`,
    hint: 'write security: tls'
  }
}
