import { resolve } from 'node:path'
import { renderMultiAccount, renderProfile } from '../../../formats/apple/index.ts'
import { count } from '../../node/plural.ts'
import { describeFileError } from '../../node/files/read-file.ts'
import { EXIT_PROBLEM, EXIT_SUCCESS, EXIT_USAGE, fail, type Io } from '../io.ts'
import { loadConfig, loadDirectory } from '../load-config.ts'
import { readReplySigner, type SignReply } from '../reply-signer.ts'
import { writeAtomicFile, type Output } from './atomic-file.ts'
import { fileNameOf, INDEX, indexOf } from './csv-index.ts'
import { mdmProfile } from './mdm/mdm-profile.ts'
import { conflictOf, isForMdm } from './mdm/wrong-use.ts'
import { readInputs } from './read-people.ts'
import { resolvePeople, type Owner } from './resolve-people.ts'
import type { ProfileOptions } from './options.ts'
import { isProfileFile, openOutput, outputProblem } from './output.ts'

/** `mailsetup profile`: writes the Apple profiles of one person or many, byte for byte as the service sends them; or one for an MDM. */
export async function profile(options: ProfileOptions, io: Io): Promise<number> {
  const config = loadConfig(io)
  if (!config) return EXIT_USAGE
  const conflict = conflictOf(options)
  if (conflict !== undefined) return fail(io, EXIT_USAGE, conflict)
  if (isForMdm(options)) return await mdmProfile(options, config, io)
  const people = await readInputs(options, io)
  if (!people.ok) return fail(io, people.error.exitCode, people.error.message)
  if (people.value.length > 1 && options.out === undefined)
    return fail(
      io,
      EXIT_USAGE,
      'more than one profile: use --out to specify a folder or a .zip file'
    )
  const signer = await readReplySigner(config, io)
  if (!signer.ok) return fail(io, EXIT_USAGE, signer.error)
  const directory = await loadDirectory(config, io)
  if (!directory.ok) return fail(io, EXIT_PROBLEM, directory.error)

  // All people are resolved before anything is written: without --skip-bad, one problem stops everything.
  const { owners, rejected } = await resolvePeople(people.value, directory.value, options)
  for (const { location, problem } of rejected) io.stderr(`${location}: ${problem}\n`)
  if (owners.length === 0) return EXIT_PROBLEM
  if (rejected.length > 0 && !options.skipBad)
    return fail(
      io,
      EXIT_PROBLEM,
      `no profiles were written; use --skip-bad to skip the ${rejected.length} that cannot be created`
    )
  const { sign } = signer.value
  return options.out === undefined
    ? await print(owners, sign, io)
    : await write(owners, options.out, sign, io)
}

/** @param owners one: more need --out */
async function print(owners: readonly Owner[], sign: SignReply, io: Io): Promise<number> {
  for (const owner of owners) io.stdout(await bytesOf(owner, sign))
  return EXIT_SUCCESS
}

/** @param owners never empty */
async function write(
  owners: readonly Owner[],
  out: string,
  sign: SignReply,
  io: Io
): Promise<number> {
  const path = resolve(io.cwd, out)
  const problem = await outputProblem(path, owners.length)
  if (problem !== undefined) return fail(io, EXIT_PROBLEM, `${out}: ${problem}`)
  try {
    if (isProfileFile(path))
      for (const owner of owners) await writeAtomicFile(path, await bytesOf(owner, sign))
    else await fill(await openOutput(path), owners, sign, io)
  } catch (error) {
    return fail(io, EXIT_PROBLEM, `${out}: ${describeFileError(error)}`)
  }
  io.stderr(`wrote ${count(owners.length, 'profile')} to ${out}\n`)
  return EXIT_SUCCESS
}

/** Writes the index and all profiles; if one fails, nothing remains. */
async function fill(
  output: Output,
  owners: readonly Owner[],
  sign: SignReply,
  io: Io
): Promise<void> {
  const progress = await io.progress(owners.length)
  try {
    await output.add(INDEX, new TextEncoder().encode(indexOf(owners)))
    for (const owner of owners) {
      await output.add(fileNameOf(owner), await bytesOf(owner, sign))
      progress.step()
    }
    await output.commit()
  } catch (error) {
    await output.abort()
    throw error
  } finally {
    progress.stop()
  }
}

async function bytesOf({ first, others }: Owner, sign: SignReply): Promise<Uint8Array> {
  const reply =
    others.length > 0
      ? renderMultiAccount(first, others)
      : renderProfile(first.settings, first.question)
  // Cannot happen: resolvePeople() rejects people without an account.
  if (!reply.ok) throw new Error(reply.error.join())
  return await sign(reply.value)
}
