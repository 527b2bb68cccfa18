import { Option } from 'commander'
import { addProvidersOption, addServerOptions, applyConfigOptions } from './config-options.ts'
import { orList } from '../../formats/format.ts'
import { languageOf, LANGUAGES } from '../../settings/language.ts'
import {
  CHECK_HELP,
  INSTRUCTIONS_HELP,
  PROFILE_HELP,
  SCHEMA_HELP,
  SERVE_HELP,
  SHOW_HELP,
  WORDING_HELP
} from './help-texts.ts'
import type { Io } from './io.ts'
import { addInstructionsOptions } from './instructions-options.ts'
import { addProfileOptions } from './profile/options.ts'
import type { StrictCommand } from './strict-command.ts'

/** Runs an action of a command after its options are checked and those for settings are applied. */
type Execute = (command: StrictCommand, action: (io: Io) => Promise<number>) => Promise<void>

/**
 * Declares all commands with their arguments and options. The code of a command is loaded when the command runs: `check`
 * does not wait for the server.
 *
 * @param done is called with the exit code
 */
export function addCommands(
  program: StrictCommand,
  io: Io,
  done: (exitCode: number) => void
): void {
  const execute: Execute = async (command, action) => {
    command.rejectWrongValues()
    done(await action(applyConfigOptions(io, command.opts())))
  }
  addServe(program, execute)
  addCheck(program, execute)
  addShow(program, execute)
  addProfile(program, execute)
  addInstructions(program, execute)
  addWording(program, execute)
  addSchema(program, execute)
}

function addServe(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('serve')
    .description('run the server')
    .addHelpText('after', SERVE_HELP)
    .action(() => execute(command, async io => (await import('./serve.ts')).serve(io)))
  addServerOptions(command)
}

function addCheck(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('check')
    .description('check provider files and list every problem')
    .argument('[path...]', 'provider files or folders (default: the folder PROVIDERS)')
    .option('--json', 'print the result as one JSON object')
    .option('--strict', 'exit with code 1 if there are warnings')
    .addHelpText('after', CHECK_HELP)
    .action((paths: string[], options: { json?: true; strict?: true }) =>
      execute(command, async io => (await import('./check.ts')).check({ paths, ...options }, io))
    )
  addProvidersOption(command)
}

function addShow(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('show')
    .description('show the settings for a mail address')
    .argument('<address>', 'a mail address, such as anna@example.com')
    .option('--as <format>', 'print the reply in this format, byte for byte')
    .addOption(
      new Option('--json', 'print the settings as JSON, the same as --as api').conflicts('as')
    )
    .addHelpText('after', SHOW_HELP)
    .action((address: string, options: { as?: string; json?: true }) =>
      execute(command, async io => (await import('./show.ts')).show({ address, ...options }, io))
    )
  addProvidersOption(command)
}

function addProfile(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('profile')
    .description('create Apple profiles for one person or many')
    .argument('[address...]', 'mail addresses; each gets its own profile')
    .addHelpText('after', PROFILE_HELP)
    .action((addresses: string[], options: object) =>
      execute(command, async io =>
        (await import('./profile/profile.ts')).profile({ addresses, ...options }, io)
      )
    )
  addProfileOptions(command)
  addProvidersOption(command)
}

function addWording(program: StrictCommand, execute: Execute): void {
  program
    .command('wording')
    .description('print the texts of the page, to replace some of them')
    .choice(
      '--lang <language>',
      `${orList(LANGUAGES)} (default: en)`,
      LANGUAGES,
      tag => languageOf(tag) !== undefined
    )
    .addHelpText('after', WORDING_HELP)
    .action((options: { lang?: string }, command: StrictCommand) =>
      execute(command, async io => (await import('./wording.ts')).wording(options, io))
    )
}

function addInstructions(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('instructions')
    .description('create instructions for a person, or a poster')
    .argument('[address]', 'a mail address, such as anna@example.com')
    .addHelpText('after', INSTRUCTIONS_HELP)
    .action((address: string | undefined, options: object) =>
      execute(command, async io =>
        (await import('./instructions.ts')).instructions(
          { ...(address !== undefined && { address }), ...options },
          io
        )
      )
    )
  addInstructionsOptions(command)
  addProvidersOption(command)
}

function addSchema(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('schema')
    .description('print the JSON Schema of provider files, for editors')
    .addHelpText('after', SCHEMA_HELP)
    .action(() => execute(command, async io => (await import('./schema.ts')).schema(io)))
}
