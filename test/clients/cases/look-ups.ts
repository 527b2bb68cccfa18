/** Programs whose look-up can be called without their windows. */
import type { Program } from '../program.ts'
import { evolution } from '../programs/evolution.ts'
import { geary } from '../programs/geary.ts'
import { horde } from '../programs/horde.ts'
import { kde } from '../programs/kde.ts'
import type { Case } from './case.ts'
import { ANNA, AUTOCONFIG, DOMAIN_ALONE, IMAP, POP3, SMTP } from './example.ts'

function both(name: string, about: string, program: Program): readonly Case[] {
  const same = { program, address: ANNA, expected: [IMAP, POP3, SMTP] }
  return [
    { name, about: `autoconfig.DOMAIN, ${about}`, ...same, zone: AUTOCONFIG },
    { name: `${name}-well-known`, about: 'DOMAIN/.well-known', ...same, zone: DOMAIN_ALONE }
  ]
}

export const lookUps: readonly Case[] = [
  ...both('evolution', 'by the account assistant', evolution),
  {
    name: 'geary',
    about: 'autoconfig.DOMAIN, by the "add account" pane, which keeps neither POP3 nor login',
    program: geary,
    address: ANNA,
    zone: AUTOCONFIG,
    expected: ['imap letters.example.test:993 tls', 'smtp outbox.example.test:465 tls']
  },
  ...both('kde', 'by KMail’s account wizard', kde),
  ...both('horde', 'by the webmail IMP, over http', horde)
]
