/**
 * zod's issues → problems at their locations in the file. zod's own messages are for programmers: they do not quote the value,
 * and do not know what people usually mean.
 */
import type { z } from 'zod'
import type { ProblemDetails } from '../problem.ts'
import type { IssueParams } from '../schema/checks.ts'
import type { SourceFile } from '../yaml-file.ts'
import type { Path } from '../yaml/find-node.ts'
import { formatHint, invalidValue } from './invalid-value.ts'
import { outOfRange } from './out-of-range.ts'
import { reportUnknownKeys } from './unknown-key.ts'
import { describe, wrongType } from './wrong-type.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/**
 * Reports each issue.
 *
 * @param value what was checked
 * @param schema what it was checked with
 */
export function reportIssues(
  source: SourceFile,
  schema: Schema,
  value: unknown,
  issues: readonly Issue[]
): void {
  for (const issue of issues.flatMap(flatten)) {
    if (source.isFull()) return
    const { path } = issue
    const found = valueAt(value, path)
    // A problem of a key is shown at the key; a missing key is shown at the mapping that lacks it.
    if (issue.code === 'unrecognized_keys') reportUnknownKeys(source, schema, path, issue.keys)
    else if (issue.code === 'invalid_key')
      source.reportKey(path.slice(0, -1), path.at(-1) ?? '', invalidKey(issue))
    else if (found === undefined) source.report(path.slice(0, -1), missingKey(path))
    else source.report(path, detailsOf(issue, found))
  }
}

const LENGTHS: readonly Issue['code'][] = ['too_big', 'too_small']

/**
 * zod reports all branches of a union, as in `authentication`, which is one word or a list. Only the branch that was probably
 * meant is reported: the one that has the right type, or else the one that matched furthest.
 */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branches = [...issue.errors].toSorted((a, b) => depthOf(b) - depthOf(a))
  const ofItsType = branches.filter(branch => branch.every(({ code }) => code !== 'invalid_type'))
  // A list of the wrong length still is a list: the issues of the branch for a single word would mislead.
  const ofItsLength = ofItsType.find(branch => branch.some(({ code }) => LENGTHS.includes(code)))
  const meant = ofItsLength ?? ofItsType[0] ?? branches[0] ?? []
  return meant.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flatten)
}

function depthOf(branch: readonly Issue[]): number {
  return branch.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0)
}

function missingKey(path: Path): ProblemDetails {
  return { code: 'missing-key', message: `"${String(path.at(-1))}" is missing` }
}

function detailsOf(issue: Issue, found: unknown): ProblemDetails {
  const { message, path } = issue
  if (issue.code === 'custom') return { ...(issue.params as IssueParams), message }
  if (issue.code === 'invalid_value') return invalidValue(issue, found)
  if (issue.code === 'too_big' || issue.code === 'too_small') return outOfRange(issue, found)
  // For a key with a form of its own, as in `leaveOnServer: 14`, the form helps more than the name of a type.
  const hint = formatHint(path)
  if (issue.code === 'invalid_format')
    return { code: 'invalid-value', message: `"${String(found)}" is not allowed here`, hint }
  if (issue.code !== 'invalid_type') return { code: 'wrong-type', message }
  return hint === undefined || found === null
    ? wrongType(issue.expected, found)
    : { code: 'wrong-type', message: `${describe(found)} is not allowed here`, hint }
}

/** The key of a mapping with free keys, such as a language tag in `title`. zod puts the issue of the key inside. */
function invalidKey({ issues, path, message }: z.core.$ZodIssueInvalidKey): ProblemDetails {
  const [inner] = issues
  return inner ? detailsOf(inner, path.at(-1)) : { code: 'unknown-key', message }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      found === null || found === undefined
        ? undefined
        : (found as Record<PropertyKey, unknown>)[step],
    value
  )
}
