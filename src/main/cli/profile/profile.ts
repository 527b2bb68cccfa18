import { resolve } from 'node:path'
import { drawProblem, isError } from '../../../provider-file/problem.ts'
import { renderMultiAccount, renderProfile } from '../../../formats/apple/index.ts'
import { count } from '../../node/count.ts'
import { describeFileError } from '../../node/files/disk.ts'
import { loadFolder } from '../../node/providers/load-files.ts'
import { configOf } from '../environment.ts'
import { fail, GOOD, PROBLEM, WRONG_USE, type Io } from '../io.ts'
import { signerOf, type Sign } from '../reply-signer.ts'
import { resolvePeople, type Owner } from './mailboxes.ts'
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
  if (!signer.ok) return fail(io, WRONG_USE, signer.error)
  const loaded = await loadFolder(config.providers, {
    cwd: io.cwd,
    environment: io.env,
    paths: config.providerPaths
  })
  if (!loaded.directory)
    return fail(io, PROBLEM, loaded.problems.filter(isError).map(drawProblem).join('\n'))

  const { directory } = loaded
  const { owners, rejected } = await resolvePeople(wanted.people, { directory, options })
  for (const { location, problem } of rejected) io.stderr(`${location}: ${problem}\n`)
  if (owners.length === 0) return PROBLEM
  if (rejected.length > 0 && !options.skipBad)
    return fail(
      io,
      PROBLEM,
      `nothing was written: --skip-bad leaves out ${count(rejected.length, 'bad one')}`
    )
  return await write(owners, { options, sign: signer.value.sign, io })
}

type Context = { readonly options: ProfileOptions; readonly sign: Sign; readonly io: Io }

/** @param owners never empty; one where `--out` is missing */
async function write(owners: readonly Owner[], context: Context): Promise<number> {
  const { io, options } = context
  if (options.out === undefined) {
    for (const owner of owners) io.stdout(await bytesOf(owner, context))
    return GOOD
  }
  const path = resolve(io.cwd, options.out)
  const refusal = await refusalOf(path, owners.length)
  if (refusal !== undefined) return fail(io, PROBLEM, `${options.out}: ${refusal}`)
  try {
    if (isProfileFile(path))
      for (const owner of owners) await writeFresh(path, await bytesOf(owner, context))
    else await fillOutlet(await openOutlet(path), owners, context)
  } catch (error) {
    return fail(io, PROBLEM, `${options.out}: ${describeFileError(error)}`)
  }
  io.stderr(`${count(owners.length, 'profile')} in ${options.out}\n`)
  return GOOD
}

async function fillOutlet(
  outlet: Outlet,
  owners: readonly Owner[],
  context: Context
): Promise<void> {
  const progress = await context.io.progress(owners.length)
  try {
    await outlet.add(INDEX, new TextEncoder().encode(indexOf(owners)))
    for (const owner of owners) {
      await outlet.add(fileNameOf(owner), await bytesOf(owner, context))
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

async function bytesOf({ first, others }: Owner, { sign }: Context): Promise<Uint8Array> {
  const reply =
    others.length > 0
      ? renderMultiAccount(first, others)
      : renderProfile(first.settings, first.question)
  // resolvePeople() has found the account.
  if (!reply.ok) throw new Error(reply.error.join())
  return await sign(reply.value)
}
