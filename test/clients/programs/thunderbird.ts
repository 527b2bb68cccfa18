/** Debian's Thunderbird, headless: its own look-up, and its own account dialog from the address to a message sent. */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Fact, Program, World } from '../program.ts'
import { must } from '../world/command.ts'
import { versionOf } from '../world/debian.ts'
import { correspondentOf, PASSWORD } from '../world/mail-server.ts'
import { GREETING, mailLoop, REPLY } from '../mail-loop.ts'
import { Marionette } from './marionette.ts'

const NAME = 'Anna Lind'
const INSIDE = readFileSync(new URL('thunderbird-inside.js', import.meta.url), 'utf8').replace(
  /^export /gm,
  ''
)

/** Nothing about accounts: only what would call home, or stand in the way of the dialog. */
const PREFERENCES = {
  'app.donation.eoy.version.viewed': 999,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'datareporting.policy.bypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'mail.inappnotifications.enabled': false,
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.rights.version': 1,
  'mail.shell.checkDefaultClient': false,
  'mailnews.start_page.enabled': false,
  'mailnews.start_page_override.mstone': 'ignore',
  'marionette.port': 2828,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'toolkit.telemetry.enabled': false
}

const thunderbird = {
  name: 'Thunderbird',
  packages: ['thunderbird', 'libnss3-tools'],
  version: () => versionOf('thunderbird'),
  seconds: 90
}

/** What the dialog finds, without the dialog. */
export const thunderbirdFinds: Program = {
  ...thunderbird,
  async *run(world) {
    const call = await start(world)
    yield* (await call('discover', world.address, NAME)) as Fact[]
  }
}

/** The dialog itself, and then the account that it made. */
export const thunderbirdAccount: Program = {
  ...thunderbird,
  async *run(world) {
    const call = await start(world)
    const found = (await call('findSettings', world.address, NAME)) as Fact[]
    yield* found
    const made = (await call('makeAccount', PASSWORD)) as Fact[]
    yield isDeepStrictEqual(made, found) ? 'account made' : `account made with ${made.join(', ')}`
    yield* mailLoop(world, {
      read: async () => (await call('readMessage')) as string[],
      send: () => call('sendMessage', correspondentOf(world.address), REPLY, GREETING.body)
    })
  }
}

type Call = (name: string, ...args: readonly unknown[]) => Promise<unknown>

/** Starts it with a new profile that trusts the authority. → calls the functions of thunderbird-inside.js */
async function start({ folder, env, authority }: World): Promise<Call> {
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
  )
  writeFileSync(join(profile, 'user.js'), lines.join(''))
  const database = `sql:${profile}`
  await must('certutil', ['-N', '-d', database, '--empty-password'])
  const trust = ['-A', '-n', 'authority', '-t', 'C,,', '-i', authority.certificate]
  await must('certutil', ['-d', database, ...trust])
  const log = openSync(join(folder, 'thunderbird.log'), 'w')
  const options = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access']
  spawn('/usr/bin/thunderbird', [...options, '--profile', profile], {
    env: { ...env, MOZ_CRASHREPORTER_DISABLE: '1', DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    stdio: ['ignore', log, log]
  })
  const marionette = await Marionette.connect(PREFERENCES['marionette.port'])
  await marionette.send('WebDriver:NewSession', { capabilities: {} })
  await marionette.send('WebDriver:SetTimeouts', { script: 90_000 })
  await marionette.send('Marionette:SetContext', { value: 'chrome' })
  return (name, ...args) => marionette.run(`${INSIDE}\nreturn ${name}(...args)`, args)
}
