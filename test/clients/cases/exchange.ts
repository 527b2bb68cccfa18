/** Exchange Web Services, where the provider file has `exchange`. */
import type { Fact, Program } from '../program.ts'
import { evolution } from '../programs/evolution.ts'
import { ews } from '../programs/ews.ts'
import { exchangelib } from '../programs/exchangelib.ts'
import type { Case } from './case.ts'
import { USER } from './example.ts'

const ADDRESS = `${USER}@exchange.test`
const URL = 'https://mail.exchange.test/EWS/Exchange.asmx'

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
  exchangeCase('evolution-exchange', 'Autodiscover, by evolution-ews', evolution),
  exchangeCase('exchangelib', 'Autodiscover', exchangelib, [`mailbox ${ADDRESS}`]),
  exchangeCase('ews-javascript-api', 'Autodiscover by SOAP', ews, [
    `setting ${URL}`,
    `mailbox ${ADDRESS}`
  ])
]
