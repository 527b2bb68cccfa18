import { CommanderError } from 'commander'
import { closest } from '../../provider-file/closest.ts'
import { VERSION } from '../node/version.ts'
import { addCommands } from './commands.ts'
import { PROGRAM_HELP } from './help-texts.ts'
import { EXIT_SUCCESS, EXIT_USAGE, type Io } from './io.ts'
import { StrictCommand } from './strict-command.ts'
import { escapeControlsInLines } from './terminal-text.ts'

// Not the width of the terminal: people copy help texts into mails and tickets.
const HELP_WIDTH = 100

/**
 * Runs the command line.
 *
 * @param argv the arguments after `mailsetup`
 * @returns the exit code. Rejects for an error that no command expects.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = EXIT_SUCCESS
  const escapingIo = { ...io, stderr: (text: string) => io.stderr(escapeControlsInLines(text)) }
  const program = programOf(escapingIo)
  addCommands(program, escapingIo, code => void (exitCode = code))
  program.addCommand(helpCommand(program))
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT_SUCCESS : EXIT_USAGE
  }
}

function programOf(io: Io): StrictCommand {
  return new StrictCommand('mailsetup')
    .description('Mailsetup lets mail programs configure themselves.')
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
}

/** `mailsetup help [command]`. For an unknown command, Commander's own prints the whole help and does not say why. */
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
