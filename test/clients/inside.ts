/** Plays one case, as the first process of its world: `inside.ts CASE FOLDER`. What came of it is FOLDER/outcome.json. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './cases/case.ts'
import { cases } from './cases.ts'
import type { Fact, Program, World } from './program.ts'
import { createAuthority } from './world/authority.ts'
import { startDns } from './world/dns.ts'
import { type Exchange, startFront } from './world/front.ts'
import { correspondentOf, type MailServer, startMailServer } from './world/mail-server.ts'
import { furnish, homeIn, stayWhileOpen } from './world/namespace.ts'
import { type Service, startService } from './world/service.ts'

export type Outcome = {
  readonly version: string
  /** What the program asked the service, in order. */
  readonly exchanges: readonly Exchange[]
  /** What it looked up in the DNS. */
  readonly lookups: readonly string[]
  /** What it made of it. */
  readonly facts: readonly Fact[]
  readonly problems: readonly string[]
}

async function play(played: Case, folder: string): Promise<Outcome> {
  const { address, zone, login, program, publicUrl, signs } = played
  const { untrusted = [], elsewhere = [], attacked } = played
  const authority = await createAuthority(join(folder, 'authority'))
  const isOpen = untrusted.length === 0 && !attacked
  const stranger = isOpen ? authority : await createAuthority(join(folder, 'stranger'))
  await furnish(folder, authority)
  const lookups = await startDns(zone)
  const signer = signs && (await authority.issue(['signer.test']))
  const service = await startService(folder, { files: 'providers', publicUrl, signer })
  const other = elsewhere.length > 0 ? await startElsewhere(folder) : service
  const exchanges = await startFront({
    portOf: host => (elsewhere.includes(host) ? other : service).port,
    authorityOf: host => (untrusted.includes(host) ? stranger : authority)
  })
  const mailbox = login === undefined ? undefined : { address, login, requiresTls: !attacked }
  const mail =
    mailbox &&
    (await startMailServer(
      join(folder, 'mail'),
      attacked ? stranger : authority,
      zone.names,
      mailbox
    ))
  const files = join(folder, 'program')
  mkdirSync(files)
  const { edit } = service
  const world = { folder: files, env: homeIn(folder), address, authority, mail, exchanges, edit }
  const made = await attempt(program, world)
  await service.stop()
  const answered = exchanges.filter(
    ({ url, answer }) => answer && !elsewhere.includes(new URL(url).hostname)
  ).length
  const problems = service.problems([address, correspondentOf(address)].map(localPartOf), answered)
  return {
    version: program.version(),
    exchanges,
    lookups,
    facts: made.facts,
    problems: [...made.problems, ...problems, ...(made.problems.length > 0 ? logOf(mail) : [])]
  }
}

/** Another company's service, whose log is none of ours. */
async function startElsewhere(folder: string): Promise<Service> {
  const own = join(folder, 'elsewhere')
  mkdirSync(own)
  return startService(own, { files: 'elsewhere' })
}

type Made = Pick<Outcome, 'facts' | 'problems'>

/** Runs the program for as long as it may take. */
async function attempt(program: Program, world: World): Promise<Made> {
  const facts: Fact[] = []
  const late = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new Error(`not done after ${program.seconds} s`))
    setTimeout(giveUp, program.seconds * 1000)
  })
  const all = async (): Promise<void> => {
    for await (const fact of program.run(world)) facts.push(fact)
  }
  try {
    await Promise.race([all(), late])
    return { facts, problems: [] }
  } catch (error) {
    return { facts, problems: [error instanceof Error ? error.message : String(error)] }
  }
}

function logOf(mail: MailServer | undefined): readonly string[] {
  const said = mail?.log() ?? ''
  return said === '' ? [] : [`the mail servers say:\n${said}`]
}

function localPartOf(address: string): string {
  return address.split('@')[0] ?? ''
}

const [name, folder = ''] = process.argv.slice(2)
const played = cases.find(one => one.name === name)
if (!played) throw new Error(`there is no case ${name}`)
stayWhileOpen()
try {
  writeFileSync(join(folder, 'outcome.json'), JSON.stringify(await play(played, folder)))
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
