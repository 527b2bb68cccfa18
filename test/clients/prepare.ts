/** Prepares everything that the cases need, or reports what is missing. */
import { existsSync } from 'node:fs'
import type { Case } from './cases/case.ts'
import { BASE, install, installNpm, missing } from './world/debian.ts'
import { MAIL_PACKAGES } from './world/mail-server.ts'

function packagesOf({ program, login }: Case): readonly string[] {
  return [...BASE, ...program.packages, ...(login === undefined ? [] : MAIL_PACKAGES)]
}

/** @returns why a case cannot be played; the others can */
export async function prepare(
  cases: readonly Case[],
  say: (line: string) => void
): Promise<ReadonlyMap<Case, string>> {
  const isRoot = process.getuid?.() === 0
  const wanted = missing([...new Set(cases.flatMap(packagesOf))])
  let hindrance = ''
  if (wanted.length > 0 && isRoot && existsSync('/etc/debian_version')) {
    say(`installing ${wanted.join(' ')}`)
    const problem = await install(wanted)
    if (problem !== undefined) hindrance = `: ${problem}`
  }
  const reasons = new Map<Case, string>()
  for (const one of cases) {
    const packages = missing(packagesOf(one))
    const needs = [
      ...(isRoot ? [] : ['root, to make a world of its own']),
      ...(packages.length > 0 ? [`Debian's ${packages.join(' ')}${hindrance}`] : []),
      ...(isRoot && packages.length === 0 ? await missingFromNpm(one, say) : [])
    ]
    if (needs.length > 0) reasons.set(one, `needs ${needs.join('; and ')}`)
  }
  return reasons
}

async function missingFromNpm(
  { program: { npm } }: Case,
  say: (line: string) => void
): Promise<readonly string[]> {
  const problem = npm && (await installNpm(npm, say))
  return problem === undefined ? [] : [`${npm?.name} ${npm?.version} from npm: ${problem}`]
}
