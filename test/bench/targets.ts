import { join } from 'node:path'
import { ask, type Question } from '../built/ask.ts'
import { manyPeople, mix } from '../built/mix.ts'
import { MAIN_DOMAIN, providerFolder } from '../built/provider-folder.ts'
import { autoconfig, autodiscover, page, profile } from '../built/questions.ts'
import { startService, type Server } from '../built/service.ts'
import type { Workbench } from '../built/workbench.ts'
import { askMany, askOne, type Script } from '../built/wrk.ts'
import { number, type Goal } from '../built/figures.ts'
import type { Node } from './nodes.ts'
import type { Conditions } from './part.ts'

/** Something that is loaded. */
export type Target = {
  readonly id: string
  readonly name: string
  readonly server: Server
  readonly script: Script
  /** The share of answers that are a no, as they should be. */
  readonly refusals: number
  readonly goal?: Goal
}

export const SERVED = 100_000

const SIGNED = 'profile GET, RSA-signed, same address again'

const least = (must: number, aim: number): Goal => ({ kind: 'least', must, aim })

/** Every kind of question to the service, each tried once to see that its answer is the right one. */
export async function serviceTargets(
  { path: node }: Node,
  { bench, entry }: Conditions
): Promise<readonly Target[]> {
  const folder = providerFolder(bench, SERVED)
  const serve = async (env: Readonly<Record<string, string>> = {}): Promise<Server> =>
    await startService(bench, entry, { providers: folder.path, node, env })
  const server = await serve()
  const quiet = await serve({ LOG_LEVEL: 'warn' })
  const signing = await serve(await signingWith(bench))
  const domain = folder.domains[SERVED / 2] ?? ''
  const [anna, unknown] = [`anna@${domain}`, `anna@not-${domain}`]
  const one = async (
    name: string,
    question: Question,
    holds: RegExp,
    goal?: Goal,
    at = server
  ): Promise<Target> => {
    await expectAnswer(at, question, holds)
    const refusals = holds === placeholderAddress ? 1 : 0
    const target = { id: name, name, server: at, script: askOne(bench, question), refusals }
    return goal ? { ...target, goal } : target
  }
  return [
    await one('autoconfig GET', autoconfig(anna), DOCUMENTS.autoconfig, least(0.6, 0.7)),
    await one(
      'autoconfig GET, `LOG_LEVEL=warn`',
      autoconfig(anna),
      DOCUMENTS.autoconfig,
      undefined,
      quiet
    ),
    await one('Autodiscover POST', autodiscover(anna), DOCUMENTS.autodiscover, least(0.45, 0.55)),
    await one('profile GET, unsigned', profile(anna), DOCUMENTS.profile, least(0.4, 0.46)),
    await one(SIGNED, profile(anna), DOCUMENTS.signed, least(0.3, 0.4), signing),
    await one('the page', page(anna), DOCUMENTS.page),
    await one('unknown domain', autoconfig(unknown), placeholderAddress, least(0.6, 0.85)),
    {
      id: 'mix of one',
      name: 'the four kinds mixed, one address',
      server,
      script: askMany(bench, mix([anna], [unknown])),
      refusals: 1 / 4
    },
    {
      id: 'mix',
      name: `the four kinds mixed, ${number(SERVED)} addresses`,
      server,
      script: askMany(bench, manyPeople(folder)),
      refusals: 1 / 4,
      goal: least(0.5, 0.6)
    }
  ]
}

const placeholderAddress = /^$/
const DOCUMENTS = {
  autoconfig: /<clientConfig version="1\.1">[^]*<hostname>imap\.hosting\.example</,
  autodiscover: /<Server>imap\.hosting\.example</,
  page: /<!doctype html>[^]*imap\.hosting\.example/,
  profile: /<string>imap\.hosting\.example</,
  /** DER: a SEQUENCE, and somewhere in it the profile. */
  signed: /^0[^]*<string>imap\.hosting\.example</
}

async function expectAnswer({ port }: Server, question: Question, holds: RegExp): Promise<void> {
  const { status, body } = await ask(port, question)
  const isRight = holds === placeholderAddress ? status === 404 : status === 200 && holds.test(body)
  if (!isRight)
    throw new Error(`a wrong answer to ${question.path}: ${status} ${body.slice(0, 500)}`)
}

/** The document that everybody gets from autoconfig, which the baselines say too. */
export async function sampleDocument(targets: readonly Target[]): Promise<string> {
  const { port } = targets[0]?.server ?? { port: 0 }
  return (await ask(port, autoconfig(`anna@${MAIN_DOMAIN}`))).body
}

/** The variables of a service that signs with an RSA key. */
async function signingWith(bench: Workbench): Promise<Readonly<Record<string, string>>> {
  const folder = bench.folder()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const kind = `-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${MAIN_DOMAIN}`.split(' ')
  await bench.run('openssl', ['req', ...kind, '-keyout', key, '-out', cert], { timeout: 60_000 })
  return { SIGNING_KEY: key, SIGNING_CERT: cert }
}
