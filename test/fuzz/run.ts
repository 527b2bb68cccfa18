/**
 * Unusual requests and provider files, and provider files that are made to be slow.
 * `npm run fuzz -- [--seconds N] [--seed N]`, 30 s by default.
 *
 * The same seed gives the same cases, as many as there is time for. The last line is "N passed, N failed"; the exit code is 1 if
 * anything failed.
 */
import { parseArgs } from 'node:util'
import { Checks } from '../built/checks.ts'
import { number } from '../built/figures.ts'
import { fuzz, type Target } from './fuzz.ts'
import { readHostileFiles } from './hostile-files.ts'
import { providerFiles } from './provider-files.ts'
import { requests } from './requests.ts'
import { Watchdog } from './watchdog.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) }
  }
})
const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('--seconds and --seed take a number')
  process.exit(2)
}

const checks = new Checks()
const watchdog = new Watchdog()
console.log(`seed ${seed}`)
await run(requests)
await run(providerFiles)
runHostileFiles()
process.exit(checks.close())

async function run<Case extends object, Change>(target: Target<Case, Change>): Promise<void> {
  const { cases, findings } = await fuzz(target, { seconds: seconds / 3, seed, watchdog })
  checks.check(
    `${target.name}: ${number(cases)} cases from ${target.seeds.length} seeds`,
    findings.map(({ problem, input }) => `${problem}, by ${input}`)
  )
}

function runHostileFiles(): void {
  const { cases, failures } = readHostileFiles(seconds / 3, seed, name => watchdog.next(name))
  checks.check(`hostile provider files: ${number(cases)} are read in linear time`, failures)
}
