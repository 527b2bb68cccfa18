import { parseAddress } from '../../address/address.ts'
import { parseDomain } from '../../address/domain.ts'
import { nameParameter, writeQuery } from '../../address/query.ts'
import type { Directory, Lookup } from '../../directory/directory.ts'
import { instructionSheets, SHEET_FORMATS, type Person } from '../../formats/all.ts'
import { failed, ok, type Result } from '../../result.ts'
import { languageOf, type Language } from '../../settings/language.ts'
import { EXIT_PROBLEM, EXIT_SUCCESS, EXIT_USAGE, fail, type Io } from './io.ts'
import { loadConfig, loadDirectory } from './load-config.ts'
import type { InstructionsOptions } from './instructions-options.ts'

/** `mailsetup instructions`: prints what a helpdesk sends to a person or pins to a wall. */
export async function instructions(options: InstructionsOptions, io: Io): Promise<number> {
  const config = loadConfig(io)
  if (!config) return EXIT_USAGE
  const asked = readOptions(options)
  if (!asked.ok) return fail(io, EXIT_USAGE, asked.error)
  const directory = await loadDirectory(config, io)
  if (!directory.ok) return fail(io, EXIT_PROBLEM, directory.error)
  const lookup = lookupOf(asked.value, directory.value)
  if (!lookup.ok) return fail(io, EXIT_USAGE, lookup.error)
  const settings = await directory.value.find(lookup.value)
  if (!settings.ok) return fail(io, EXIT_PROBLEM, `no provider serves ${lookup.value.host}`)
  const sheets = instructionSheets(config.publicUrl)
  const format = SHEET_FORMATS.find(known => known === options.format?.toLowerCase()) ?? 'text'
  const { person, language } = asked.value
  io.stdout(
    person
      ? sheets.instructions(settings.value, person, format)
      : sheets.poster(settings.value, language, format)
  )
  return EXIT_SUCCESS
}

type Asked = {
  /** Undefined for a poster. */
  readonly person: Person | undefined
  readonly domain: string | undefined
  readonly language: Language | undefined
}

function readOptions(options: InstructionsOptions): Result<Asked, string> {
  const { address: text, poster, name, domain } = options
  const language = languageOf(options.lang)
  const problem = problemOf(options)
  if (problem !== undefined) return failed(problem)
  if (poster) return ok({ person: undefined, domain, language })
  const address = parseAddress(text ?? '')
  if (!address) return failed(`"${text}" is not a mail address (example: anna@example.com)`)
  // The same names as in a link.
  const checked = nameParameter(writeQuery({ name }))
  if (checked === false) return failed('--name has more than 100 characters, or control characters')
  return ok({ person: { address, name: checked, language }, domain, language })
}

/** Options that contradict each other. */
function problemOf({ address, poster, name, domain }: InstructionsOptions): string | undefined {
  if (poster && address !== undefined)
    return '--poster is for everyone at a provider: leave the address out'
  if (poster && name !== undefined) return '--poster is for everyone: leave --name out'
  if (!poster && domain !== undefined) return '--domain is for --poster; an address has its domain'
  return !poster && address === undefined ? 'name an address, or use --poster' : undefined
}

function lookupOf(
  { person, domain: text }: Asked,
  { providers }: Directory
): Result<Lookup & { readonly host: string }, string> {
  if (person) return ok({ address: person.address, host: person.address.domain })
  const [only, ...others] = providers
  if (text === undefined && (!only || others.length > 0))
    return failed(`--poster needs --domain, because there are ${providers.length} providers`)
  const domain = text === undefined ? only?.id : parseDomain(text)
  return domain
    ? ok({ domain, host: domain })
    : failed(`--domain "${text}" is not a domain (example: example.com)`)
}
