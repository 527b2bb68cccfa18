import type { Fact } from '../program.ts'
import { appleProfile } from '../programs/apple.ts'
import { type Case, loop } from './case.ts'
import { ANNA, IMAP, MAIL_HOSTS, POP3, SMTP, USER } from './example.ts'

function profile(
  name: string,
  about: string,
  query: string,
  [address, ...names]: readonly [address: string, ...names: string[]],
  servers: readonly [incoming: Fact, outgoing: Fact],
  { others = [], signs }: { readonly others?: readonly Fact[]; readonly signs?: true } = {}
): Case {
  const domain = address.split('@')[1] ?? ''
  return {
    name: `apple-${name}`,
    about,
    program: appleProfile(query),
    address,
    login: address,
    zone: { names: [`autoconfig.${domain}`, ...names] },
    ...(signs && { signs }),
    expected: [
      signs ? 'signature verified' : 'not signed',
      'plistlib and libplist agree',
      ...servers.map(fact => `${fact} EmailAuthPassword`),
      ...others,
      ...loop(servers[0].startsWith('pop3') ? 'pop3' : 'imap', address)
    ]
  }
}

const DAV = [`caldav dav.example.test:443 tls ${ANNA}`, `carddav dav.example.test:443 tls ${ANNA}`]
const ANNA_AT_STARTTLS = `${USER}@starttls.test`

export const apple: readonly Case[] = [
  profile(
    'imap',
    'the default profile, with calendars and contacts',
    '',
    [ANNA, ...MAIL_HOSTS],
    [IMAP, SMTP],
    { others: DAV }
  ),
  profile(
    'signed',
    'signed: openssl verifies the signature with only the root and extracts the profile',
    '',
    [ANNA, ...MAIL_HOSTS],
    [IMAP, SMTP],
    { others: DAV, signs: true }
  ),
  profile('pop3', 'requested with POP3', '&protocol=pop3', [ANNA, ...MAIL_HOSTS], [POP3, SMTP], {
    others: DAV
  }),
  profile(
    'starttls',
    'STARTTLS, which Apple can express only by the port',
    '',
    [ANNA_AT_STARTTLS, 'letters.starttls.test'],
    [
      `imap letters.starttls.test:143 starttls ${ANNA_AT_STARTTLS}`,
      `smtp letters.starttls.test:587 starttls ${ANNA_AT_STARTTLS}`
    ]
  )
]
