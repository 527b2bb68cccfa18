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
    about: 'servers with TLS and servers without TLS',
    program,
    address: ADDRESS,
    zone: { names: ['autoconfig.unencrypted.test'] },
    expected
  }
}

function besideOAuth(name: string, program: Program, expected: readonly Fact[]): Case {
  return {
    name: `${name}-oauth`,
    about: 'servers with TLS accept OAuth 2 only, servers without TLS a password',
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
    about: 'servers with TLS whose certificates are not valid, and servers without TLS',
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
