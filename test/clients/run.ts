/** `npm run test:clients`: unmodified mail programs against the built service. docs/clients.md says what each one does. */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Case } from './cases/case.ts'
import { cases } from './cases.ts'
import { writeDocuments } from './documents.ts'
import { play, type Result } from './play.ts'
import { prepare } from './prepare.ts'
import { must } from './world/command.ts'
import { lineOf, listOf, machineReadable, storyOf, summaryOf } from './report.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const USAGE = `npm run test:clients -- [CASE…] [--list] [--json] [--write] [--keep]

  CASE     a case, or the beginning of the names of several; by default all of them
  --list   names the cases
  --json   the results as JSON on standard output, the lines on standard error
  --write  writes the results into docs/clients.md and README.md; only with all cases
  --keep   keeps the folder of every case that failed`

function options() {
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: flag, json: flag, write: flag, keep: flag, help: flag }
  })
  const wanted = positionals.flatMap(chosenBy)
  if (values.write && wanted.length > 0) throw new Error('--write takes all cases')
  return {
    ...values,
    chosen: wanted.length > 0 ? cases.filter(one => wanted.includes(one)) : cases
  }
}

function chosenBy(word: string): readonly Case[] {
  const alone = cases.filter(({ name }) => name === word)
  const found = alone.length > 0 ? alone : cases.filter(({ name }) => name.startsWith(word))
  if (found.length > 0) return found
  throw new Error(`there is no case ${word}; --list names them`)
}

async function run(
  chosen: readonly Case[],
  keep: boolean,
  say: (line: string) => void
): Promise<readonly Result[]> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => stop.abort())
  const hindered = await prepare(chosen, say)
  if (hindered.size < chosen.length) await must('npm', ['run', '--silent', 'build'], { cwd: ROOT })
  const results: Result[] = []
  for (const played of chosen) {
    const hindrance = stop.signal.aborted ? 'stopped before its turn' : hindered.get(played)
    const result =
      hindrance === undefined
        ? await play(played, keep, stop.signal)
        : { played, seconds: 0, problems: [hindrance] }
    say(lineOf(result))
    if (result.problems.length > 0) say(storyOf(result))
    results.push(result)
  }
  return results
}

async function main(): Promise<number> {
  const { list, json, write, keep, help, chosen } = options()
  if (help || list) {
    console.log(help ? USAGE : listOf(cases))
    return 0
  }
  const say = json ? console.error : console.log
  const results = await run(chosen, keep, say)
  if (json) console.log(machineReadable(results))
  if (write) writeDocuments(results)
  say(summaryOf(results))
  return results.every(({ problems }) => problems.length === 0) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
