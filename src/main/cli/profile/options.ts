import { ACCOUNTS } from '../../../formats/apple/index.ts'
import { orList } from '../../../formats/format.ts'
import { languageOf, LANGUAGES } from '../../../settings/language.ts'
import type { StrictCommand } from '../strict-command.ts'

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

/** Declares the options of `mailsetup profile`; ProfileOptions are their values. */
export function addProfileOptions(command: StrictCommand): void {
  command
    .option(
      '--csv <file>',
      'instead: a line each, with the columns address, name and protocol; - is standard input'
    )
    .option(
      '--out <path>',
      'a folder, a .zip, or a .mobileconfig for one (default: standard output)'
    )
    .option('--name <name>', 'the person’s name, for the From line')
    .choice('--protocol <protocol>', `${orList(ACCOUNTS)}, where the file says nothing`, ACCOUNTS)
    .choice('--only <part>', 'mail: without calendars and contacts', ['mail'])
    // sv-SE is accepted too: browsers send languages with a region, and the service accepts them.
    .choice(
      '--lang <language>',
      `${orList(LANGUAGES)} (default: the provider’s first)`,
      LANGUAGES,
      tag => languageOf(tag) !== undefined
    )
    .option('--together', 'the addresses are one person’s: all in one profile')
    .option('--skip-bad', 'make the others when some cannot be made')
}
