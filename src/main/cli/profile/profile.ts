import { resolve } from 'node:path'
import { drawProblem, isError } from '../../../provider-file/problem.ts'
import { formats } from '../../../formats/all.ts'
import type { Format } from '../../../formats/format.ts'
import type { Config } from '../../node/config.ts'
import { count } from '../../node/count.ts'
import { reasonOf } from '../../node/disk.ts'
import { loadFolder } from '../../node/provider-files.ts'
import { configOf } from '../environment.ts'
import { fail, GOOD, PROBLEM, WRONG_USE, type Io } from '../io.ts'
import { signerOf, type Sign } from '../reply-signer.ts'
import { sortPeople, type Good, type Work } from './mailboxes.ts'
import { isProfileFile, openOutlet, refusalOf } from './destination.ts'
import { writeFresh } from './fresh-file.ts'
import { fileNameOf, INDEX, indexOf } from './index-file.ts'
import type { Outlet } from './output.ts'
import { wantedBy, type ProfileOptions } from './inputs.ts'

/** `mailsetup profile`: Apple profiles for one person or many, to the byte as the service gives them. */
export async function profile(options: ProfileOptions, io: Io): Promise<number> {
  const config = configOf(io)
  if (!config) return WRONG_USE
  const wanted = await wantedBy(options, io)
  if ('mistake' in wanted) return fail(io, wanted.code, wanted.mistake)
  if (wanted.people.length > 1 && options.out === undefined)
    return fail(io, WRONG_USE, '--out names the folder or the .zip for more than one profile')
  const signer = await signerOf(config, io)
  if ('mistake' in signer) return fail(io, WRONG_USE, signer.mistake)
  const loaded = await loadFolder(config.providers, {
    cwd: io.cwd,
    environment: io.env,
    paths: config.providerPaths
  })
  if (!loaded.directory)
    return fail(io, PROBLEM, loaded.problems.filter(isError).map(drawProblem).join('\n'))

  const work = { format: profileFormat(config), directory: loaded.directory, options }
  const { good, bad } = sortPeople(wanted.people, work)
  for (const { place, reason } of bad) io.stderr(`${place}: ${reason}\n`)
  if (good.length === 0) return PROBLEM
  if (bad.length > 0 && !options.skipBad)
    return fail(
      io,
      PROBLEM,
      `nothing was written: --skip-bad leaves out ${count(bad.length, 'bad one')}`
    )
  return await make(good, { ...work, sign: signer.sign, io })
}

/** The one that has a place for several mailboxes. */
function profileFormat({ publicUrl }: Config): Format {
  const format = formats(publicUrl).find(({ renderMultiAccount }) => renderMultiAccount)
  if (!format) throw new Error('unreachable: one format makes profiles')
  return format
}

type Making = Work & { readonly sign: Sign; readonly io: Io }

async function make(people: readonly Good[], making: Making): Promise<number> {
  const { io, options } = making
  const [first] = people
  if (!first) throw new Error('unreachable: somebody is to have a profile')
  if (options.out === undefined) {
    io.stdout(await bytesOf(first, making))
    return GOOD
  }
  const path = resolve(io.cwd, options.out)
  const refusal = await refusalOf(path, people.length)
  if (refusal !== undefined) return fail(io, PROBLEM, `${options.out}: ${refusal}`)
  try {
    if (isProfileFile(path)) await writeFresh(path, await bytesOf(first, making))
    else await fillOutlet(await openOutlet(path), people, making)
  } catch (error) {
    return fail(io, PROBLEM, `${options.out}: ${reasonOf(error)}`)
  }
  io.stderr(`${count(people.length, 'profile')} in ${options.out}\n`)
  return GOOD
}

async function fillOutlet(outlet: Outlet, people: readonly Good[], making: Making): Promise<void> {
  const progress = await making.io.progress(people.length)
  try {
    await outlet.add(INDEX, new TextEncoder().encode(indexOf(people)))
    for (const person of people) {
      await outlet.add(fileNameOf(person), await bytesOf(person, making))
      progress.step()
    }
    await outlet.finish()
  } catch (error) {
    await outlet.abandon()
    throw error
  } finally {
    progress.stop()
  }
}

async function bytesOf({ mailboxes }: Good, { format, sign }: Making): Promise<Uint8Array> {
  const [first] = mailboxes
  if (!first) throw new Error('unreachable: a person has an address')
  const reply = mailboxes.length > 1 ? format.renderMultiAccount?.(mailboxes) : undefined
  return await sign(reply ?? format.render(first.settings, first.question))
}
