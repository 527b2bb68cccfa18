import { parseAddress, type Address } from '../../address/address.ts'
import type { Directory } from '../../directory/directory.ts'
import { formats } from '../../formats/all.ts'
import type { Format } from '../../formats/format.ts'
import { answer } from '../../http/answer.ts'
import { EXIT_PROBLEM, EXIT_SUCCESS, EXIT_USAGE, fail, type Io } from './io.ts'
import { loadConfig, loadDirectory } from './load-config.ts'
import { readReplySigner, type SignReply } from './reply-signer.ts'
import { settingsTable } from './settings-table.ts'
import { notOneOf } from './strict-command.ts'
import { unsupportedFormats } from './unsupported-formats.ts'

type ShowOptions = {
  readonly address: string
  readonly as?: string
  readonly json?: true
}

/** `mailsetup show`: prints the settings for an address as a table, or the reply of one format byte for byte. */
export async function show(options: ShowOptions, io: Io): Promise<number> {
  const config = loadConfig(io)
  if (!config) return EXIT_USAGE
  const address = parseAddress(options.address)
  const known = formats(config.publicUrl)
  const name = options.json ? 'api' : options.as
  const format = known.find(candidate => candidate.name === name)
  const problems = [
    ...(address ? [] : [`"${options.address}" is not a mail address (example: anna@example.com)`]),
    ...(name === undefined || format ? [] : [unknownFormat(name, known)])
  ]
  if (!address || problems.length > 0) return fail(io, EXIT_USAGE, problems.join('\n'))

  const signer = await readReplySigner(config, io)
  if (!signer.ok) return fail(io, EXIT_USAGE, signer.error)
  const directory = await loadDirectory(config, io)
  if (!directory.ok) return fail(io, EXIT_PROBLEM, directory.error)
  return format
    ? await showReply({ format, address, directory: directory.value, sign: signer.value.sign }, io)
    : await showTable(address, directory.value, config.publicUrl, io)
}

function unknownFormat(name: string, known: readonly Format[]): string {
  const names = known.map(format => format.name)
  return notOneOf('--as', name, names)
}

type ReplyOptions = {
  readonly format: Format
  readonly address: Address
  readonly directory: Directory
  readonly sign: SignReply
}

/** Prints the reply of the service to the format's example request; a refusal goes to standard error. */
async function showReply(
  { format, address, directory, sign }: ReplyOptions,
  io: Io
): Promise<number> {
  const { reply } = await answer(format, format.example(address), directory)
  const isGood = reply.status >= 200 && reply.status < 300
  if (isGood) io.stdout(await sign(reply))
  else io.stderr(reply.body || `${reply.status}\n`)
  return isGood ? EXIT_SUCCESS : EXIT_PROBLEM
}

async function showTable(
  address: Address,
  directory: Directory,
  publicUrl: string | undefined,
  io: Io
): Promise<number> {
  const settings = await directory.find({ address, host: address.domain })
  if (!settings.ok) return fail(io, EXIT_PROBLEM, `no provider serves ${address.domain}`)
  const unsupported = await unsupportedFormats(address, directory, publicUrl)
  io.stdout(settingsTable(settings.value, { address, unsupported }, io))
  return EXIT_SUCCESS
}
