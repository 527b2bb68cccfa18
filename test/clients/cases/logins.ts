/** User names that are neither the address nor the local part. Geary is not among them: it keeps no user name. */
import type { Fact, Program } from '../program.ts'
import { deltaChatOld } from '../programs/deltachat.ts'
import { evolution } from '../programs/evolution.ts'
import { horde } from '../programs/horde.ts'
import { kde } from '../programs/kde.ts'
import { thunderbirdFinds } from '../programs/thunderbird.ts'
import { type Case, loop } from './case.ts'
import { FROM_AUTOCONFIG, serversOf, USER } from './example.ts'

type Kind = {
  readonly name: string
  readonly about: string
  readonly domain: string
  readonly login: string
}

const KINDS: readonly Kind[] = [
  {
    name: 'login-composite',
    about: 'login: "{localpart}@login.{domain}"',
    domain: 'composite.test',
    login: `${USER}@login.composite.test`
  },
  {
    name: 'login-backslash',
    about: 'login: "{domain}\\{localpart}"',
    domain: 'backslash.test',
    login: `backslash.test\\${USER}`
  }
]

function lookUp(kind: Kind, name: string, program: Program, first: readonly Fact[] = []): Case {
  const { about, domain, login } = kind
  return {
    name: `${name}-${kind.name}`,
    about,
    program,
    address: `${USER}@${domain}`,
    zone: { names: [`autoconfig.${domain}`] },
    expected: [...first, ...serversOf(domain, login)]
  }
}

/** With a mailbox that opens to this user name alone. */
function logIn(kind: Kind, name: string, program: Program): Case {
  const { domain, login } = kind
  const found = lookUp(kind, name, program)
  const names = [...found.zone.names, `letters.${domain}`, `outbox.${domain}`]
  return { ...found, login, zone: { names }, expected: [...found.expected, ...loop('imap', login)] }
}

export const logins: readonly Case[] = KINDS.flatMap(kind => [
  lookUp(kind, 'thunderbird', thunderbirdFinds, [FROM_AUTOCONFIG]),
  logIn(kind, 'deltachat', deltaChatOld),
  lookUp(kind, 'evolution', evolution),
  lookUp(kind, 'kde', kde),
  lookUp(kind, 'horde', horde)
])
