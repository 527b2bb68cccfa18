import { deltaChatNew, deltaChatOld } from '../programs/deltachat.ts'
import { type Case, loop } from './case.ts'
import { ANNA, AUTOCONFIG, AUTODISCOVER, DOMAIN_ALONE, IMAP, SMTP, withMail } from './example.ts'

const OLD = {
  program: deltaChatOld,
  address: ANNA,
  login: ANNA,
  expected: [IMAP, SMTP, ...loop('imap', ANNA)]
}

export const deltaChat: readonly Case[] = [
  { name: 'deltachat', about: 'autoconfig.DOMAIN', ...OLD, zone: withMail(AUTOCONFIG) },
  {
    name: 'deltachat-well-known',
    about: 'DOMAIN/.well-known',
    ...OLD,
    zone: withMail(DOMAIN_ALONE)
  },
  {
    name: 'deltachat-autodiscover',
    about: 'Autodiscover only, asked with a GET',
    ...OLD,
    zone: withMail(AUTODISCOVER)
  },
  {
    name: 'deltachat-new',
    about: 'the newest version, with an encrypted message in each direction',
    program: deltaChatNew,
    address: ANNA,
    login: ANNA,
    zone: withMail(AUTOCONFIG),
    expected: [
      'imap letters.example.test:993 tls',
      'smtp outbox.example.test:465 tls',
      'message sent',
      'message read',
      `login imap encrypted ${ANNA}`,
      `login smtp encrypted ${ANNA}`
    ]
  }
]
