/** What programs keep of an answer, after the operator changed the provider file. */
import { thunderbirdAgain } from '../programs/thunderbird.ts'
import type { Case } from './case.ts'
import { ANNA, AUTOCONFIG, IMAP } from './example.ts'

const SECOND = `imap second.example.test:993 tls ${ANNA}`
const THIRD = `imap third.example.test:993 tls ${ANNA}`

export const reload: readonly Case[] = [
  {
    name: 'thunderbird-reload',
    about: 'a host renamed while Thunderbird runs, and again before it restarts',
    program: thunderbirdAgain('letters.example.test', 'second.example.test', 'third.example.test'),
    address: ANNA,
    zone: AUTOCONFIG,
    expected: [
      IMAP,
      `unchanged: ${IMAP}`,
      'asked again: 304',
      `changed: ${SECOND}`,
      `restarted: ${SECOND}`,
      'asked again: 304',
      `changed, restarted: ${THIRD}`
    ]
  }
]
