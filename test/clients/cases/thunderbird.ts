import type { Fact } from '../program.ts'
import { thunderbirdAccount, thunderbirdFinds } from '../programs/thunderbird.ts'
import { type Case, loop } from './case.ts'
import {
  ANNA,
  AUTOCONFIG,
  AUTODISCOVER,
  DOMAIN_ALONE,
  FROM_AUTOCONFIG,
  IMAP,
  POP3,
  SMTP,
  USER
} from './example.ts'

const AT_THE_HOSTER = [
  `imap letters.hoster.test:993 tls ${USER}@customer.test`,
  `smtp outbox.hoster.test:465 tls ${USER}@customer.test`
]

const finds: readonly Case[] = [
  {
    name: 'thunderbird-host',
    about: 'autoconfig.DOMAIN',
    program: thunderbirdFinds,
    address: ANNA,
    zone: AUTOCONFIG,
    expected: [FROM_AUTOCONFIG, IMAP, POP3, SMTP]
  },
  {
    name: 'thunderbird-well-known',
    about: 'DOMAIN/.well-known, where autoconfig.DOMAIN does not exist',
    program: thunderbirdFinds,
    address: ANNA,
    zone: DOMAIN_ALONE,
    expected: [FROM_AUTOCONFIG, IMAP, POP3, SMTP]
  },
  {
    name: 'thunderbird-mx',
    about: 'a customer’s domain with only an MX record',
    program: thunderbirdFinds,
    address: `${USER}@customer.test`,
    zone: { names: ['autoconfig.hoster.test'], mx: { 'customer.test': 'mx1.hoster.test' } },
    expected: [FROM_AUTOCONFIG, ...AT_THE_HOSTER]
  },
  {
    name: 'thunderbird-autodiscover',
    about: 'Autodiscover only',
    program: thunderbirdFinds,
    address: ANNA,
    zone: AUTODISCOVER,
    expected: ['from exchange-from-url1', IMAP, POP3, SMTP]
  },
  {
    name: 'thunderbird-srv',
    about: 'a customer’s domain whose SRV record names the hoster’s Autodiscover',
    program: thunderbirdFinds,
    address: `${USER}@customer.test`,
    zone: {
      names: ['autodiscover.hoster.test'],
      srv: { '_autodiscover._tcp.customer.test': 'autodiscover.hoster.test' }
    },
    publicUrl: 'https://autodiscover.hoster.test',
    expected: [
      'asks before going to https://hoster.test',
      'from exchange-from-srv',
      ...AT_THE_HOSTER
    ]
  }
]

/** One case of the account dialog, with a provider file of its own. */
function dialog(
  name: string,
  about: string,
  address: string,
  [incoming, outgoing]: readonly [host: string, host: string],
  expected: readonly [incoming: Fact, outgoing: Fact],
  login = address
): Case {
  const domain = address.split('@')[1] ?? ''
  const protocol = expected[0].startsWith('pop3') ? 'pop3' : 'imap'
  return {
    name: `thunderbird-account-${name}`,
    about: `the account dialog, ${about}`,
    program: thunderbirdAccount,
    address,
    zone: { names: [...new Set([`autoconfig.${domain}`, incoming, outgoing])] },
    login,
    expected: [
      ...expected.map(fact => `${fact} ${login}`),
      'account made',
      ...loop(protocol, login)
    ]
  }
}

const accounts: readonly Case[] = [
  dialog(
    'tls',
    'TLS from the first byte',
    ANNA,
    ['letters.example.test', 'outbox.example.test'],
    ['imap letters.example.test:993 tls', 'smtp outbox.example.test:465 tls']
  ),
  dialog(
    'starttls',
    'STARTTLS',
    `${USER}@starttls.test`,
    ['letters.starttls.test', 'letters.starttls.test'],
    ['imap letters.starttls.test:143 starttls', 'smtp letters.starttls.test:587 starttls']
  ),
  dialog(
    'pop3',
    'POP3',
    `${USER}@pop3.test`,
    ['collect.pop3.test', 'outbox.pop3.test'],
    ['pop3 collect.pop3.test:995 tls', 'smtp outbox.pop3.test:465 tls']
  ),
  dialog(
    'localpart',
    'login: "{localpart}"',
    `${USER}@localpart.test`,
    ['letters.localpart.test', 'outbox.localpart.test'],
    ['imap letters.localpart.test:993 tls', 'smtp outbox.localpart.test:465 tls'],
    USER
  ),
  dialog(
    'international',
    'bücher.test as its A-label',
    `${USER}@xn--bcher-kva.test`,
    ['letters.xn--bcher-kva.test', 'letters.xn--bcher-kva.test'],
    ['imap letters.xn--bcher-kva.test:993 tls', 'smtp letters.xn--bcher-kva.test:465 tls']
  ),
  dialog(
    'elsewhere',
    'mail hosts in another domain',
    `${USER}@elsewhere.test`,
    ['letters.servers.example', 'outbox.servers.example'],
    ['imap letters.servers.example:993 tls', 'smtp outbox.servers.example:587 starttls']
  )
]

export const thunderbird: readonly Case[] = [...finds, ...accounts]
