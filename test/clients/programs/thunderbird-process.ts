/** Thunderbird's process: a profile of its own, and its remote control. */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../program.ts'
import { must, until } from '../world/command.ts'
import { Marionette } from './marionette.ts'

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

export type Running = {
  /** Calls a function of thunderbird-inside.js. */
  readonly call: (name: string, ...args: readonly unknown[]) => Promise<unknown>
  /** As by its menu: what it keeps is written. */
  readonly quit: () => Promise<void>
}

/** A new profile that trusts the authority. → its folder */
export async function createProfile({ folder, authority }: World): Promise<string> {
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
  return profile
}

/** @param known the profile of an earlier run; else a new one */
export async function start(world: World, known?: string): Promise<Running> {
  const { folder, env } = world
  const profile = known ?? (await createProfile(world))
  const log = openSync(join(folder, 'thunderbird.log'), 'a')
  const options = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access']
  const child = spawn('/usr/bin/thunderbird', [...options, '--profile', profile], {
    env: { ...env, MOZ_CRASHREPORTER_DISABLE: '1', DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    stdio: ['ignore', log, log]
  })
  const marionette = await Marionette.connect(PREFERENCES['marionette.port'])
  await marionette.send('WebDriver:NewSession', { capabilities: {} })
  await marionette.send('WebDriver:SetTimeouts', { script: 170_000 })
  await marionette.send('Marionette:SetContext', { value: 'chrome' })
  return {
    call: (name, ...args) => marionette.run(`${INSIDE}\nreturn ${name}(...args)`, args),
    quit: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] })
      await until('Thunderbird ended', () => child.exitCode ?? undefined, 60)
    }
  }
}
