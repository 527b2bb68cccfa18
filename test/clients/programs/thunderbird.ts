/** Debian's Thunderbird, headless: its own look-up, and its own account dialog from the address to a message sent. */
import { isDeepStrictEqual } from 'node:util'
import type { Fact, Program } from '../program.ts'
import { versionOf } from '../world/debian.ts'
import type { Exchange } from '../world/front.ts'
import { correspondentOf, PASSWORD } from '../world/mail-server.ts'
import { GREETING, mailLoop, REPLY } from '../mail-loop.ts'
import { createProfile, type Running, start } from './thunderbird-process.ts'

const NAME = 'Anna Lind'
const thunderbird = {
  name: 'Thunderbird',
  packages: ['thunderbird', 'libnss3-tools'],
  version: () => versionOf('thunderbird'),
  seconds: 180
}

/** What the dialog finds, without the dialog. */
export const thunderbirdFinds: Program = {
  ...thunderbird,
  async *run(world) {
    const { call } = await start(world)
    yield* (await call('discover', world.address, NAME)) as Fact[]
  }
}

/** The dialog itself, and then the account that it made. */
export const thunderbirdAccount: Program = {
  ...thunderbird,
  async *run(world) {
    const { call } = await start(world)
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

/**
 * The look-up, and again after the operator renamed a host: in the same process, and after a restart with the same profile
 * and so the same cache.
 */
export function thunderbirdAgain(...hosts: readonly string[]): Program {
  return {
    ...thunderbird,
    seconds: 300,
    async *run(world) {
      const [first = '', second = '', third = ''] = hosts
      const profile = await createProfile(world)
      const before = await start(world, profile)
      const look = async (program: Running): Promise<string> =>
        ((await program.call('discover', world.address, NAME)) as Fact[])[1] ?? 'nothing'
      yield await look(before)
      const asked = world.exchanges.length
      yield `unchanged: ${await look(before)}`
      yield `asked again: ${statuses(world.exchanges.slice(asked))}`
      await world.edit(first, second)
      yield `changed: ${await look(before)}`
      await before.quit()
      const after = await start(world, profile)
      const askedLater = world.exchanges.length
      yield `restarted: ${await look(after)}`
      yield `asked again: ${statuses(world.exchanges.slice(askedLater))}`
      await world.edit(second, third)
      await after.quit()
      yield `changed, restarted: ${await look(await start(world, profile))}`
    }
  }
}

/** Status of each answer over https; what it asks by http is broken off as soon as https has answered. */
function statuses(exchanges: readonly Exchange[]): string {
  const decisive = exchanges.filter(({ url }) => url.startsWith('https:'))
  const said = decisive.map(({ answer }) => String(answer?.status ?? 'no answer'))
  return [...new Set(said)].toSorted().join(' ') || 'nothing'
}
