import type { Authority } from './world/authority.ts'
import type { NpmPackage } from './world/debian.ts'
import type { Exchange } from './world/front.ts'
import type { MailServer } from './world/mail-server.ts'
import type { Service } from './world/service.ts'

/** What a program finds around it. */
export type World = {
  /** A folder for what it writes. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly address: string
  readonly authority: Authority
  /** Where the case has a mailbox. */
  readonly mail: MailServer | undefined
  /** What the program asked so far. */
  readonly exchanges: readonly Exchange[]
  readonly edit: Service['edit']
}

/**
 * One thing that the program made of the answers, in the words of provider files: `imap imap.example.com:993 tls anna`.
 * Programs differ in what they know: where one keeps no login, its fact ends before it.
 */
export type Fact = string

export type Program = {
  readonly name: string
  /** Debian's packages that it needs, the first one being its own. */
  readonly packages: readonly string[]
  readonly npm?: NpmPackage
  /** As its package says. */
  readonly version: () => string
  /** How long it may take: many times what it takes. */
  readonly seconds: number
  /** Runs it. → everything that it derived, in its order, as soon as it is known. Throws where it does not get there. */
  readonly run: (world: World) => AsyncIterable<Fact>
}

/** Protocol, place, security and login of one server. */
export function server(
  protocol: string,
  host: string,
  port: number | string,
  security: string,
  login?: string
): Fact {
  return [protocol, `${host}:${port}`, security, ...(login ? [login] : [])].join(' ')
}
