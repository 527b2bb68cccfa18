import fc from 'fast-check'
import { shorten } from './shorten.ts'
import type { Watchdog } from './watchdog.ts'

/** Something that is fuzzed: what to begin with, how to change it, and what must hold. */
export type Target<Case extends object, Change> = {
  readonly name: string
  readonly seeds: readonly Case[]
  readonly change: fc.Arbitrary<Change>
  readonly apply: (one: Case, change: Change, donor: Case) => Case
  /** What is wrong, in words that are the same for the same problem. Never throws. */
  readonly judge: (one: Case) => Promise<readonly string[]>
}

export type Finding = { readonly problem: string; readonly input: string }

export type Outcome = {
  readonly cases: number
  readonly findings: readonly Finding[]
}

export type Options = {
  readonly seconds: number
  readonly seed: number
  readonly watchdog: Watchdog
}

const AT_A_TIME = 500
const MOST_CHANGES = 6
const MOST_FINDINGS = 10

/**
 * Changes seeds until the time is over, and makes what it finds as small as it can. Blind: to keep what reached new code
 * (V8's precise coverage) as further seeds reached no more of it in the same time, because the seeds are recorded
 * conversations and fixtures, which reach nearly all there is.
 */
export async function fuzz<Case extends object, Change>(
  target: Target<Case, Change>,
  { seconds, seed, watchdog }: Options
): Promise<Outcome> {
  const { seeds } = target
  const findings: Finding[] = []
  const known = new Set<string>()
  let cases = 0

  const newProblems = async (one: Case): Promise<readonly string[]> => {
    watchdog.next(JSON.stringify(one))
    cases += 1
    return [...new Set(await target.judge(one))].filter(problem => !known.has(problem))
  }
  const find = async (one: Case): Promise<void> => {
    const problems = await newProblems(one)
    const [problem] = problems
    if (problem === undefined) return
    const short = await shorten(one, async less => (await newProblems(less)).includes(problem))
    for (const found of problems) known.add(found)
    findings.push({ problem: problems.join('; '), input: JSON.stringify(short) })
  }
  const make = ({ base, donor, changes }: Plan<Change>): Case => {
    const [one, other] = [seeds[base % seeds.length], seeds[donor % seeds.length]] as [Case, Case]
    return changes.reduce((changed, change) => target.apply(changed, change, other), one)
  }
  const property = fc.asyncProperty(plans(target.change), async plan => {
    const problems = await newProblems(make(plan))
    if (problems.length > 0) throw new Error(problems.join('; '))
  })

  for (const one of seeds) await find(one)
  const end = performance.now() + seconds * 1000
  for (let turn = 0; performance.now() < end && findings.length < MOST_FINDINGS; turn++) {
    const { counterexample } = await fc.check(property, { seed: seed + turn, numRuns: AT_A_TIME })
    if (counterexample) await find(make(counterexample[0]))
  }
  return { cases, findings }
}

/** Which seed, and how to change it. */
type Plan<Change> = {
  readonly base: number
  readonly donor: number
  readonly changes: readonly Change[]
}

function plans<Change>(change: fc.Arbitrary<Change>): fc.Arbitrary<Plan<Change>> {
  // Without fast-check's liking for small numbers: they are places and words here, and one is as good as another.
  const plan = fc.record({
    base: fc.nat(),
    donor: fc.nat(),
    changes: fc.array(change, { minLength: 1, maxLength: MOST_CHANGES })
  })
  return fc.noBias(plan)
}
