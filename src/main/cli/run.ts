import { CommanderError, Option } from 'commander'
import { languageOf, LANGUAGES } from '../../settings/language.ts'
import { closest } from '../../provider-file/closest.ts'
import { VERSION } from '../node/version.ts'
import { StrictCommand } from './command.ts'
import { GOOD, WRONG_USE, type Io } from './io.ts'
import { printableLines } from './printable.ts'
import { ACCOUNTS } from './profile/protocols.ts'
import type { ProfileOptions } from './profile/inputs.ts'
import { addSettingFlags, withFlags } from './setting-flags.ts'

// Whatever the terminal: help is copied into mails and tickets.
const HELP_WIDTH = 100

/**
 * The command line. → exit code: 0 good, 1 a problem was found, 2 used wrongly.
 *
 * Each command is loaded when it is asked for: `check` need not wait for the server.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = GOOD
  const done = (result: number): void => void (code = result)
  try {
    await commands({ ...io, stderr: text => io.stderr(printableLines(text)) }, done).parseAsync(
      [...argv],
      { from: 'user' }
    )
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? GOOD : WRONG_USE
  }
}

function commands(io: Io, done: (code: number) => void): StrictCommand {
  const program = new StrictCommand('mailsetup')
    .description('One YAML file per mail provider in; a configured mail program out.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH
    })
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', PROGRAM_HELP)
    .helpCommand(false)
  /** For an action, before it does anything: refuses wrong values, and takes flags for settings. */
  const ready = (command: StrictCommand): Io => {
    command.refuseMistakes()
    return withFlags(io, command.opts())
  }
  program
    .command('serve')
    .description('answer mail programs, until a signal comes')
    .addHelpText('after', SERVE_HELP)
    .action(async (_: unknown, command: StrictCommand) =>
      done(await (await import('./serve.ts')).serve(ready(command)))
    )
  program
    .command('check')
    .description('look for mistakes in provider files, all at once')
    .argument('[path...]', 'provider files, or folders of them (default: the folder PROVIDERS)')
    .option('--json', 'for programs: one object with every problem')
    .option('--strict', 'exit code 1 for warnings, too')
    .addHelpText('after', CHECK_HELP)
    .action(
      async (paths: string[], options: { json?: true; strict?: true }, command: StrictCommand) =>
        done(await (await import('./check.ts')).check({ paths, ...options }, ready(command)))
    )
  program
    .command('show')
    .description('show what the person with an address gets')
    .argument('<address>', 'a mail address, as anna@example.com')
    .option('--as <format>', 'the exact bytes that the programs of this format get')
    .addOption(new Option('--json', 'for programs: the same as --as api').conflicts('as'))
    .addHelpText('after', SHOW_HELP)
    .action(
      async (address: string, options: { as?: string; json?: true }, command: StrictCommand) =>
        done(await (await import('./show.ts')).show({ address, ...options }, ready(command)))
    )
  program
    .command('profile')
    .description('make Apple profiles, for one person or for many')
    .argument('[address...]', 'mail addresses, a profile each')
    .option(
      '--csv <file>',
      'instead: a line each, with the columns address, name and protocol; - is standard input'
    )
    .option(
      '--out <path>',
      'a folder, a .zip, or a .mobileconfig for one (default: standard output)'
    )
    .option('--name <name>', 'the person’s name, for the From line')
    .choice(
      '--protocol <protocol>',
      'imap, pop3 or activesync, where the file says nothing',
      ACCOUNTS
    )
    .choice('--only <part>', 'mail: without calendars and contacts', ['mail'])
    // With a region too, as the service takes it from a browser: sv-SE.
    .choice(
      '--lang <language>',
      'sv, en, de, fi, no or da (default: the provider’s first)',
      LANGUAGES,
      tag => languageOf(tag) !== undefined
    )
    .option('--together', 'the addresses are one person’s: all in one profile')
    .option('--skip-bad', 'make the others when some cannot be made')
    .addHelpText('after', PROFILE_HELP)
    .action(
      async (
        addresses: string[],
        options: Omit<ProfileOptions, 'addresses'>,
        command: StrictCommand
      ) => {
        const made = (await import('./profile/profile.ts')).profile
        done(await made({ addresses, ...options }, ready(command)))
      }
    )
  program
    .command('schema')
    .description('print the JSON Schema of provider files, for editors')
    .addHelpText('after', SCHEMA_HELP)
    .action(async () => done((await import('./schema.ts')).schema(io)))
  for (const command of program.commands)
    if (command.name() !== 'schema')
      addSettingFlags(command, command.name() === 'serve' ? 'all' : 'providers')
  return program.addCommand(helpCommand(program))
}

/** Commander's own shows the whole help for a command that it does not know, and does not say why. */
function helpCommand(program: StrictCommand): StrictCommand {
  return new StrictCommand('help')
    .copyInheritedSettings(program)
    .helpOption(false)
    .description('display help for command')
    .argument('[command]')
    .action((name?: string) => {
      const command = program.commands.find(known => known.name() === name)
      if (name === undefined || command) return (command ?? program).help()
      const near = closest(
        name,
        program.commands.map(known => known.name())
      )
      const hint = near ? `\n(Did you mean ${near}?)` : ''
      return program.error(`error: unknown command '${name}'${hint}`)
    })
}

const PROGRAM_HELP = `
Examples:
  $ mailsetup check                          are the provider files good?
  $ mailsetup show anna@example.com          what would Anna get?
  $ mailsetup profile anna@example.com       a profile for her iPhone
  $ mailsetup serve --port 8080              answer mail programs

Settings come from the environment, see docs/operate.md; flags win over it. Provider files are read
from the folder PROVIDERS (./providers).
Exit codes: 0 good, 1 a problem was found, 2 used wrongly.`

const SERVE_HELP = `
Examples:
  $ mailsetup serve
  $ PUBLIC_URL=https://autodiscover.example.com TRUSTED_PROXIES=127.0.0.1 mailsetup serve

SIGHUP reads the provider files anew (saving one does, too); SIGTERM finishes what is in flight and stops.`

const CHECK_HELP = `
Examples:
  $ mailsetup check
  $ mailsetup check providers/example.com.yaml
  $ mailsetup check --strict drafts new.yaml
  $ mailsetup check --json | jq '.problems[].message'

Errors come first, then warnings. Named files are also checked against the other files of the folder PROVIDERS, where one
of the same name is taken for their old version. Exit codes: 0 no error, 1 an error (with --strict: or a warning).`

const SHOW_HELP = `
Examples:
  $ mailsetup show anna@example.com
  $ mailsetup show anna@example.com --as thunderbird
  $ mailsetup show anna@example.com --as apple > anna.mobileconfig`

const PROFILE_HELP = `
Examples:
  $ mailsetup profile anna@example.com --name "Anna Berg" > anna.mobileconfig
  $ mailsetup profile anna@example.com info@example.com --together > anna.mobileconfig
  $ mailsetup profile --csv people.csv --out profiles.zip

Several addresses in one field of the file, with spaces between, are one person's and come in one profile. Files are named
by line and domain; index.csv beside them says which is whose. Signed where SIGNING_CERT and SIGNING_KEY are set.`

const SCHEMA_HELP = `
Example:
  $ mailsetup schema > provider.schema.json`
