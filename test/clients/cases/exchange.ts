/** Exchange Web Services, where the provider file has `exchange`. */
import type { Fact, Program } from '../program.ts'
import { evolution } from '../programs/evolution.ts'
import { ews } from '../programs/ews.ts'
import { goa } from '../programs/goa.ts'
import { thunderbirdFinds } from '../programs/thunderbird.ts'
import { exchangelib } from '../programs/exchangelib.ts'
import type { Case } from './case.ts'
import { USER } from './example.ts'

export const ADDRESS = `${USER}@exchange.test`
export const URL = 'https://mail.exchange.test/EWS/Exchange.asmx'

function exchangeCase(
  name: string,
  about: string,
  program: Program,
  others: readonly Fact[] = []
): Case {
  return {
    name,
    about,
    program,
    address: ADDRESS,
    zone: { names: ['autodiscover.exchange.test'] },
    publicUrl: 'https://autodiscover.exchange.test',
    expected: [`ews ${URL}`, ...others]
  }
}

export const exchange: readonly Case[] = [
  {
    ...exchangeCase(
      'thunderbird-exchange',
      'Autodiscover for IMAP, SMTP and Exchange',
      thunderbirdFinds
    ),
    expected: [
      'from exchange-from-url1',
      `imap letters.exchange.test:993 tls ${ADDRESS}`,
      `exchange mail.exchange.test:443 tls ${ADDRESS}`,
      `smtp outbox.exchange.test:465 tls ${ADDRESS}`
    ]
  },
  { ...exchangeCase('goa', 'Autodiscover', goa), expected: ['Exchange found'] },
  exchangeCase('evolution-exchange', 'Autodiscover, by evolution-ews', evolution),
  exchangeCase('exchangelib', 'Autodiscover', exchangelib, [`mailbox ${ADDRESS}`]),
  exchangeCase('ews-javascript-api', 'Autodiscover by SOAP', ews, [
    `setting ${URL}`,
    `mailbox ${ADDRESS}`
  ])
]
