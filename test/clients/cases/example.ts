/** What providers/example.test.yaml says for Anna, and the worlds in which her domain is found. */
import type { Fact } from '../program.ts'
import type { Zone } from '../world/dns.ts'

export const USER = 'anna.lind'
export const ANNA = `${USER}@example.test`
export const IMAP = `imap letters.example.test:993 tls ${ANNA}`
export const POP3 = `pop3 collect.example.test:995 tls ${ANNA}`
export const SMTP = `smtp outbox.example.test:465 tls ${ANNA}`

/** Where Thunderbird says that its settings are from. */
export const FROM_AUTOCONFIG = 'from xml-from-isp-https'

/** The two servers of the smaller provider files. */
export function serversOf(domain: string, login: string): readonly [imap: Fact, smtp: Fact] {
  return [`imap letters.${domain}:993 tls ${login}`, `smtp outbox.${domain}:465 tls ${login}`]
}

export const MAIL_HOSTS = [
  'letters.example.test',
  'collect.example.test',
  'outbox.example.test'
] as const
export const AUTOCONFIG: Zone = { names: ['autoconfig.example.test'] }
export const DOMAIN_ALONE: Zone = { names: ['example.test'] }
export const AUTODISCOVER: Zone = { names: ['autodiscover.example.test'] }

/** The same world, with the mail servers in it. */
export function withMail({ names, ...records }: Zone): Zone {
  return { names: [...names, ...MAIL_HOSTS], ...records }
}
