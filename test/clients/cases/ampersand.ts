/** An address with an `&`, which some programs send as it is. Those that look by autoconfig here encode it. */
import type { Fact, Program } from '../program.ts'
import { evolution } from '../programs/evolution.ts'
import { exchangelib } from '../programs/exchangelib.ts'
import { goa } from '../programs/goa.ts'
import { horde } from '../programs/horde.ts'
import { thunderbirdFinds } from '../programs/thunderbird.ts'
import type { Case } from './case.ts'
import { AUTOCONFIG, AUTODISCOVER } from './example.ts'
import { URL } from './exchange.ts'

const ADDRESS = 'r&d@example.test'
const AT_EXCHANGE = 'r&d@exchange.test'
const SERVERS = [
  `imap letters.example.test:993 tls ${ADDRESS}`,
  `pop3 collect.example.test:995 tls ${ADDRESS}`,
  `smtp outbox.example.test:465 tls ${ADDRESS}`
]

function atExchange(
  name: string,
  about: string,
  program: Program,
  expected: readonly Fact[]
): Case {
  return {
    name: `${name}-exchange-ampersand`,
    about,
    program,
    address: AT_EXCHANGE,
    zone: { names: ['autodiscover.exchange.test'] },
    publicUrl: 'https://autodiscover.exchange.test',
    expected
  }
}

export const ampersand: readonly Case[] = [
  {
    name: 'thunderbird-ampersand',
    about: 'r&d@… to Autodiscover, in XML that is not well-formed',
    program: thunderbirdFinds,
    address: ADDRESS,
    zone: AUTODISCOVER,
    expected: ['from exchange-from-url1', ...SERVERS]
  },
  {
    name: 'horde-ampersand',
    about: 'r&d@… to autoconfig',
    program: horde,
    address: ADDRESS,
    zone: AUTOCONFIG,
    expected: SERVERS
  },
  atExchange('exchangelib', 'r&d@… to Autodiscover', exchangelib, [
    `ews ${URL}`,
    `mailbox ${AT_EXCHANGE}`
  ]),
  atExchange(
    'evolution',
    'r&d@… to Autodiscover, which Evolution sends as an empty element',
    evolution,
    [`ews ${URL}`]
  ),
  atExchange('goa', 'r&d@… to Autodiscover, sent as an empty element', goa, ['Exchange found'])
]
