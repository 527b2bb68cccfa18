/**
 * A domain that no provider file names: what each program asks after our 404. KDE's account wizard is left out: it asks the
 * last of its URLs again, thousands of times, until it is ended.
 */
import type { Fact, Program } from '../program.ts'
import { deltaChatNew, deltaChatOld } from '../programs/deltachat.ts'
import { evolution } from '../programs/evolution.ts'
import { horde } from '../programs/horde.ts'
import { thunderbirdFinds } from '../programs/thunderbird.ts'
import type { Case } from './case.ts'
import { USER } from './example.ts'

/** The program as it is, of which only the requests for settings count. */
function asking(program: Program): Program {
  return {
    ...program,
    async *run(world) {
      const facts: Fact[] = []
      try {
        for await (const fact of program.run(world)) facts.push(fact)
      } catch {
        // There is nothing to find.
      }
      const asked = world.exchanges
        .filter(({ url }) => /auto(?:config|discover)/.test(url))
        .map(({ method, url, answer }) => `${answer?.status} ${method} ${url.split('?')[0]}`)
      yield* new Set(asked.toSorted())
    }
  }
}

function unservedCase(
  name: string,
  program: Program,
  expected: readonly Fact[],
  others: readonly string[] = []
): Case {
  return {
    name: `${name}-unserved`,
    about: 'a domain that is not served, whose names all point to the service',
    program: asking(program),
    address: `${USER}@unserved.test`,
    zone: { names: [...NAMES, ...others] },
    expected
  }
}

const NAMES = ['unserved.test', 'autoconfig.unserved.test', 'autodiscover.unserved.test']
const CONFIG = 'autoconfig.unserved.test/mail/config-v1.1.xml'
const WELL_KNOWN = 'unserved.test/.well-known/autoconfig/mail/config-v1.1.xml'
const OWN = 'unserved.test/autodiscover/autodiscover.xml'
const AUTODISCOVER = `autodiscover.${OWN}`

export const unserved: readonly Case[] = [
  unservedCase('thunderbird', thunderbirdFinds, [
    `404 GET http://${CONFIG}`,
    `404 GET http://${WELL_KNOWN}`,
    `404 GET https://${CONFIG}`,
    `404 GET https://${WELL_KNOWN}`,
    `404 POST http://${AUTODISCOVER}`,
    `404 POST https://${AUTODISCOVER}`,
    `404 POST https://${OWN}`
  ]),
  // It reads our text as a configuration without servers, and tries host names.
  unservedCase('deltachat', deltaChatOld, [`404 GET https://${CONFIG}`]),
  unservedCase('deltachat-new', deltaChatNew, [
    `404 GET https://${CONFIG}`,
    `404 GET https://${AUTODISCOVER}`,
    `404 GET https://${WELL_KNOWN}`,
    `404 GET https://${OWN}`
  ]),
  // Only after a 404 of Mozilla's database does it look for the domain's name servers, and asks no MX record.
  unservedCase(
    'evolution',
    evolution,
    [
      `404 GET http://${CONFIG}`,
      `404 GET http://${WELL_KNOWN}`,
      '404 GET https://autoconfig.thunderbird.net/v1.1/unserved.test',
      `404 GET https://${CONFIG}`,
      `404 GET https://${WELL_KNOWN}`,
      `404 POST https://${AUTODISCOVER}`,
      `404 POST https://${OWN}`
    ],
    ['autoconfig.thunderbird.net']
  ),
  unservedCase('horde', horde, [`404 GET http://${CONFIG}`, `404 GET http://${WELL_KNOWN}`])
]
