import { parseAddress, type Address } from '../../address/address.ts'
import { answer } from '../../http/answer.ts'
import type { Directory } from '../../directory/directory.ts'
import { drawProblem, isError } from '../../provider-file/problem.ts'
import { formats } from '../../formats/all.ts'
import type { Format } from '../../formats/format.ts'
import { loadFolder } from '../node/providers/load-files.ts'
import { notOneOf } from './command.ts'
import { configOf } from './environment.ts'
import { fail, GOOD, PROBLEM, WRONG_USE, type Io } from './io.ts'
import { drawSettings } from './settings-table.ts'
import { signerOf, type Sign } from './reply-signer.ts'
import { unsupportedFormats } from './unsupported.ts'

export type ShowOptions = {
  readonly address: string
  readonly as?: string
  readonly json?: true
}

/** `mailsetup show`: what a person gets, for people or to the byte as a program gets it. */
export async function show(options: ShowOptions, io: Io): Promise<number> {
  const config = configOf(io)
  if (!config) return WRONG_USE
  const address = parseAddress(options.address)
  const known = formats(config.publicUrl)
  const name = options.json ? 'api' : options.as
  const format = known.find(candidate => candidate.name === name)
  const mistakes = [
    ...(address ? [] : [`"${options.address}" is not a mail address, as anna@example.com`]),
    ...(name === undefined || format ? [] : [unknownFormat(name, known)])
  ]
  if (!address || mistakes.length > 0) return fail(io, WRONG_USE, mistakes.join('\n'))

  const signer = await signerOf(config, io)
  if (!signer.ok) return fail(io, WRONG_USE, signer.error)
  const loaded = await loadFolder(config.providers, {
    cwd: io.cwd,
    environment: io.env,
    paths: config.providerPaths
  })
  if (!loaded.directory)
    return fail(io, PROBLEM, loaded.problems.filter(isError).map(drawProblem).join('\n'))
  return format
    ? await showBytes({ format, address, directory: loaded.directory, sign: signer.value.sign }, io)
    : await showTable(address, loaded.directory, config.publicUrl, io)
}

type Shown = {
  readonly format: Format
  readonly address: Address
  readonly directory: Directory
  readonly sign: Sign
}

async function showBytes({ format, address, directory, sign }: Shown, io: Io): Promise<number> {
  const { reply } = await answer(format, format.example(address), directory)
  const isGood = reply.status >= 200 && reply.status < 300
  if (isGood) io.stdout(await sign(reply))
  else io.stderr(reply.body || `${reply.status}\n`)
  return isGood ? GOOD : PROBLEM
}

async function showTable(
  address: Address,
  directory: Directory,
  publicUrl: string | undefined,
  io: Io
): Promise<number> {
  const settings = await directory.find({ address, host: address.domain })
  if (!settings.ok) return fail(io, PROBLEM, `no provider here serves ${address.domain}`)
  const unsupported = await unsupportedFormats(address, directory, publicUrl)
  io.stdout(drawSettings(settings.value, { address, unsupported }, io))
  return GOOD
}

function unknownFormat(name: string, known: readonly Format[]): string {
  return notOneOf(
    '--as',
    name,
    known.map(format => format.name)
  )
}
