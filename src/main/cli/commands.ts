import { Option } from 'commander'
import { addProvidersOption, addServerOptions, applyConfigOptions } from './config-options.ts'
import { CHECK_HELP, PROFILE_HELP, SCHEMA_HELP, SERVE_HELP, SHOW_HELP } from './help-texts.ts'
import type { Io } from './io.ts'
import { addProfileOptions } from './profile/options.ts'
import type { StrictCommand } from './strict-command.ts'

/** Runs an action of a command after its options are checked and those for settings are applied. */
type Execute = (
  command: StrictCommand,
  action: (io: Io) => Promise<number> | number
) => Promise<void>

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
  addSchema(program, execute)
}

function addServe(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('serve')
    .description('answer mail programs, until a signal comes')
    .addHelpText('after', SERVE_HELP)
    .action(() => execute(command, async io => (await import('./serve.ts')).serve(io)))
  addServerOptions(command)
}

function addCheck(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('check')
    .description('look for mistakes in provider files, all at once')
    .argument('[path...]', 'provider files, or folders of them (default: the folder PROVIDERS)')
    .option('--json', 'for programs: one object with every problem')
    .option('--strict', 'exit code 1 for warnings, too')
    .addHelpText('after', CHECK_HELP)
    .action((paths: string[], options: { json?: true; strict?: true }) =>
      execute(command, async io => (await import('./check.ts')).check({ paths, ...options }, io))
    )
  addProvidersOption(command)
}

function addShow(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('show')
    .description('show what the person with an address gets')
    .argument('<address>', 'a mail address, as anna@example.com')
    .option('--as <format>', 'the exact bytes that the programs of this format get')
    .addOption(new Option('--json', 'for programs: the same as --as api').conflicts('as'))
    .addHelpText('after', SHOW_HELP)
    .action((address: string, options: { as?: string; json?: true }) =>
      execute(command, async io => (await import('./show.ts')).show({ address, ...options }, io))
    )
  addProvidersOption(command)
}

function addProfile(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('profile')
    .description('make Apple profiles, for one person or for many')
    .argument('[address...]', 'mail addresses, a profile each')
    .addHelpText('after', PROFILE_HELP)
    .action((addresses: string[], options: object) =>
      execute(command, async io =>
        (await import('./profile/profile.ts')).profile({ addresses, ...options }, io)
      )
    )
  addProfileOptions(command)
  addProvidersOption(command)
}

function addSchema(program: StrictCommand, execute: Execute): void {
  const command = program
    .command('schema')
    .description('print the JSON Schema of provider files, for editors')
    .addHelpText('after', SCHEMA_HELP)
    .action(() => execute(command, async io => (await import('./schema.ts')).schema(io)))
}
