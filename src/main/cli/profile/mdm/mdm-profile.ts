import { resolve } from 'node:path'
import { ACCOUNTS, renderManagedProfile } from '../../../../formats/apple/index.ts'
import { failed, ok, type Result } from '../../../../result.ts'
import { languageOf } from '../../../../settings/language.ts'
import type { Settings } from '../../../../settings/settings.ts'
import type { Config } from '../../../node/config.ts'
import { describeFileError } from '../../../node/files/read-file.ts'
import { EXIT_PROBLEM, EXIT_SUCCESS, EXIT_USAGE, fail, type Failure, type Io } from '../../io.ts'
import { loadDirectory } from '../../load-config.ts'
import { writeAtomicFile } from '../atomic-file.ts'
import { settingsOfDomain } from './domain.ts'
import { instructionsFor, type Made } from './instructions.ts'
import { describeProblem } from './problems.ts'
import { hasPassword, variablesOf, variablesProblem } from './variables.ts'
import { refusalOf, vendorOf } from './vendors.ts'
import type { MdmOptions } from './wrong-use.ts'

/** `mailsetup profile --mdm`: writes the one profile that an MDM fills in for each of its users. */
export async function mdmProfile(options: MdmOptions, config: Config, io: Io): Promise<number> {
  const refusal = refusalOf(options.mdm) ?? (hasPassword(options) ? NO_PASSWORDS : undefined)
  if (refusal !== undefined) return fail(io, EXIT_PROBLEM, refusal)
  const directory = await loadDirectory(config, io)
  if (!directory.ok) return fail(io, EXIT_PROBLEM, directory.error)
  const settings = await settingsOfDomain(options.domain, directory.value)
  const made = settings.ok ? make(settings.value, options) : settings
  if (!made.ok) return fail(io, made.error.exitCode, made.error.message)
  if (config.signing) io.stderr(NOT_SIGNED)
  return await write(made.value, options.out, io)
}

const NO_PASSWORDS = 'a profile contains no password: Mail asks for it when it is first used'
const NOT_SIGNED =
  'SIGNING_CERT is ignored: an MDM cannot replace variables in a signed profile, and signs what it sends itself\n'

function make(settings: Settings, options: MdmOptions): Result<Made, Failure> {
  const { domain } = settings
  const vendor = vendorOf(options.mdm)
  const wrongUse = variablesProblem(vendor, options, domain)
  if (wrongUse !== undefined) return failed({ exitCode: EXIT_USAGE, message: wrongUse })
  const mdm = variablesOf(vendor, options, domain)
  const question = {
    account: ACCOUNTS.find(account => account === options.protocol?.toLowerCase()),
    only: options.only === undefined ? undefined : ('mail' as const),
    language: languageOf(options.lang)
  }
  const profile = renderManagedProfile(settings, question, mdm)
  return profile.ok
    ? ok({ profile: profile.value, vendor, mdm, domain })
    : failed({
        exitCode: EXIT_PROBLEM,
        message: describeProblem(profile.error, vendor, question.account)
      })
}

/** Writes the profile to a file or to standard output, and what to do with it to standard error. */
async function write(made: Made, out: string | undefined, io: Io): Promise<number> {
  const { document } = made.profile
  try {
    if (out === undefined) io.stdout(document)
    else await writeAtomicFile(resolve(io.cwd, out), new TextEncoder().encode(document))
  } catch (error) {
    return fail(io, EXIT_PROBLEM, `${out}: ${describeFileError(error)}`)
  }
  if (out !== undefined) io.stderr(`wrote 1 profile to ${out}\n`)
  io.stderr(instructionsFor(made))
  return EXIT_SUCCESS
}
