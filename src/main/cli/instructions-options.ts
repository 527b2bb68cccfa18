import { orList } from '../../formats/format.ts'
import { languageOf, LANGUAGES } from '../../settings/language.ts'
import type { StrictCommand } from './strict-command.ts'

/** The argument and options of `mailsetup instructions`, by the names that Commander gives them. */
export type InstructionsOptions = {
  readonly address?: string
  readonly name?: string
  readonly lang?: string
  readonly format?: string
  readonly poster?: true
  readonly domain?: string
}

/** Declares the options of `mailsetup instructions`. The address is an argument, which commands.ts declares. */
export function addInstructionsOptions(command: StrictCommand): void {
  command
    .option('--name <name>', 'name of the person, for the greeting and for the From header')
    .choice(
      '--lang <language>',
      `${orList(LANGUAGES)} (default: the first language of the provider)`,
      LANGUAGES,
      tag => languageOf(tag) !== undefined
    )
    .choice('--format <format>', 'text, for a mail; html, to print (default: text)', [
      'text',
      'html'
    ])
    .option('--poster', 'a poster for everyone at a provider, without an address')
    .option('--domain <domain>', 'the domain of the poster (default: that of the only provider)')
}
