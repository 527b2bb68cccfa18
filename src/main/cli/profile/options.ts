import { ACCOUNTS } from '../../../formats/apple/index.ts'
import { orList } from '../../../formats/format.ts'
import { languageOf, LANGUAGES } from '../../../settings/language.ts'
import type { StrictCommand } from '../strict-command.ts'

/** The arguments and options of `mailsetup profile`, by the names that Commander gives them. */
export type ProfileOptions = {
  readonly addresses: readonly string[]
  readonly csv?: string
  readonly out?: string
  readonly name?: string
  readonly protocol?: string
  readonly only?: string
  readonly lang?: string
  readonly together?: true
  readonly skipBad?: true
}

/** Declares the options of `mailsetup profile`. Its addresses are arguments, which commands.ts declares. */
export function addProfileOptions(command: StrictCommand): void {
  command
    .option(
      '--csv <file>',
      'read the people from a CSV file with the columns address, name and protocol; - is standard input'
    )
    .option(
      '--out <path>',
      'a folder, a .zip file, or a .mobileconfig file for one profile (default: standard output)'
    )
    .option('--name <name>', 'name of the person, for the From header')
    .choice(
      '--protocol <protocol>',
      `${orList(ACCOUNTS)}; a protocol in the CSV file overrides it`,
      ACCOUNTS
    )
    .choice('--only <part>', 'mail: leave out calendars and contacts', ['mail'])
    // sv-SE is accepted too: browsers send languages with a region, and the service accepts them.
    .choice(
      '--lang <language>',
      `${orList(LANGUAGES)} (default: the first language of the provider)`,
      LANGUAGES,
      tag => languageOf(tag) !== undefined
    )
    .option('--together', 'put all addresses into one profile')
    .option('--skip-bad', 'skip people for whom no profile can be created')
}
