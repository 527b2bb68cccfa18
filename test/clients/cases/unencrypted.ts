/** Servers without TLS beside those with TLS: no program may be led to the former. */
import type { Fact, Program } from '../program.ts'
import { deltaChatAttacked } from '../programs/deltachat.ts'
import { evolution } from '../programs/evolution.ts'
import { horde } from '../programs/horde.ts'
import { kde } from '../programs/kde.ts'
import { thunderbirdFinds } from '../programs/thunderbird.ts'
import type { Case } from './case.ts'
import { FROM_AUTOCONFIG, serversOf, USER } from './example.ts'

const ADDRESS = `${USER}@unencrypted.test`
const SERVERS = serversOf('unencrypted.test', ADDRESS)
const OAUTH_ADDRESS = `${USER}@oauth.test`

function beside(name: string, program: Program, expected: readonly Fact[]): Case {
  return {
    name: `${name}-unencrypted`,
    about: 'servers without TLS beside those with TLS',
    program,
    address: ADDRESS,
    zone: { names: ['autoconfig.unencrypted.test'] },
    expected
  }
}

function besideOAuth(name: string, program: Program, expected: readonly Fact[]): Case {
  return {
    name: `${name}-oauth`,
    about: 'servers that take a password without TLS beside those with TLS that take OAuth 2 alone',
    program,
    address: OAUTH_ADDRESS,
    zone: { names: ['autoconfig.oauth.test'] },
    expected
  }
}

export const unencrypted: readonly Case[] = [
  beside('thunderbird', thunderbirdFinds, [FROM_AUTOCONFIG, ...SERVERS]),
  beside('evolution', evolution, SERVERS),
  beside('kde', kde, SERVERS),
  beside('horde', horde, SERVERS),
  // It knows the OAuth 2 servers of a list of its own, and takes no other.
  besideOAuth('thunderbird', thunderbirdFinds, ['no settings found']),
  besideOAuth('evolution', evolution, serversOf('oauth.test', OAUTH_ADDRESS)),
  {
    name: 'deltachat-attacked',
    about: 'servers without TLS beside those with TLS, of which no certificate is valid',
    program: deltaChatAttacked,
    address: ADDRESS,
    login: ADDRESS,
    attacked: true,
    zone: {
      names: ['autoconfig.unencrypted.test', 'letters.unencrypted.test', 'outbox.unencrypted.test']
    },
    expected: ['no account']
  }
]
