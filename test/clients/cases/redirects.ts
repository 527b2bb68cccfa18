/** Autodiscover that leads elsewhere: to another company, or to the service's own name. */
import type { Fact, Program } from '../program.ts'
import { evolution } from '../programs/evolution.ts'
import { ews } from '../programs/ews.ts'
import { exchangelib } from '../programs/exchangelib.ts'
import { goa } from '../programs/goa.ts'
import { thunderbirdFinds } from '../programs/thunderbird.ts'
import type { Case } from './case.ts'
import { USER } from './example.ts'
import { ADDRESS, URL } from './exchange.ts'

const MOVED = `${USER}@moved.test`
const OTHER = 'https://mail.other.test/EWS/Exchange.asmx'

/** Another company's Exchange, to which the provider's `redirect` leads. */
function moved(name: string, program: Program, expected: readonly Fact[]): Case {
  return {
    name: `${name}-moved`,
    about: 'redirect: the URL of another company’s Autodiscover',
    program,
    address: MOVED,
    zone: { names: ['autodiscover.moved.test', 'autodiscover.other.test'] },
    elsewhere: ['autodiscover.other.test'],
    publicUrl: 'https://autodiscover.moved.test',
    expected
  }
}

/** The domain's own https has a certificate of an unknown authority; its http leads to PUBLIC_URL. */
function untrusted(name: string, program: Program, expected: readonly Fact[]): Case {
  return {
    name: `${name}-untrusted`,
    about: 'an untrusted certificate at autodiscover.DOMAIN, where http leads to PUBLIC_URL',
    program,
    address: ADDRESS,
    zone: { names: ['autodiscover.exchange.test', 'mailsetup.test'] },
    untrusted: ['autodiscover.exchange.test'],
    publicUrl: 'https://mailsetup.test',
    expected
  }
}

export const redirects: readonly Case[] = [
  // It goes on with a GET, which contains no address.
  moved('thunderbird', thunderbirdFinds, [
    'from exchange-from-url1',
    `imap letters.other.test:993 tls ${MOVED}`,
    `exchange mail.other.test:443 tls ${MOVED}`,
    `smtp outbox.other.test:465 tls ${MOVED}`
  ]),
  moved('evolution', evolution, [`ews ${OTHER}`]),
  moved('exchangelib', exchangelib, [`ews ${OTHER}`, `mailbox ${MOVED}`]),
  moved('ews-javascript-api', ews, [`ews ${OTHER}`, `setting ${OTHER}`, `mailbox ${MOVED}`]),
  moved('goa', goa, ['Exchange found']),
  untrusted('exchangelib', exchangelib, [`ews ${URL}`, `mailbox ${ADDRESS}`]),
  untrusted('ews-javascript-api', ews, [`ews ${URL}`, `setting ${URL}`, `mailbox ${ADDRESS}`])
]
