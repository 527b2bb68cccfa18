/** zod's issues → complaints with the word found and the words wanted, each at its place in the file. */
import type { z } from 'zod'
import { closest } from '../closest.ts'
import { slipInKey } from './unknown-key.ts'
import type { Path } from '../yaml/find-node.ts'
import type { Fault } from '../schema/checks.ts'
import type { Complaint } from '../problem.ts'
import { MOST_PROBLEMS, type Source } from '../source.ts'
import { didYouMean, hintOfFormat, keyOf, unknownWord } from './invalid-value.ts'
import { usualKey } from './value-hints.ts'
import { describe, wrongType } from './wrong-type.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** Adds one complaint to the source for each issue. `value` is what was checked, `schema` what it was checked with. */
export function explain(
  source: Source,
  schema: Schema,
  value: unknown,
  issues: readonly Issue[]
): void {
  for (const issue of issues.flatMap(flatten)) {
    if (source.isFull('error')) return
    if (issue.code === 'unrecognized_keys')
      explainUnknownKeys(source, schema, issue.path, issue.keys)
    else if (issue.code === 'invalid_key')
      source.complainOfKey(issue.path.slice(0, -1), issue.path.at(-1) ?? '', invalidKey(issue))
    else if (valueAt(value, issue.path) === undefined) explainMissing(source, issue.path)
    else source.complain(issue.path, complaintOf(issue, valueAt(value, issue.path)))
  }
}

const LENGTHS: readonly Issue['code'][] = ['too_big', 'too_small']

/** Of the branches of a union, the one that got furthest tells what was meant. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branches = [...issue.errors].toSorted((a, b) => depthOf(b) - depthOf(a))
  const ofItsType = branches.filter(branch => branch.every(({ code }) => code !== 'invalid_type'))
  // A list of the wrong length is a list all the same: the branch for a single word says nothing about it.
  const ofItsLength = ofItsType.find(branch => branch.some(({ code }) => LENGTHS.includes(code)))
  const typed = ofItsLength ?? ofItsType[0] ?? branches[0] ?? []
  return typed.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flatten)
}

function depthOf(branch: readonly Issue[]): number {
  return branch.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0)
}

function explainUnknownKeys(
  source: Source,
  schema: Schema,
  path: Path,
  keys: readonly string[]
): void {
  const known = keysAt(schema, path)
  for (const key of keys.slice(0, MOST_PROBLEMS + 1)) {
    const slip = slipInKey(key, known)
    if (slip) {
      source.complainOfKey(path, key, { code: 'unknown-key', ...slip })
      continue
    }
    const meant = usualKey(key, known) ?? closest(key, known)
    source.complainOfKey(path, key, {
      code: 'unknown-key',
      message: `unknown key "${key}"${didYouMean(meant)}`,
      hint: meant ? undefined : `known here: ${known.join(', ')}`
    })
  }
}

function explainMissing(source: Source, path: Path): void {
  const key = String(path.at(-1))
  source.complain(path.slice(0, -1), { code: 'missing-key', message: `"${key}" is missing here` })
}

function complaintOf(issue: Issue, found: unknown): Complaint {
  if (issue.code === 'custom') return { ...(issue.params as Fault), message: issue.message }
  if (issue.code === 'invalid_value') return unknownWord(issue, found)
  if (issue.code === 'invalid_type') {
    const wrong = wrongType(issue.expected, found)
    const hint = hintOfFormat(issue.path)
    return hint === undefined || found === null
      ? wrong
      : { code: wrong.code, message: `${describe(found)} is not allowed here`, hint }
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return outOfRange(issue, found)
  if (issue.code === 'invalid_format')
    return {
      code: 'unknown-word',
      message: `"${String(found)}" is not allowed here`,
      hint: hintOfFormat(issue.path)
    }
  return { code: 'wrong-type', message: issue.message }
}

function outOfRange(issue: Issue & { code: 'too_big' | 'too_small' }, found: unknown): Complaint {
  const limit =
    issue.code === 'too_big'
      ? `at most ${Number(issue.maximum)}`
      : `at least ${Number(issue.minimum)}`
  if (found === '') return { code: 'out-of-range', message: 'empty: leave the key out instead' }
  if (typeof found === 'string')
    return {
      code: 'out-of-range',
      message: `${[...found].length} characters; ${limit} are allowed`
    }
  if (Array.isArray(found))
    return {
      code: 'out-of-range',
      message: `${found.length} entries; ${limit} ${limit.endsWith(' 1') ? 'is' : 'are'} ${issue.code === 'too_big' ? 'allowed' : 'needed'}`,
      hint: keyOf(issue.path) === 'domains' ? 'long lists belong in a domainsFile' : undefined
    }
  return { code: 'out-of-range', message: `${String(found)} is out of range: ${limit}` }
}

function invalidKey(issue: Issue & { code: 'invalid_key' }): Complaint {
  const [inner] = issue.issues
  return inner
    ? complaintOf(inner, issue.path.at(-1))
    : { code: 'unknown-key', message: issue.message }
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

/** The keys that the schema knows in the mapping at a path. */
function keysAt(schema: Schema, path: Path): string[] {
  let here: Schema | undefined = schema
  for (const step of path) here = here && stepInto(unwrap(here), step)
  const def = here && (unwrap(here)._zod.def as { shape?: object })
  return Object.keys(def?.shape ?? {})
}

function stepInto(schema: Schema, step: PropertyKey): Schema | undefined {
  const def = schema._zod.def as { shape?: Record<PropertyKey, Schema>; element?: Schema }
  return def.shape ? def.shape[step] : def.element
}

/** Without what stands around a mapping: an optional one, or a text in its place. */
function unwrap(schema: Schema): Schema {
  const def = schema._zod.def as {
    type: string
    innerType?: Schema
    options?: readonly Schema[]
  }
  if (def.type === 'optional' && def.innerType) return unwrap(def.innerType)
  const mapping = def.options?.find(option => 'shape' in option._zod.def)
  return mapping ?? schema
}
