import { Command, Option } from 'commander'
import { closest } from '../../provider-file/closest.ts'

type ErrorOptions = NonNullable<Parameters<Command['error']>[1]>

/** A command that reports every wrong option at once. Commander's own command stops at the first. */
export class StrictCommand extends Command {
  #unknown: readonly string[] = []
  readonly #problems: string[] = []

  /** Commander creates subcommands with this method. */
  override createCommand(name?: string): StrictCommand {
    return new StrictCommand(name)
  }

  /** Adds an option whose value must be one of `words`, or another spelling that `isKnown` accepts. */
  choice(
    flags: string,
    description: string,
    words: readonly string[],
    isKnown = (word: string): boolean => words.includes(word.toLowerCase())
  ): this {
    const option = new Option(flags, description).argParser((word: string) => {
      if (!isKnown(word)) this.#problems.push(notOneOf(option.long ?? flags, word, words))
      return word
    })
    return this.addOption(option)
  }

  /** Fails if an option has a wrong value. An action calls this first. */
  rejectWrongValues(): void {
    if (this.#problems.length > 0) this.error('', { code: 'mailsetup.wrongValue', exitCode: 2 })
  }

  override parseOptions(argv: string[]): ReturnType<Command['parseOptions']> {
    const parsed = super.parseOptions(argv)
    this.#unknown = parsed.unknown.filter(word => /^-./.test(word)).map(withoutValue)
    return parsed
  }

  override error(message: string, options?: ErrorOptions): never {
    const messages =
      options?.code === 'commander.unknownOption'
        ? this.#unknown.map(flag => this.#unknownOption(flag))
        : [message]
    return super.error([...messages, ...this.#problems].filter(Boolean).join('\n'), options)
  }

  #unknownOption(flag: string): string {
    const flags = this.options.flatMap(({ long }) => long ?? [])
    const near = closest(flag, [...flags, '--help'])
    return `error: unknown option '${flag}'${near ? `\n(Did you mean ${near}?)` : ''}`
  }
}

/** `--secret=x` → `--secret`. The value may be a secret that was meant for another program. */
function withoutValue(flag: string): string {
  return flag.split('=')[0] ?? flag
}

/** → `--protocol "pop" is not one of imap, pop3, activesync (did you mean pop3?)` */
export function notOneOf(what: string, word: string, words: readonly string[]): string {
  const near = closest(word, [...words])
  return `${what} "${word}" is not one of ${words.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
}
