import { expect, test } from 'vitest'
import { CommanderError } from 'commander'
import { StrictCommand } from './strict-command.ts'

/** Parses arguments of a command with the options --json and --color. → what was printed */
function messages(...argv: readonly string[]): string {
  let printed = ''
  const command = new StrictCommand('test')
    .exitOverride()
    .configureOutput({ writeErr: text => void (printed += text) })
    .option('--json')
    .choice('--color <color>', 'a color', ['red', 'green'])
  command.action(() => command.rejectWrongValues())
  try {
    command.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return printed
}

test('all unknown options and wrong values are reported at once, without the values of unknown options', () => {
  expect(messages('--jsno', '--secret=x', '--color', 'grean')).toBe(
    `error: unknown option '--jsno'
(Did you mean --json?)
error: unknown option '--secret'
--color "grean" is not one of red, green (did you mean green?)
`
  )
})

test('wrong values are reported before the action runs', () => {
  expect(messages('--color', 'blue')).toBe('--color "blue" is not one of red, green\n')
})

test('values match in any case', () => {
  expect(messages('--json', '--color', 'RED')).toBe('')
})
