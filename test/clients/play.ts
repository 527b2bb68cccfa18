/** Plays a case in a world of its own, and judges what came of it. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Case } from './cases/case.ts'
import type { Outcome } from './inside.ts'
import { enter } from './world/namespace.ts'

const INSIDE = fileURLToPath(new URL('inside.ts', import.meta.url))
/** For the world around the program: certificates, mail servers, the service. */
const FURNISHING_SECONDS = 90

export type Result = {
  readonly played: Case
  readonly seconds: number
  /** Undefined where the test environment could not be set up. */
  readonly outcome?: Outcome
  /** Why it failed; none means that it passed. */
  readonly problems: readonly string[]
}

export async function play(played: Case, keep: boolean, signal: AbortSignal): Promise<Result> {
  const started = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'mailsetup-clients-'))
  chmodSync(folder, 0o755) // Postfix and Dovecot are other users
  try {
    const limit = played.program.seconds + FURNISHING_SECONDS
    const ended = await enter(INSIDE, [played.name, folder], limit, signal)
    const outcome = outcomeIn(folder)
    const problems = [...(ended === undefined ? [] : [ended]), ...judge(played, outcome)]
    const kept = keep ? [`kept: ${folder}`] : []
    return {
      played,
      outcome,
      problems: problems.length > 0 ? [...problems, ...kept] : [],
      seconds: (Date.now() - started) / 1000
    }
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true })
  }
}

function outcomeIn(folder: string): Outcome | undefined {
  const file = join(folder, 'outcome.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome) : undefined
}

function judge({ expected }: Case, outcome: Outcome | undefined): readonly string[] {
  if (!outcome) return ['nothing came of it']
  const { problems, facts } = outcome
  if (problems.length > 0) return problems
  return isDeepStrictEqual(facts, expected)
    ? []
    : ['it derived something else than the provider file says']
}
