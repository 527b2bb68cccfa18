import { Command, Option } from 'commander'
import { closest } from '../../provider-file/closest.ts'

type Mistake = NonNullable<Parameters<Command['error']>[1]>

/** A command that reports every wrong option at once. Commander alone stops at the first. */
export class StrictCommand extends Command {
  #unknown: readonly string[] = []
  readonly #mistakes: string[] = []

  /** Commander makes subcommands with this. */
  override createCommand(name?: string): StrictCommand {
    return new StrictCommand(name)
  }

  /** An option whose value is one of these words, or another spelling that `isKnown` takes for one. */
  choice(
    flags: string,
    description: string,
    words: readonly string[],
    isKnown = (word: string): boolean => words.includes(word.toLowerCase())
  ): this {
    const option = new Option(flags, description).argParser((word: string) => {
      if (!isKnown(word)) this.#mistakes.push(notOneOf(option.long ?? flags, word, words))
      return word
    })
    return this.addOption(option)
  }

  /** Fails where an option had a wrong value: for an action, before it does anything. */
  refuseMistakes(): void {
    if (this.#mistakes.length > 0) this.error('', { code: 'mailsetup.wrongValue', exitCode: 2 })
  }

  override parseOptions(argv: string[]): ReturnType<Command['parseOptions']> {
    const parsed = super.parseOptions(argv)
    this.#unknown = parsed.unknown.filter(word => /^-./.test(word)).map(withoutValue)
    return parsed
  }

  override error(message: string, mistake?: Mistake): never {
    const own =
      mistake?.code === 'commander.unknownOption'
        ? this.#unknown.map(flag => this.#unknownOption(flag))
        : [message]
    return super.error([...own, ...this.#mistakes].filter(Boolean).join('\n'), mistake)
  }

  #unknownOption(flag: string): string {
    const flags = this.options.flatMap(({ long }) => long ?? [])
    const near = closest(flag, [...flags, '--help'])
    return `error: unknown option '${flag}'${near ? `\n(Did you mean ${near}?)` : ''}`
  }
}

/** A value may be a secret that was meant for another program. */
function withoutValue(flag: string): string {
  return flag.split('=')[0] ?? flag
}

/** `--protocol "smpt" is not one of smtp, …, did you mean smtp?` */
export function notOneOf(what: string, word: string, words: readonly string[]): string {
  const near = closest(word, [...words])
  return `${what} "${word}" is not one of ${words.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
}
