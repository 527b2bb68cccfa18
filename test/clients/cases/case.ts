import type { Fact, Program } from '../program.ts'
import type { Zone } from '../world/dns.ts'

export type Case = {
  readonly name: string
  /** What is special about it, for people. */
  readonly about: string
  readonly program: Program
  readonly address: string
  /** The mail hosts are in it where the program logs in. */
  readonly zone: Zone
  readonly publicUrl?: string
  /** Names whose certificates no program trusts. */
  readonly untrusted?: readonly string[]
  /** Names that another company's service answers, from elsewhere/*.yaml. */
  readonly elsewhere?: readonly string[]
  /** An attacker between the program and the mail servers: no certificate is valid, and log-ins without TLS are accepted. */
  readonly attacked?: true
  /** With a certificate of the world's authority. */
  readonly signs?: true
  /** The user name that opens the mailbox, where the program is to log in. */
  readonly login?: string
  /** By providers/*.yaml, written down by hand: what the service says must not decide what is right. */
  readonly expected: readonly Fact[]
}

/** Both messages, and both log-ins as the servers saw them, inside TLS. */
export function loop(protocol: 'imap' | 'pop3', login: string): readonly Fact[] {
  const logins = [`login ${protocol} encrypted ${login}`, `login smtp encrypted ${login}`]
  return ['message read', 'message sent', ...logins]
}
