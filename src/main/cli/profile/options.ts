import { ACCOUNTS } from '../../../formats/apple/index.ts'
import { orList } from '../../../formats/format.ts'
import { languageOf, LANGUAGES } from '../../../settings/language.ts'
import type { StrictCommand } from '../strict-command.ts'
import type { VariableOptions } from './mdm/variables.ts'
import { isKnownVendor, VENDOR_NAMES } from './mdm/vendors.ts'

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
  readonly mdm?: string
  readonly domain?: string
} & VariableOptions

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
    .choice(
      '--mdm <mdm>',
      `one profile with the variables of an MDM: ${orList(VENDOR_NAMES)}`,
      VENDOR_NAMES,
      isKnownVendor
    )
    .option('--domain <domain>', 'with --mdm: the mail domain (default: the only one)')
    .option('--mdm-address <variable>', 'with --mdm: the variable for the mail address')
    .option('--mdm-localpart <variable>', 'with --mdm: the variable for the part before the @')
    .option('--mdm-name <variable>', 'with --mdm: the variable for the full name')
}
